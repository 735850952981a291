import { plain } from './letters';
import { wordBefore, type Neighbour } from './neighbour';
import type { Setting } from './setting';
import type { Span } from './span';
import * as english from './words/english';

/** How many names of a list are gone back over: "in England, Scotland and Wales". */
const LIST = 5;

/** Whether a name says where something is, or where somebody is from, so that it is a place and no team. */
export function isWhere(span: Span, setting: Setting): boolean {
  let first: Span | undefined = span;
  for (let at = 0; first && at < LIST; at += 1) {
    if (isAlone(first, setting) || isBehindPreposition(first, setting)) return true;
    first = listedBefore(first, setting);
  }
  return false;
}

/** In a dateline, in brackets ("Tomba (Italy)"), with its country ("Milan, Italy"), or a country that owns somebody. */
function isAlone({ block, start, end, dateline, readings }: Span, setting: Setting): boolean {
  if (dateline || isDatelinesCountry(setting.textOf(block), start, end)) return true;
  const text = setting.textOf(block);
  const behind = text.slice(end, end + SIGHT);
  if (/\(\s?$/u.test(text.slice(Math.max(0, start - 2), start)) && /^\s?[),;]/u.test(behind)) return true;
  const country = readings.some(({ entity }) => setting.lexicon.kindOf(entity) === 'country');
  if (country && /^\s?['’]s \p{Lu}/u.test(behind)) return true;
  const comma = /^\s?, /u.exec(behind)?.[0].length ?? 0;
  return comma > 0 && setting.startingAt(block, end + comma) !== undefined && isDatelined(text, start);
}

/** "Georgia beat Alabama", "Spain drew with Italy": one place plays another, so that both are teams. */
export function isPlaying({ block, start, end }: Span, setting: Setting): boolean {
  const text = setting.textOf(block);
  const [left, right] = [
    text.slice(Math.max(0, start - SCORE_READ), start),
    text.slice(end, end + SCORE_READ),
  ];
  return (
    (GAME.test(right) && BEATS.test(right.slice(0, GAME_READ))) ||
    (GAME.test(left) && BEATEN.test(left.slice(-GAME_READ))) ||
    (SCORE.test(left) && SCORED.test(left)) ||
    (SCORE.test(right) && SCORES.test(right))
  );
}

/** What those have in them: most names are beside neither, and need the longer patterns not to be made. */
const GAME = / (?:beat|beats|thrashed|edged|drew with|draw with|lost to) /;
const SCORE = /\d[-–]\d/;

const BEATS = /^ (?:beat|beats|thrashed|edged|drew with|draw with|lost to) (?:the )?\p{Lu}/u;
const BEATEN = /\p{L} (?:beat|beats|thrashed|edged|drew with|draw with|lost to) $/u;
const GAME_READ = 24;
/** "a 3-1 win over Dallas", "2-0 at Chelsea", "lost 84-79 to Utah". */
const SCORED =
  /\b\d{1,3}[-–]\d{1,3} (?:(?:home|away|overtime|win|victory|loss|defeat|draw|triumph|rout) )*(?:over|against|to|with|at|by) (?:the )?$/u;
/** "Houston downed Dallas 3-1", "Utah won 84-79". */
const SCORES =
  /^ (?:(?:downed|routed|defeated|swept|crushed|blanked|outlasted|stunned|hammered|topped|held|shut out) (?:the )?\p{Lu}[\p{L} ]{2,24}?|won|lost|drew),? \d{1,3}[-–]\d{1,3}\b/u;
const SCORE_READ = 44;
const SIGHT = 6;

/** "LAKE LOUISE, Canada 1996-11-30": behind a town in capitals, before the date or the agency. */
function isDatelinesCountry(text: string, start: number, end: number): boolean {
  return (
    TOWN.test(text.slice(Math.max(0, start - TOWN_READ), start)) &&
    DATED.test(text.slice(end, end + TOWN_READ))
  );
}

const TOWN = /(?:^|\n)\p{Lu}[\p{Lu}\s.'’-]{2,30}, $/u;
const TOWN_READ = 40;
const DATED = /^,?\s(?:\d{4}-\d\d-\d\d|\p{Lu}\p{L}{2,8}\.? \d|\(\p{Lu}|[-–—])/u;

/** At the beginning of a line, as datelines are. */
function isDatelined(text: string, start: number): boolean {
  return start === 0 || text[start - 1] === '\n';
}

function isBehindPreposition({ block, before }: Span, setting: Setting): boolean {
  const text = setting.textOf(block);
  let word = before;
  while (word && (plain(word.text) === 'the' || english.isDirection(plain(word.text))))
    word = wordBefore(text, word.start);
  if (word?.joined !== 'space') return false;
  const preposition = plain(word.text);
  return english.isWhere(preposition) || isGoneTo(text, word, preposition);
}

/** "moved to Paris", "a tour of India"; but not "lost to France", "captain of Wales". */
function isGoneTo(text: string, { start }: Neighbour, preposition: string): boolean {
  if (preposition !== 'to' && preposition !== 'of') return false;
  const word = wordBefore(text, start);
  if (word?.joined !== 'space') return false;
  return preposition === 'to' ? english.isMotion(plain(word.text)) : english.isPart(plain(word.text));
}

/** The name before this one in a list. */
export function listedBefore({ block, start, before }: Span, setting: Setting): Span | undefined {
  const text = setting.textOf(block);
  if (before && plain(before.text) === 'and') return setting.endingAt(block, before.start - 1);
  const comma = /\s?,\s$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
  return comma > 0 ? setting.endingAt(block, start - comma) : undefined;
}
