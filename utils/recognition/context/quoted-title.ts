import { isCapitalised, plain } from './letters';
import { wordBefore } from './neighbour';
import type { Setting } from './setting';
import type { Span } from './span';
import { isSmallWord } from './words/english';

/** How far a title in quotes may reach to either side of a name. UTF-16 code units. */
const REACH = 48;
const OPENING = /(?:^|[\s([—–-])(["“„«'‘]{1,2})[^"“”„«»]*$/u;
const CLOSING = /^[^"“”„«»]*?(["”»“])(?!\p{L})/u;
/** British titles stand in single quotes, which are apostrophes, too. */
const SINGLE_OPENING = /(?:^|[\s([—–-])([‘'])[^"“”„«»‘’'\n]*$/u;
const SINGLE_CLOSING = /^[^"“”„«»‘’'\n]*?(['’])(?!\p{L})/u;
/** Words of a title at most, and as many capitalised ones at least. */
const WORDS_MOST = 6;
const WORDS_LEAST = 2;

/** What has a title in quotes, in English and in any Russian case; folded. */
const TITLED =
  /^(?:film|movie|musical|song|single|album|novel|book|play|series|sitcom|drama|documentary|opera|ballet|poem|painting|comedy|ship|boat|yacht|vessel|tanker|ferry|train|hit|track)$|^(?:фильм|кинофильм|сериал|картин|роман|книг|песн|альбом|спектакл|поезд|экспресс|клип|рассказ|повест|пьес|балет|опер[аыеу]$|мультфильм|стихотворен|поэм|программ|передач|шоу$|выставк|корабл|крейсер|ледокол|теплоход|танкер|судн|яхт|эсминец|эсминц|фрегат|парусник|подлодк|отел|гостиниц|ресторан|кафе$|кинотеатр|универмаг|стадион|мюзикл|сингл|трек|сигарет|торт|трасс)/u;

/** “An American in Paris”, the film "Paris, Texas", «поезд «Москва — Пекин»»: a place in a title in quotes. */
export function isInQuotedTitle({ block, start, end, cyrillic }: Span, setting: Setting): boolean {
  const text = setting.textOf(block);
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  const single = cyrillic ? null : SINGLE_OPENING.exec(left);
  const ahead = single ?? OPENING.exec(left);
  const behind = ahead && (single ? SINGLE_CLOSING : CLOSING).exec(right);
  if (!behind) return false;
  const open = Math.max(0, start - REACH) + ahead.index + ahead[0].indexOf(ahead[1]!);
  const noun = wordBefore(text, open);
  if (noun && TITLED.test(plain(noun.text))) return true;
  return !cyrillic && isTitle(text.slice(open, end + behind[0].length));
}

const WORK =
  'film|movie|musical|novel|album|song|series|sitcom|opera|play|book|documentary|ballet|comedy|drama';
const LINK = '(?:in|of|to|from|for|on|the|and|with|at)';
/** "the film Midnight in Paris", "Midnight in Paris is a film": a title that has no quotes. */
const WORK_AHEAD = new RegExp(
  String.raw`\b(?:${WORK})s? (?:\p{Lu}[\p{L}’']+ )+(?:${LINK} )+(?:\p{Lu}[\p{L}’']+ )*$`,
  'u',
);
const TITLE_AHEAD = new RegExp(String.raw`\p{Lu}[\p{L}’']+ (?:${LINK} )+$`, 'u');
const WORK_BEHIND = new RegExp(String.raw`^,? (?:is|was|,)? ?an? (?:[\p{L}\d-]+ ){0,2}(?:${WORK})\b`, 'u');

/** What those end and begin with: patterns of letters of all scripts are made only where there is something to be read. */
const LINK_AHEAD = new RegExp(`${LINK} $`);
const ARTICLE_BEHIND = /^,? (?:is|was|,)? ?an? /;

export function isInWorksTitle({ block, start, end, cyrillic }: Span, setting: Setting): boolean {
  if (cyrillic) return false;
  const text = setting.textOf(block);
  const left = text.slice(Math.max(0, start - REACH), start);
  if (!LINK_AHEAD.test(left) || !TITLE_AHEAD.test(left)) return false;
  const right = text.slice(end, end + REACH);
  return WORK_AHEAD.test(left) || (ARTICLE_BEHIND.test(right) && WORK_BEHIND.test(right));
}

/** Whether a quoted text has capitals as titles have, and not the full stop of a sentence. */
function isTitle(quoted: string): boolean {
  if (/[.!?:;]/u.test(quoted)) return false;
  const words = quoted.match(/[\p{L}\p{N}’'-]*[\p{L}\p{N}]/gu) ?? [];
  const large = words.filter((word) => !isSmallWord(plain(word)));
  return (
    words.length <= WORDS_MOST && large.length >= WORDS_LEAST && words.length > 2 && large.every(isLarge)
  );
}

function isLarge(word: string): boolean {
  return isCapitalised(word) || /^\p{N}/u.test(word);
}
