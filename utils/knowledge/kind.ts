/** What an entity is. The order is the order in which lists in the interface group them. */
export const KINDS = [
  'person',
  'country',
  'territory',
  'region',
  'city',
  'place',
  'alliance',
  'organisation',
  'court',
  'treaty',
  'armed-group',
  'movement',
  'agency',
  'outlet',
  'ministry',
  'service',
  'army',
  'formation',
  'parliament',
  'party',
  'central-bank',
  'company',
  'weapon',
  'pipeline',
  'event',
  'law',
  'term',
  'list',
] as const;

export type Kind = (typeof KINDS)[number];

const PLACES: ReadonlySet<Kind> = new Set(['country', 'territory', 'region', 'city', 'place']);

/** Whether entities of this kind are somewhere one can point at on a map. */
export function isPlace(kind: Kind): boolean {
  return PLACES.has(kind);
}

/** Whether entities of this kind publish news. */
export function isSource(kind: Kind): boolean {
  return kind === 'outlet' || kind === 'agency';
}
