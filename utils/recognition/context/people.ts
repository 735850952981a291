import type { Presence } from './presence';
import { blockOf } from './span';

/** Full mentions of one bearer of a surname, in order. No `entity`: somebody the pack does not have. */
type Bearings = { entity: number | undefined; places: readonly number[] };

/**
 * Whose a bare surname at `place` is, of the people of that surname in the article. The one named in full most
 * often it is, rather than somebody else named as often; except close behind another one's full name, where nobody
 * can tell. `rivals`: in order, where full
 * names of somebody else stand.
 */
export function bearerAmong(
  place: number,
  entities: readonly number[],
  { presence, rivals }: { presence: Presence; rivals: readonly number[] },
): number | undefined {
  const bearings: Bearings[] = entities
    .map((entity) => ({ entity, places: presence.fullPlacesOf(entity) }))
    .filter(({ places }) => places.length > 0);
  if (bearings.length === 0) return undefined;
  if (rivals.length > 0) bearings.push({ entity: undefined, places: rivals });
  if (bearings.length === 1) return bearings[0]!.entity;
  bearings.sort((a, b) => b.places.length - a.places.length || a.places[0]! - b.places[0]!);
  const [main] = bearings;
  const last = lastBefore(place, bearings);
  if (!last || last.bearing === main) return main!.entity;
  const strangersFirst = main!.entity === undefined && last.bearing.places.length === main!.places.length;
  if (strangersFirst) return last.bearing.entity;
  return blockOf(last.at) === blockOf(place) ? undefined : main!.entity;
}

function lastBefore(
  place: number,
  bearings: readonly Bearings[],
): { bearing: Bearings; at: number } | undefined {
  let found: { bearing: Bearings; at: number } | undefined;
  for (const bearing of bearings) {
    const at = lastBelow(place, bearing.places);
    if (at !== undefined && (!found || at > found.at)) found = { bearing, at };
  }
  return found;
}

/** The last of ascending places before `place`. */
function lastBelow(place: number, places: readonly number[]): number | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}
