import { APOSTROPHE, FORMAT, HYPHEN, MARK, SPACE, WORD, foldUnit } from '@/utils/recognition/text/fold-unit';
import { isAbbreviation } from './abbreviations';

/**
 * A word beside a name. `joined` says how: by spaces, by a hyphen, or by an ampersand. Hyphenated words are one
 * ("Saudi-led"). Offsets are UTF-16 code units of the text.
 */
export type Neighbour = {
  start: number;
  end: number;
  text: string;
  joined: 'space' | 'hyphen' | 'ampersand';
};

/** Words longer than this are no words; looking further would make long texts without spaces slow. */
const LONGEST_WORD = 60;
const LONGEST_GAP = 4;

/** The word right before `at`, unless punctuation, a quote or a line's end parts them. */
export function wordBefore(text: string, at: number): Neighbour | undefined {
  let end = at;
  while (end > 0 && at - end < LONGEST_GAP && isSpace(text, end - 1)) end -= 1;
  let joined: Neighbour['joined'] = 'space';
  if (end === at) {
    if (isInitialStop(text, end - 1)) return { start: end - 2, end, text: text.slice(end - 2, end), joined };
    if (!isHyphen(text, end - 1)) return undefined;
    joined = 'hyphen';
    end -= 1;
  } else if (text[end - 1] === '&') {
    joined = 'ampersand';
    end -= 1;
    while (end > 0 && isSpace(text, end - 1)) end -= 1;
  }
  const stop = end;
  if (text[end - 1] === '.') end -= 1;
  const start = wordStart(text, end);
  if (start === end) return undefined;
  if (text.slice(start, end) === 's' && /['’]/u.test(text[start - 1] ?? ''))
    return ownerBefore(text, { start, end: stop });
  if (stop > end && !isAbbreviation(text.slice(start, end))) return undefined;
  return { start, end: stop, text: text.slice(start, stop), joined };
}

/** "Russia 's", as some texts part it: one word, as if it were written so. */
function ownerBefore(text: string, { start, end }: { start: number; end: number }): Neighbour | undefined {
  const owner = wordBefore(text, start - 1);
  return owner && { start: owner.start, end, text: `${owner.text}'s`, joined: 'space' };
}

/** Where the owner ends in a word that {@link wordBefore} found: "Russia" of "Russia's". */
export function ownerEnd({ start, end, text }: Neighbour): number {
  return /['’]s$/u.test(text) ? start + text.length - 2 : end;
}

/** The word right after `at`, unless something parts them: punctuation, a possessive, a line's end. */
export function wordAfter(text: string, at: number): Neighbour | undefined {
  let start = at;
  while (start < text.length && start - at < LONGEST_GAP && isSpace(text, start)) start += 1;
  let joined: Neighbour['joined'] = 'space';
  if (start === at) {
    if (!isHyphen(text, start)) return undefined;
    joined = 'hyphen';
    start += 1;
  } else if (text[start] === '&') {
    joined = 'ampersand';
    start += 1;
    while (start < text.length && isSpace(text, start)) start += 1;
  }
  let end = wordEnd(text, start);
  if (end === start) return undefined;
  if (text[end] === '.' && isAbbreviation(text.slice(start, end))) end += 1;
  return { start, end, text: text.slice(start, end), joined };
}

/** Where the word that ends at `end` starts; `end` itself when there is none. */
function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD) {
    if (isInWord(text, start - 1)) start -= 1;
    else if (start < end && isJoint(text, start - 1) && start > 1 && isInWord(text, start - 2)) start -= 1;
    else break;
  }
  return start;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < LONGEST_WORD) {
    if (isInWord(text, end)) end += 1;
    else if (end > start && isJoint(text, end) && end + 1 < text.length && isInWord(text, end + 1)) end += 1;
    else break;
  }
  return end;
}

function isInWord(text: string, at: number): boolean {
  const value = foldUnit(text.charCodeAt(at));
  if (value >= WORD || value === FORMAT || value === MARK) return true;
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdfff;
}

/** What may stand inside a word: a hyphen, an apostrophe, the full stop of "U.S". */
function isJoint(text: string, at: number): boolean {
  const value = foldUnit(text.charCodeAt(at));
  return value === HYPHEN || value === APOSTROPHE || isInnerStop(text, at);
}

function isInnerStop(text: string, at: number): boolean {
  return text[at] === '.' && isInWord(text, at - 1) && !isInWord(text, at - 2);
}

/** The full stop of an initial that stands right before a surname: «В.Лукашенко». */
function isInitialStop(text: string, at: number): boolean {
  return text[at] === '.' && /(?:^|[^\p{L}])\p{Lu}$/u.test(text.slice(Math.max(0, at - 2), at));
}

function isSpace(text: string, at: number): boolean {
  const value = foldUnit(text.charCodeAt(at));
  return value === SPACE || value === FORMAT;
}

function isHyphen(text: string, at: number): boolean {
  return at >= 0 && at < text.length && foldUnit(text.charCodeAt(at)) === HYPHEN;
}
