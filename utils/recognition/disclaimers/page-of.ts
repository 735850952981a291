import type { DisclaimerContext } from './context';
import { featuresOf } from './features';
import { isListable } from './listed';
import { namesOf } from './names';
import type { Page } from './reading';
import { fromSource, viewOf } from './view';

/** A block as the shapes of notes read it. `mentions`: its own, in order. */
export function pageOf(text: string, { mentions, kindOf, listsOf }: DisclaimerContext): Page {
  const view = viewOf(text);
  const features = featuresOf(view);
  const own = mentions.map(({ start, end, entity }) => ({
    start: fromSource(view, start),
    end: fromSource(view, end),
    entity,
  }));
  const named = own.filter(({ entity }) => isListable(kindOf(entity)));
  const laws = own.filter(({ entity }) => !isListable(kindOf(entity)));
  return { view, features, laws, listsOf, names: namesOf(view, { named, laws, features }) };
}
