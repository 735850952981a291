import { codes, LETTERS, UNUSUAL } from './scan-table';

/** How much is looked at a time, so that all of it stays in the first-level cache. UTF-16 units. */
const CHUNK = 2048;
/** How much of a word may lie behind that. Of one longer still the rest is not packed, and it is read with care. */
const OVERHANG = 512;
const CAPACITY = CHUNK + OVERHANG;
/** For reading twelve letters at once wherever a word begins. Bytes. */
const PADDING = 16;

/** The codes of a chunk's units. */
export const bytes: Uint8Array<ArrayBuffer> = new Uint8Array(CAPACITY + PADDING);
/** The same, to read four from anywhere. */
export const data: DataView<ArrayBuffer> = new DataView(bytes.buffer);
/** A bit for each unit: set where it stands between words. Longer than needed: V8 makes constants only of long arrays. */
export const gaps: Int32Array<ArrayBuffer> = new Int32Array(1024);

/** How many words a chunk may have, and some to spare. */
export const MOST_WORDS: number = (CAPACITY >> 1) + 8;

/** Where the chunk that begins at `base` ends: behind a word. */
export function chunkEnd(text: string, base: number): number {
  let end = base + CHUNK;
  while (end < text.length && codes[text.charCodeAt(end)]! >= LETTERS) end += 1;
  return Math.min(end, text.length);
}

/** Packs `text[base, end)`, and what stands behind it, into `bytes` and `gaps`; returns how many words of `gaps` are used. */
export function packText(text: string, base: number, end: number): number {
  const units = end - base;
  if (!isCut(base, end)) return pack(text, base, Math.min(end + 1, text.length), units + 1);
  const groups = pack(text, base, base + CAPACITY - 1, CAPACITY);
  bytes[CAPACITY - 2] = UNUSUAL;
  return groups;
}

/** True for a chunk that ends with a word too long to be packed. */
export function isCut(base: number, end: number): boolean {
  return end - base >= CAPACITY;
}

/** What puts the packed text back, for a search within a search. */
export function keepPacked(): () => void {
  const kept = bytes.slice();
  return () => bytes.set(kept);
}

const pack = createPacker(codes, new Int32Array(bytes.buffer), gaps);

/**
 * Made once, with its arrays as arguments: so V8 compiles them in as constants, and so a bundler's `var` does not undo it. For
 * that reason too the numbers of other files are literals here: a code from 0x20 on is a letter's. Reading a unit of a
 * string costs more than all the rest of this loop, and four in a row cost least.
 */
function createPacker(
  table: Uint8Array,
  packed: Int32Array,
  gapBits: Int32Array,
): (text: string, base: number, end: number, units: number) => number {
  return (text, base, end, units) => {
    let at = 0;
    let bits = 0;
    let i = base;
    for (const last = end - 3; i < last; i += 4) {
      const a = text.charCodeAt(i);
      const b = text.charCodeAt(i + 1);
      const c = text.charCodeAt(i + 2);
      const d = text.charCodeAt(i + 3);
      const four = table[a]! | (table[b]! << 8) | (table[c]! << 16) | (table[d]! << 24);
      packed[at] = four;
      // The high bit of each byte below 0x20, then the four of them gathered above those before.
      const low = (~(((four & 0x7f7f_7f7f) + 0x6060_6060) | four) >>> 7) & 0x0101_0101;
      bits = (bits >>> 4) | (Math.imul(low, 0x1020_4080) & (0xf << 28));
      gapBits[at >> 3] = bits;
      at += 1;
    }
    let rest = 0;
    for (let shift = 0; i < end; i += 1, shift += 8) rest |= table[text.charCodeAt(i)]! << shift;
    packed[at] = rest;
    const low = (~(((rest & 0x7f7f_7f7f) + 0x6060_6060) | rest) >>> 7) & 0x0101_0101;
    bits = (bits >>> 4) | (Math.imul(low, 0x1020_4080) & (0xf << 28));
    // What has no unit is no gap, but what ends the text is one.
    bits >>>= (7 - (at & 7)) * 4;
    const groups = (units + 31) >> 5;
    gapBits[at >> 3] = bits;
    const over = units & 31;
    if (over !== 0) gapBits[groups - 1]! &= (1 << over) - 1;
    return groups;
  };
}
