import { isPlace, isSource, type Kind } from '@/utils/knowledge';

/** Kinds that behave alike in running text. */
export type KindClass = 'person' | 'place' | 'source' | 'body' | 'thing';

const THINGS: ReadonlySet<Kind> = new Set(['treaty', 'weapon', 'pipeline', 'event', 'law', 'term', 'list']);

export function kindClass(kind: Kind): KindClass {
  if (kind === 'person') return 'person';
  if (isPlace(kind)) return 'place';
  if (isSource(kind)) return 'source';
  return THINGS.has(kind) ? 'thing' : 'body';
}
