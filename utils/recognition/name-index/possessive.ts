import { APOSTROPHE, foldUnit } from '@/utils/recognition/text/fold-unit';
import { hashKey } from './hash';
import { bytes } from './packed-text';
import { codeOfFolded, CYRILLIC } from './scan-table';

const S = codeOfFolded(0x73);
/** An apostrophe and the "s". UTF-16 units. */
export const TAIL = 2;
/** A letter alone goes together with what is behind its apostrophe. */
const SHORTEST = 2;
/** Longer ones are read with care. */
const LONGEST = 16;

const words = new Int32Array(LONGEST / 4 + 1);

/**
 * True for "Russia’s" at `[start, end)` of the packed text, which begins at `base`: plain letters, not Cyrillic, with a
 * tail. Of all words that are not plain these are the most frequent in English, and what they are is told quickly.
 */
export function isPossessive(text: string, base: number, start: number, end: number): boolean {
  const stem = end - TAIL;
  if (stem - start < SHORTEST || stem - start > LONGEST || bytes[end - 1] !== S) return false;
  for (let i = start; i < stem; i += 1) if (bytes[i]! >= CYRILLIC) return false;
  return foldUnit(text.charCodeAt(base + stem)) === APOSTROPHE;
}

/** The hash of plain letters of the packed text, no more than a stem has. */
export function hashPacked(start: number, end: number): number {
  words.fill(0);
  for (let i = start; i < end; i += 1) words[(i - start) >> 2]! |= bytes[i]! << (((i - start) & 3) * 8);
  return hashKey(words, end - start);
}
