import { isEnough, weigh } from './evidence';
import type { Footnote } from './layout';
import { certaintyOf, has, hasClass, readSpan, type Page, type Reading } from './reading';
import { isOfThings } from './signs';
import { lastBefore } from './spans';
import { trimmed, type Span } from './view';

/** A note found in a block, before it is told whom it concerns. Offsets into the view. */
export type Found = {
  shape: 'plate' | 'parenthesis' | 'footnote' | 'sentence' | 'clause' | 'before-name';
  span: Span;
  reading: Reading;
  mark?: string;
};

/** More words than this between two brackets are a thought of their own. */
const LONGEST_ASIDE = 45;
/** A footnote that is longer and mostly other words is a paragraph that begins with a star. */
const LONGEST_FOOTNOTE = 90;
const OTHER_WORDS_SHARE = 0.45;

/** Tags that make an aside or a footnote speak of what may be, is not, or is something else. */
function isHedged(reading: Reading): boolean {
  if (has(reading, 'not', 'modal')) return true;
  if (isOfThings(reading)) return true;
  return has(reading, 'crime') && !has(reading, 'designated', 'ban', 'register', 'active', 'dissolved');
}

/** Reads a parenthesis as a note. */
export function readParenthesis(page: Page, span: Span): Found | undefined {
  const reading = readSpan(page, span);
  const certainty = certaintyOf(reading);
  if (!certainty || reading.words > LONGEST_ASIDE || isHedged(reading)) return undefined;
  if (isAfterThing(page, reading) || isTitleOfOffence(page, span.start)) return undefined;
  if (certainty === 'weak' && !isPlainAside(page, reading)) return undefined;
  return { shape: 'parenthesis', span, reading };
}

/** "The medicine (banned in Russia)": goods and works stand on no register of bodies. */
function isAfterThing({ view, features }: Page, reading: Reading): boolean {
  if (has(reading, 'class', 'head', 'activity') || reading.names.length > 0) return false;
  const before = lastBefore(features, reading.start);
  return before?.tag === 'thing' && /^["\s]*$/u.test(view.flat.slice(before.end, reading.start));
}

/** An aside that says less than a whole designation must say nothing else. */
function isPlainAside(page: Page, reading: Reading): boolean {
  const { view } = page;
  const others = reading.strangersBefore + reading.strangersAfter;
  const cyrillic = /\p{Script=Cyrillic}/u.test(
    view.source.slice(view.starts[reading.start], view.ends[reading.end - 1]),
  );
  if (hasClass(reading, 'foreign-agent')) return others <= 1 && !has(reading, 'says', 'when');
  if (has(reading, 'state-media')) return others <= 1;
  if (has(reading, 'blocked')) return others <= 1 && has(reading, 'state', 'authority', 'head');
  if (has(reading, 'sanctions')) return others <= 1 && has(reading, 'class') && has(reading, 'state');
  if (has(reading, 'ban', 'dissolved')) {
    const said = has(reading, 'head', 'activity', 'authority') || (cyrillic && reading.words <= 2);
    return (
      others === 0 && said && (cyrillic || has(reading, 'class', 'state') || isProscribed(page, reading))
    );
  }
  return others === 0 && (cyrillic ? has(reading, 'head', 'activity') : has(reading, 'state'));
}

/** The word of British law needs no state beside it. */
function isProscribed({ view }: Page, { start, end }: Reading): boolean {
  return view.plain.slice(start, end).includes('proscribed');
}

/** Reads what stands behind a footnote's mark. Here an authority may act: "* Минюст признал иноагентами". */
export function readFootnote(
  page: Page,
  { span, mark, text }: Footnote,
  numbered: boolean,
): Found | undefined {
  if (/\d|[¹²³⁴-⁹]/u.test(mark) && !numbered) return undefined;
  const reading = readSpan(page, text);
  const certainty = certaintyOf(reading);
  if (!certainty || isHedged(reading)) return undefined;
  const others = reading.strangersBefore + reading.strangersAfter;
  if (reading.words > LONGEST_FOOTNOTE || others > Math.max(3, reading.words * OTHER_WORDS_SHARE))
    return undefined;
  if (certainty === 'weak' && others > 3) return undefined;
  if (has(reading, 'blocked', 'sanctions') && !has(reading, 'class', 'ban') && others > 1) return undefined;
  return { shape: 'footnote', span, reading, mark };
}

/**
 * Reads a whole sentence as a note: whom, designated what, by whom or where, and nothing besides. News of the same
 * has an authority that acts, a day, a source, or goes on.
 */
export function readSentence(page: Page, sentence: Span, masks: readonly Span[]): Found | undefined {
  const span = trimmed(page.view, sentence);
  const reading = readSpan(page, span, masks);
  if (!certaintyOf(reading) || !isEnough(weigh(page, reading))) return undefined;
  return { shape: 'sentence', span, reading };
}

/** How a code's article is cited before its title in brackets: «по ч. 1 ст. 282.2 УК (организация …)». */
const ARTICLE =
  /(?:(?<!\p{L})(?:ук|коап)(?:\s+рф)?|(?<!\p{L})стать[иеяю]\s+[\d.,\s-]+|(?<!\p{L})ст\.?\s*[\d.,\s-]+|\bsection\s+\S+|\b(?:criminal|penal)\s+code)\s*$/u;

/** Whether what stands at `at` follows an article of law, whose title it then is. */
function isTitleOfOffence({ view }: Page, at: number): boolean {
  return ARTICLE.test(view.plain.slice(Math.max(0, at - 40), at));
}
