import {
  APOSTROPHE,
  BREVE,
  CYRILLIC,
  FORMAT,
  FULL_STOP,
  LATIN,
  MARK,
  SPACE,
  SPECIAL,
  WORD,
  foldCodePoint,
  foldUnit,
  scriptOf,
} from './fold-unit';
import { settleScripts } from './look-alikes';

const I = 0x438;
const SHORT_I = 0x439;
/** What follows an apostrophe and is not the name: "Lavrov's", "Russia'll". */
const TAILS = 's d m t ll re ve'.split(' ');
/** Words whose full stop does not end anything, in one script or the other. */
const ABBREVIATIONS = (
  'st ste mt ft mr mrs ms dr prof gen lt col sgt capt maj adm sen rep gov rev hon jr sr ' +
  'им св ген проф акад адм полк мл ст'
).split(' ');
/** Their first two letters: most short words before a full stop begin otherwise. */
const BEGINNINGS = new Set(ABBREVIATIONS.map((one) => (one.charCodeAt(0) << 16) | one.charCodeAt(1)));
/** Folded units: behind a longer word a full stop is only a full stop. */
export const LONGEST_ABBREVIATION = 4;

/** A word as read last; reading the next one overwrites it. Offsets are UTF-16 code units of the text. */
export type Word = {
  units: Uint16Array;
  length: number;
  end: number;
  /** Behind the word, and behind the full stop that belongs to it. */
  next: number;
  scripts: number;
};

export function newWord(): Word {
  return { units: new Uint16Array(64), length: 0, end: 0, next: 0, scripts: 0 };
}

/**
 * Reads the word that starts at `start`, where a word character must be. This is what a word is; the name index
 * has a faster way for plain ones and comes here for the others.
 */
export function readWord(text: string, start: number, word: Word): void {
  word.length = 0;
  word.end = start;
  word.scripts = 0;
  readLetters(text, start, word);
  while (readJoined(text, word));
  word.next = word.end;
  if (isInitial(word) && stopAt(text, word.end)) readInitials(text, word);
  else if (isAbbreviation(word) && stopAt(text, word.end)) word.next = stopAt(text, word.end);
  if (word.scripts === (LATIN | CYRILLIC)) settleScripts(word);
}

/** The word as a string. */
export function folded({ units, length }: Word): string {
  let text = '';
  for (let i = 0; i < length; i += 1) text += String.fromCharCode(units[i]!);
  return text;
}

function readLetters(text: string, start: number, word: Word): void {
  const before = word.length;
  let i = start;
  while (i < text.length) {
    let value: number | string = foldUnit(text.charCodeAt(i));
    let width = 1;
    if (value === SPECIAL) {
      const codePoint = text.codePointAt(i)!;
      value = foldCodePoint(codePoint);
      width = codePoint > 0xffff ? 2 : 1;
    }
    i += width;
    if (typeof value === 'string') {
      if (!isLetters(value)) return;
      for (let k = 0; k < value.length; k += 1) push(word, value.charCodeAt(k));
    } else if (value >= WORD) push(word, value & 0xffff);
    else if (value === BREVE) shorten(word, before);
    else if (value === FORMAT) continue;
    else if (value !== MARK) return;
    word.end = i;
  }
}

/** Makes й of и, which may have other marks before its breve. */
function shorten({ units, length }: Word, from: number): void {
  let at = length - 1;
  while (at >= from && isMark(units[at]!)) at -= 1;
  if (at >= from && units[at] === I) units[at] = SHORT_I;
}

function isMark(unit: number): boolean {
  return unit > SHORT_I && /^\p{M}$/u.test(String.fromCharCode(unit));
}

/** True for what letters fold to, false for an astral symbol. */
export function isLetters(value: string): boolean {
  return /^[\p{L}\p{M}\p{Nd}]/u.test(value);
}

function push(word: Word, unit: number): void {
  if (word.length === word.units.length) {
    const longer = new Uint16Array(word.length * 2);
    longer.set(word.units);
    word.units = longer;
  }
  word.units[word.length] = unit;
  word.length += 1;
  word.scripts |= scriptOf(unit);
}

/** Goes on behind an apostrophe inside a word, if it is one that does not split it. */
function readJoined(text: string, word: Word): boolean {
  const at = skipFormat(text, word.end);
  if (at >= text.length || foldUnit(text.charCodeAt(at)) !== APOSTROPHE || word.length === 1) return false;
  const { length, end, scripts } = word;
  readLetters(text, at + 1, word);
  const tail = word.length - length;
  if (tail > 0 && !isOneOf(TAILS, word, length)) return true;
  rewind(word, length, end, scripts);
  return false;
}

/** True if the word, from unit `from` on, is one of these; a loop, since matching makes no strings. */
function isOneOf(list: string[], { units, length }: Word, from: number): boolean {
  for (const one of list) {
    let i = 0;
    while (i < one.length && from + i < length && one.charCodeAt(i) === units[from + i]) i += 1;
    if (i === one.length && from + i === length) return true;
  }
  return false;
}

function isAbbreviation(word: Word): boolean {
  const { units, length } = word;
  if (length < 2 || length > LONGEST_ABBREVIATION) return false;
  return BEGINNINGS.has((units[0]! << 16) | units[1]!) && isOneOf(ABBREVIATIONS, word, 0);
}

function isInitial({ units, length }: Word): boolean {
  return length === 1 && (scriptOf(units[0]!) !== 0 || !/\p{Nd}/u.test(String.fromCharCode(units[0]!)));
}

/** Behind the full stop that stands at `at`, or 0. */
function stopAt(text: string, at: number): number {
  const stop = skipFormat(text, at);
  return stop < text.length && foldUnit(text.charCodeAt(stop)) === FULL_STOP ? stop + 1 : 0;
}

function skipFormat(text: string, from: number): number {
  let at = from;
  while (at < text.length && foldUnit(text.charCodeAt(at)) === FORMAT) at += 1;
  return at;
}

const single: Word = newWord();

/**
 * "U.S.", «С.Ш.А.», «С. В. Лавров»: letters with full stops are one word, the last full stop with them. `word` is the
 * first letter; a letter alone leaves its full stop out. All have a space between or none has: "in the U.S. U.S. aid".
 */
function readInitials(text: string, word: Word): void {
  let spaced = true;
  for (let count = 1; ; count += 1) {
    word.next = stopAt(text, word.end);
    let at = word.next;
    while (at < text.length && isSpace(foldUnit(text.charCodeAt(at)))) at += 1;
    const tight = at === word.next;
    if (count === 1) spaced = !tight;
    const { end, length, scripts } = word;
    if (spaced !== tight) readLetters(text, at, word);
    single.units[0] = word.units[length]!;
    single.length = word.end > at ? word.length - length : 0;
    if (isInitial(single)) {
      if (stopAt(text, word.end) > 0) continue;
      word.next = word.end;
      if (tight && endsWord(text, word.end)) return;
    }
    rewind(word, length, end, scripts);
    word.next = stopAt(text, end);
    if (count > 1) word.end = word.next;
    return;
  }
}

/** Takes back what was read behind `end`. */
function rewind(word: Word, length: number, end: number, scripts: number): void {
  word.length = length;
  word.end = end;
  word.scripts = scripts;
}

function isSpace(value: number): boolean {
  return value === SPACE || value === FORMAT;
}

/** No apostrophe: "U.S's" is rare, "С.О'Коннор" is a surname. */
function endsWord(text: string, at: number): boolean {
  return at >= text.length || foldUnit(text.charCodeAt(at)) !== APOSTROPHE;
}
