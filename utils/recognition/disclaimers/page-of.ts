import type { Kind } from '@/utils/knowledge';
import type { DisclaimerContext } from './context';
import { featuresOf } from './features';
import { isListable } from './listed';
import { namesOf } from './names';
import type { Page } from './reading';
import { fromSource, viewOf } from './view';

const ACTING: ReadonlySet<Kind> = new Set<Kind>(
  'country territory alliance court ministry service parliament'.split(' ') as Kind[],
);
const PLACES: ReadonlySet<Kind> = new Set<Kind>(
  'country territory region city place alliance'.split(' ') as Kind[],
);

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
  const doers = laws.filter(({ entity }) => ACTING.has(kindOf(entity)));
  const places = laws.filter(({ entity }) => PLACES.has(kindOf(entity)));
  return { view, features, laws, doers, places, listsOf, names: namesOf(view, { named, laws, features }) };
}
