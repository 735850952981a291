import { isPlace } from '@/utils/knowledge';
import type { Setting } from './setting';
import type { Span } from './span';

/** Countries whose towns are told by their state or province. */
const FEDERATIONS: ReadonlySet<string> = new Set(['united-states', 'canada', 'australia']);

/** "Paris, Texas", "Portland, Maine": the state behind the comma is not where this place is. */
export function isElsewhere({ block, end, cyrillic }: Span, entity: number, setting: Setting): boolean {
  const { lexicon } = setting;
  if (cyrillic || !isPlace(lexicon.kindOf(entity))) return false;
  const comma = /^\s?,\s?/u.exec(setting.textOf(block).slice(end, end + 3))?.[0].length;
  const state = comma === undefined ? undefined : setting.startingAt(block, end + comma);
  const region = state?.readings.find((reading) => lexicon.kindOf(reading.entity) === 'region')?.entity;
  if (!state || region === undefined) return false;
  if (state.readings.some((reading) => lexicon.kindOf(reading.entity) === 'country')) return false;
  const home = lexicon.homeOf(region);
  if (home === undefined || !FEDERATIONS.has(lexicon.idOf(home))) return false;
  if (lexicon.homeOf(entity) !== home) return true;
  return lexicon.kindOf(entity) === 'city' && !lexicon.relatedTo(entity).includes(region);
}
