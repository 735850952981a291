import type { Presence } from './presence';
import { blockOf, placeOf } from './span';

/** Full mentions of one bearer of a surname: where they are in the article. */
type Bearings = { entity: number | undefined; places: number[] };

/**
 * Whose a bare surname at `place` is, of the people of that surname in the article. The one named in full most
 * often it is, except close behind another one's full name, where nobody can tell. `rivals`: full mentions of
 * somebody the pack does not have.
 */
export function bearerAmong(
  place: number,
  entities: readonly number[],
  { presence, rivals }: { presence: Presence; rivals: readonly number[] },
): number | undefined {
  const bearings: Bearings[] = entities
    .map((entity) => ({ entity, places: presence.fullOf(entity).map(placeOf) }))
    .filter(({ places }) => places.length > 0);
  if (bearings.length === 0) return undefined;
  if (rivals.length > 0) bearings.push({ entity: undefined, places: rivals.toSorted((a, b) => a - b) });
  if (bearings.length === 1) return bearings[0]!.entity;
  bearings.sort((a, b) => b.places.length - a.places.length || a.places[0]! - b.places[0]!);
  const [main] = bearings;
  const last = lastBefore(place, bearings);
  if (last === main || last === undefined) return main!.entity;
  return blockOf(last.places.findLast((at) => at < place)!) === blockOf(place) ? undefined : main!.entity;
}

function lastBefore(place: number, bearings: readonly Bearings[]): Bearings | undefined {
  let found: Bearings | undefined;
  let nearest = -1;
  for (const bearing of bearings) {
    const at = bearing.places.findLast((at) => at < place) ?? -1;
    if (at > nearest) {
      nearest = at;
      found = bearing;
    }
  }
  return found;
}
