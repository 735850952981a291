import { isPlace, isSource, type Kind } from '@/utils/knowledge';

/** Kinds that behave alike in running text. */
export type KindClass = 'person' | 'place' | 'source' | 'body' | 'thing';

const THINGS: ReadonlySet<Kind> = new Set(['treaty', 'weapon', 'pipeline', 'event', 'law', 'term', 'list']);

const STATE_BODIES: ReadonlySet<Kind> = new Set([
  'ministry',
  'service',
  'army',
  'parliament',
  'court',
  'central-bank',
  'formation',
]);

/** Whether every state has bodies of this kind, most of them under the same names. */
export function isStateBody(kind: Kind): boolean {
  return STATE_BODIES.has(kind);
}

export function kindClass(kind: Kind): KindClass {
  if (kind === 'person') return 'person';
  if (isPlace(kind)) return 'place';
  if (isSource(kind)) return 'source';
  return THINGS.has(kind) ? 'thing' : 'body';
}
