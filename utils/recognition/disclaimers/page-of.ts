import type { DisclaimerContext } from './context';
import { featuresOf } from './features';
import { isListable } from './listed';
import { namesOf } from './names';
import type { Page } from './reading';
import { fromSource, viewOf } from './view';

/** A block as the shapes of notes read it. `block`: its number, by which its mentions are known. */
export function pageOf(text: string, block: number, { mentions, kindOf, listsOf }: DisclaimerContext): Page {
  const view = viewOf(text);
  const features = featuresOf(view);
  const own = mentions.flatMap(({ block: at, start, end, entity }) =>
    at === block ? [{ start: fromSource(view, start), end: fromSource(view, end), entity }] : [],
  );
  const named = own.filter(({ entity }) => isListable(kindOf(entity)));
  const laws = own.filter(({ entity }) => !isListable(kindOf(entity)));
  return { view, features, laws, listsOf, names: namesOf(view, { named, laws, features }) };
}
