import { isPlace, type Kind, type Name } from '@/utils/knowledge';
import type { Setting } from './setting';
import type { Reading, Span } from './span';

/** Countries whose towns are told by their state or province. */
const FEDERATIONS: ReadonlySet<string> = new Set(['united-states', 'canada', 'australia']);

/** "Paris, Texas", "Portland, Maine": the state behind the comma is not where this place is. */
export function isElsewhere({ block, end, cyrillic }: Span, entity: number, setting: Setting): boolean {
  const { lexicon } = setting;
  if (cyrillic || !isPlace(lexicon.kindOf(entity))) return false;
  const comma = /^\s?,\s?/u.exec(setting.textOf(block).slice(end, end + 3))?.[0].length;
  const state = comma === undefined ? undefined : setting.startingAt(block, end + comma);
  const region = state?.readings.find((reading) => lexicon.kindOf(reading.entity) === 'region')?.entity;
  if (!state || region === undefined || isTownsState(state, setting) === false) return false;
  if (state.readings.some((reading) => lexicon.kindOf(reading.entity) === 'country')) return false;
  const home = lexicon.homeOf(region);
  if (home === undefined || !FEDERATIONS.has(lexicon.idOf(home))) return false;
  if (lexicon.homeOf(entity) !== home) return true;
  const states = [...lexicon.relatedTo(entity)].filter((other) => lexicon.kindOf(other) === 'region');
  return lexicon.kindOf(entity) === 'city' && states.length > 0 && !states.includes(region);
}

const POSTAL = /^[A-Z]{2}$/u;
const POSTAL_LENGTH = 2;
const IN_TOWN =
  /(?:\b(?:[Ii]n|of|from|[Aa]t|[Nn]ear|[Oo]utside|to|based)\s|\d\s\p{Lu}\p{L}+ [\p{L}.]+, )(?:\p{Lu}[\p{L}.’'-]+\s){0,2}\p{Lu}[\p{L}’'-]+,\s$/u;

/**
 * Of the two capitals that the post has for a state, also of "Md." and "N.C.": whether a town stands before them, as in
 * "Houston, TX 77002".
 */
export function isPostal(span: Span, entity: number, setting: Setting): boolean | undefined {
  const { lexicon } = setting;
  const { block, start, end, before } = span;
  if (end - start !== POSTAL_LENGTH || lexicon.kindOf(entity) !== 'region') return undefined;
  const text = setting.textOf(block);
  if (!POSTAL.test(text.slice(start, end))) return undefined;
  if (before?.joined === 'hyphen') return /^[DRI]$/u.test(before.text);
  if (!text.startsWith(', ', start - 2)) return false;
  if (/^ \d{5}\b/u.test(text.slice(end, end + 7))) return true;
  const town = setting.endingAt(block, start - 2);
  if (town?.readings.some(({ entity }) => isPlace(lexicon.kindOf(entity)))) return true;
  return IN_TOWN.test(text.slice(Math.max(0, start - TOWN_READ), start));
}

/** What stands before the state of a town: "in Redmond, ", at the beginning of a line or behind a preposition. */
const TOWN =
  /(?:^|\n|\b(?:[Ii]n|of|from|[Aa]t|[Nn]ear|[Oo]utside|to)\s)(?:\p{Lu}[\p{L}.’'-]+\s){0,2}\p{Lu}[\p{L}’'-]+\s?,\s$/u;
/** "Sen. Chuck Schumer of New York", "New York Gov. Kathy Hochul": offices of states. */
const OFFICE_AHEAD =
  /\b(?:Sens?\.|Senators?|Reps?\.|Representatives?|Govs?\.|Governor|Congress(?:man|woman)|Democrats?|Republicans?|leader|whip|lawmakers?)(?: [\p{Lu}(][\p{L}.’'()-]+){0,4},? of $/u;
const OFFICE_BEHIND =
  /^ (?:Govs?\.|Governor|Lt\. Gov|Sens?\.|Senator|Attorney General|[Ss]tate (?:Senat|Assembl|Supreme|law|Legisl))/u;
const OFFICE_READ = 60;

const TOWN_READ = 48;
const ENDS = /^(?:\s?[,.;:)]|$|\s(?:on|in|last|when|where|after|by)\s)/u;

/**
 * Of a span that names both a city and a state ("Washington", "New York"): whether it is the state of a town before it,
 * as in "Redmond, Washington". `undefined` where it does not name both, the city as what it means by itself.
 */
export function isTownsState(span: Span, setting: Setting): boolean | undefined {
  const { block, start, end, readings } = span;
  const { lexicon } = setting;
  const isOf = ({ entity, name }: Reading, kind: Kind, use: Name['use']) =>
    lexicon.kindOf(entity) === kind && lexicon.useOf(name) === use;
  const state = readings.find((reading) => isOf(reading, 'region', 'with-cue'))?.entity;
  if (state === undefined || !readings.some((reading) => isOf(reading, 'city', 'alone'))) return undefined;
  const text = setting.textOf(block);
  if (OFFICE_AHEAD.test(text.slice(Math.max(0, start - OFFICE_READ), start))) return true;
  if (OFFICE_BEHIND.test(text.slice(end, end + OFFICE_READ))) return true;
  if (!TOWN.test(text.slice(Math.max(0, start - TOWN_READ), start))) return false;
  if (!ENDS.test(text.slice(end, end + 8))) return false;
  const comma = /\s?,\s$/u.exec(text.slice(Math.max(0, start - 3), start))![0].length;
  const town = setting.endingAt(block, start - comma);
  return !town || town.readings.some(({ entity }) => lexicon.relatedTo(entity).includes(state));
}
