import {
  BREAK,
  BREAK_UNIT,
  HYPHEN,
  NEWLINE,
  SPACE,
  SPECIAL,
  WORD,
  foldCodePoint,
  foldUnit,
} from './fold-unit';
import { isLetters } from './read-word';

const DASH = 0x2d;

/**
 * What stands between two words, as read last. `length` units of punctuation that counts: none if a name goes on
 * across it. `next`: where the next word starts, or the length of the text.
 */
export type Gap = { units: Uint16Array; length: number; next: number };

/** No name has more punctuation than this between two words; what is longer is cut, and never matches. */
const LONGEST_GAP = 16;

export function newGap(): Gap {
  return { units: new Uint16Array(LONGEST_GAP + 1), length: 0, next: 0 };
}

/** Reads from behind a word to the next one. */
export function readGap(text: string, start: number, gap: Gap): void {
  gap.length = 0;
  let spaces = 0;
  let lines = 0;
  let dashes = 0;
  let broken = false;
  let i = start;
  while (i < text.length) {
    const value = foldUnit(text.charCodeAt(i));
    if (value >= WORD) break;
    if (value === SPECIAL) {
      const codePoint = text.codePointAt(i)!;
      const found = foldCodePoint(codePoint);
      if (typeof found === 'string' ? isLetters(found) : found >= WORD) break;
      if (typeof found === 'string') for (let k = 0; k < found.length; k += 1) push(gap, found.charCodeAt(k));
      else if (found < 0) push(gap, -found);
      i += codePoint > 0xffff ? 2 : 1;
      continue;
    }
    if (value < 0) push(gap, -value);
    else if (value === SPACE) spaces += 1;
    else if (value === NEWLINE) lines += isLineEnd(text, i) ? 1 : 0;
    else if (value === BREAK) broken = true;
    else if (value === HYPHEN) {
      if (gap.units[gap.length - 1] !== DASH || gap.length === 0) push(gap, DASH);
      dashes += 1;
    }
    i += 1;
  }
  gap.next = i;
  if (broken || lines > 1) {
    gap.units[0] = BREAK_UNIT;
    gap.length = 1;
  } else if (dashes === 1 && spaces + lines === 0) dropDash(gap);
}

/** The line feed of CR LF is counted, its carriage return is not. */
function isLineEnd(text: string, at: number): boolean {
  return text.charCodeAt(at) !== 0x0d || text.charCodeAt(at + 1) !== 0x0a;
}

/** A lone hyphen without a space about it joins words; with one, it is a dash, which parts them. */
function dropDash(gap: Gap): void {
  const at = gap.units.indexOf(DASH);
  if (at < 0 || at >= gap.length) return;
  gap.units.copyWithin(at, at + 1, gap.length);
  gap.length -= 1;
}

function push(gap: Gap, unit: number): void {
  if (gap.length > LONGEST_GAP) return;
  gap.units[gap.length] = unit;
  gap.length += 1;
}

/** The punctuation as a string. */
export function gapText({ units, length }: Gap): string {
  return length === 0 ? '' : String.fromCharCode(...units.subarray(0, length));
}
