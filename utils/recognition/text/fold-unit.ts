import { isApostrophe, isHyphen, isIgnoredMark, isQuote } from './character-sets';

/**
 * What a UTF-16 code unit is to the tokeniser, as one number, so that the inner loop is one table look-up.
 * Below 0: punctuation that counts, `-(code unit)`. From `WORD` on: part of a word, the folded code unit with
 * its script in the high bits. Between: the codes here.
 */
export const UNKNOWN = 0;
/** Soft hyphen, zero-width space, direction marks …: as if it were not there. */
export const FORMAT = 1;
/** An accent that no script owns: as if it were not there, but the name reaches over it. */
export const MARK = 2;
/** U+0306, which makes й of и. */
export const BREVE = 3;
export const APOSTROPHE = 4;
/** Half of a surrogate pair, or a letter that folds to several: ask `foldCodePoint`. */
export const SPECIAL = 5;
/** From here to `WORD`: what surely ends a word. */
export const SPACE = 6;
export const NEWLINE = 7;
export const HYPHEN = 8;
/** Quotes and ® © ™: names cross them. */
export const QUOTE = 9;
/** End of a paragraph, or U+FFFC, which stands for an object: no name crosses it. */
export const BREAK = 10;
export const WORD = 0x30;

/** Script bits of a word unit. Digits and other scripts have none. */
export const LATIN = 0x1_0000;
export const CYRILLIC = 0x2_0000;

export const FULL_STOP = -0x2e;
/** What stands for `BREAK` in folded text. */
export const BREAK_UNIT = 0x2029;

/** LF, VT, CR, NEL and the line separator (https://www.unicode.org/reports/tr14/#BK). */
const NEWLINES = new Set([0x0a, 0x0b, 0x0d, 0x85, 0x2028]);
/** Form feed, the paragraph separator, and U+FFFC. */
const BREAKS = new Set([0x0c, 0x2029, 0xfffc]);
const SHORT_I = 'й';
/** Letters with a stroke or a hook, and ligatures, that Unicode does not decompose. */
const FOLDED: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ı: 'i', ȷ: 'j' },
  ...{ ς: 'σ', ǝ: 'ə' },
};

/** Filled as units are first met: a whole table takes 20 ms, a page needs 150 units. */
const table = new Int32Array(0x1_0000);

/** What the code unit is: see above. */
export function foldUnit(unit: number): number {
  const known = table[unit]!;
  if (known !== UNKNOWN) return known;
  const surrogate = unit >= 0xd800 && unit <= 0xdfff;
  const found = surrogate ? SPECIAL : foldCharacter(String.fromCharCode(unit));
  return (table[unit] = typeof found === 'number' ? found : SPECIAL);
}

const special = new Map<number, number | string>();

/** As `foldUnit` for a whole code point; a string where it folds to several units, and for astral symbols. */
export function foldCodePoint(codePoint: number): number | string {
  let found = special.get(codePoint);
  if (found === undefined) {
    found =
      codePoint >= 0xd800 && codePoint <= 0xdfff
        ? -codePoint
        : foldCharacter(String.fromCodePoint(codePoint));
    special.set(codePoint, found);
  }
  return found;
}

function foldCharacter(character: string): number | string {
  const decomposed = character.normalize('NFD');
  const only = Array.from(decomposed).length === 1 ? decomposed : character;
  const unit = only.charCodeAt(0);
  if (unit === 0x306) return BREVE;
  if (isIgnoredMark(only)) return MARK;
  if (isApostrophe(unit)) return APOSTROPHE;
  if (/^[\p{Cf}\p{DI}]$/u.test(only)) return FORMAT;
  if (/^[\p{L}\p{Nd}\p{M}]$/u.test(only)) return wordValue(foldLetters(only));
  if (NEWLINES.has(unit)) return NEWLINE;
  if (BREAKS.has(unit)) return BREAK;
  if (/^[\s\p{Cc}]$/u.test(only)) return SPACE;
  if (isHyphen(unit)) return HYPHEN;
  if (isQuote(unit)) return QUOTE;
  return symbolValue(only);
}

function wordValue(folded: string): number | string {
  if (folded === '') return MARK;
  return folded.length > 1 ? folded : folded.charCodeAt(0) | scriptOf(folded.charCodeAt(0));
}

/** The script bit of a folded unit. */
export function scriptOf(unit: number): number {
  if (unit >= 0x61 && unit <= 0x24f) return LATIN;
  return unit >= 0x400 && unit <= 0x52f ? CYRILLIC : 0;
}

function foldLetters(character: string): string {
  let folded = '';
  for (const letter of character.toLowerCase().normalize('NFC')) {
    if (letter === SHORT_I) {
      folded += SHORT_I;
      continue;
    }
    const base = letter.normalize('NFKD');
    for (const part of base) folded += FOLDED[part] ?? (base === letter ? keep(part) : foldLetters(part));
  }
  return folded;
}

function keep(part: string): string {
  const kept = /^[\p{L}\p{Nd}\p{M}]$/u.test(part) && !isIgnoredMark(part) && !/^[\p{DI}]$/u.test(part);
  return kept && !isApostrophe(part.charCodeAt(0)) ? part : '';
}

function symbolValue(symbol: string): number | string {
  const parts = Array.from(symbol.normalize('NFKD')).filter((part) => !isIgnoredMark(part));
  const simple = parts.length === 1 ? parts[0]! : symbol;
  if (simple !== symbol && simple.length === 1 && !/[\p{L}\p{N}]/u.test(simple)) return foldCharacter(simple);
  if (symbol.length === 1) return -symbol.charCodeAt(0);
  return simple.length > 1 ? simple : symbol;
}
