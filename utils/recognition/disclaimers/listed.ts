import type { EntityId, Kind } from '@/utils/knowledge';
import type { DisclaimerContext } from './context';

/** Kinds that registers do not list: a state or a ministry near a note is not whom it concerns. */
const NEVER: ReadonlySet<Kind> = new Set<Kind>([
  'country',
  'territory',
  'region',
  'city',
  'place',
  'alliance',
  'court',
  'treaty',
  'ministry',
  'service',
  'parliament',
  'central-bank',
  'weapon',
  'pipeline',
  'event',
  'law',
  'term',
  'list',
]);

/** Whether registers list entities of this kind. */
export function isListable(kind: Kind): boolean {
  return !NEVER.has(kind);
}

/** Whether an entity has ever stood on a list that a note may mean. */
export function isMeant(
  id: EntityId,
  { listsOf, meant }: DisclaimerContext & { meant: readonly EntityId[] },
): boolean {
  return listsOf(id).some((list) => meant.includes(list));
}
