import { isCyrillic, isNameLike, plain } from './letters';
import { wordAfter, type Neighbour } from './neighbour';
import type { Setting } from './setting';
import type { Reading, Span } from './span';
import { isWhere } from './where';
import type { Discipline } from './words/sport';
import { ALSO_BRITISH, isBeforeRole, sportsOf } from './words/sport-roles';
import * as english from './words/english';

type Sport = { sport: boolean; discipline: Discipline | undefined };

/**
 * "Boston", "the Bulls": a club in a report on its sport, or with one of its people behind it (`own`); its town is
 * nothing else than a town elsewhere (`other`).
 */
export function teamNeed(
  span: Span,
  name: number,
  { setting, sport, discipline }: Sport & { setting: Setting },
): 'own' | 'other' | undefined {
  const { lexicon } = setting;
  const own = lexicon.disciplineOf(name);
  if (own === undefined) return undefined;
  const isTown = lexicon.isClubsTown(name);
  if (isNameOfOther(span, setting)) return lexicon.useOf(name) === 'alone' ? undefined : 'other';
  const plays = sport && own === discipline && !isWhere(span, setting);
  if (plays) return isTown || lexicon.useOf(name) !== 'alone' ? 'own' : undefined;
  if (isTown) return townsClub(span, setting) === name ? 'own' : 'other';
  const sports = sportsBehind(span, setting);
  if (lexicon.useOf(name) === 'alone') return undefined;
  if (sports === undefined) return isAmongClubs(span, name, setting) ? 'own' : undefined;
  return sports.includes(own) ? 'own' : 'other';
}

/** "The Lakers and Celtics", "the Flyers … Lightning": a nickname beside a club of its sport, and of no other sport's. */
function isAmongClubs(span: Span, name: number, setting: Setting): boolean {
  const { lexicon } = setting;
  const clubs = setting.clubsIn(span.block);
  const own = lexicon.disciplineOf(name)!;
  if (span.cyrillic || span.begins || !clubs.has(own)) return false;
  return span.readings.every(
    (reading) => reading.name === name || !clubs.has(lexicon.disciplineOf(reading.name) ?? own),
  );
}

/** The name of the one club that a town with somebody of a team behind it stands for: "Boston manager Alex Cora". */
export function townsClub(span: Span, setting: Setting): number | undefined {
  const { lexicon } = setting;
  const towns = span.readings.filter(({ name }) => lexicon.isClubsTown(name));
  if (towns.length === 0) return undefined;
  if (isOpponent(span)) return only(towns, setting.clubsIn(span.block), setting);
  const role = roleBehind(span, setting);
  if (!role || role.sports.length > FEW || !isNamed(role.word, span, setting)) return undefined;
  return only(towns, new Set(role.sports), setting);
}

function only(
  towns: readonly Reading[],
  sports: ReadonlySet<Discipline>,
  { lexicon }: Setting,
): number | undefined {
  const clubs = towns.filter(({ name }) => sports.has(lexicon.disciplineOf(name)!));
  return clubs.length === 1 ? clubs[0]!.name : undefined;
}

/** "The Vikings play against Green Bay": the town is a club where a paragraph has another of its sport. */
export function isOpponent({ before, cyrillic }: Span): boolean {
  return !cyrillic && before?.joined === 'space' && OPPONENT.test(before.text);
}

const OPPONENT = /^(?:against|beat|beating|versus|vs\.?|facing|host|hosting|edged|routed|downed)$/u;

/** A noun of all sports says nothing of a town: "Chicago star". */
const FEW = 4;

function sportsBehind(span: Span, setting: Setting): readonly Discipline[] | undefined {
  const role = roleBehind(span, setting);
  if (!role) return undefined;
  const surface = setting.textOf(span.block).slice(span.start, span.end);
  if (ALSO_BRITISH.test(surface) && role.sports.includes('football')) return undefined;
  return role.sports.length > FEW && span.begins ? undefined : role.sports;
}

/** "coach", "first baseman" behind a name, and the sports that have such people. */
function roleBehind(
  { block, after, cyrillic }: Span,
  setting: Setting,
): { word: Neighbour; sports: readonly Discipline[] } | undefined {
  if (cyrillic || after?.joined !== 'space') return undefined;
  const text = setting.textOf(block);
  const next = isBeforeRole(plain(after.text)) ? wordAfter(text, after.end) : undefined;
  for (const word of next ? [next, after] : [after]) {
    const sports = word.joined === 'space' ? sportsOf(plain(word.text)) : undefined;
    if (sports) return { word, sports };
  }
  return undefined;
}

/** "manager Alex Cora": with a full name behind, as reports first name people. */
function isNamed(role: Neighbour, { block }: Span, setting: Setting): boolean {
  const text = setting.textOf(block);
  const given = wordAfter(text, role.end);
  const surname = given && wordAfter(text, given.end);
  return [given, surname].every((word) => word?.joined === 'space' && isNameLike(word.text));
}

/** "Magic Johnson", "Downtown San Antonio": a person, or the town itself. */
function isNameOfOther({ block, after, before, style, cyrillic }: Span, setting: Setting): boolean {
  if (cyrillic || style !== 'sentence') return false;
  if (before?.joined === 'space' && plain(before.text) === 'downtown') return true;
  if (after?.joined !== 'space' || !/^\p{Lu}\p{Ll}+$/u.test(after.text) || isCyrillic(after.text))
    return false;
  const known = setting.startingAt(block, after.start);
  if (known && setting.isNoPerson(known)) return false;
  const word = plain(after.text);
  return !english.isRole(word) && !english.isTime(word) && !english.isHead(word);
}
