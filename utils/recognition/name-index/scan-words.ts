import { scanTable } from './scan-table';

/** How much is scanned at a time, so that its words stay in the first-level cache. UTF-16 units. */
const CHUNK = 2048;

/** UTF-16 units that can be told apart in a mark. */
export const LONGEST_TEXT = 2 ** 28;

/** The words that `scanWords` found last: their hashes; their ends above four bits of flags. */
export const hashes: Int32Array<ArrayBuffer> = new Int32Array(CHUNK + 2);
export const marks: Int32Array<ArrayBuffer> = new Int32Array(CHUNK + 2);

/** What puts the words found so far back, for a search within a search. */
export function keepWords(): () => void {
  const kept = [hashes.slice(), marks.slice()] as const;
  return () => {
    hashes.set(kept[0]);
    marks.set(kept[1]);
  };
}

/** Where the chunk that begins at `base` ends: behind a word. */
export function chunkEnd(text: string, base: number): number {
  let end = base + CHUNK;
  while (end < text.length && scanTable[text.charCodeAt(end)]! < 0) end += 1;
  return Math.min(end, text.length);
}

/** Hashes the words of `text[base, end)` into `hashes` and `marks`; returns how many. */
export const scanWords: (text: string, base: number, end: number) => number = createScanner(
  scanTable,
  hashes,
  marks,
);

export type Skip = {
  text: string;
  words: number;
  /** The script of the words about, as scan flags; gets the one that the words passed over leave behind. */
  context: number;
  filter: Int32Array;
  shift: number;
};

/** The first of the words from `k` on that may begin a name, or that must be read with care; else `words`. */
export const skipWords: (k: number, skip: Skip) => number = createSkipper(scanTable, hashes, marks);

/**
 * Made once, with its arrays as arguments: so V8 compiles them in as constants, which makes the loop twice as fast,
 * and so a bundler's `var` does not undo it. For that reason too the numbers of other files are literals here:
 * 15 is `FLAGS`, 0x01000193 `HASH_PRIME`. The loop has no branch but its own: words are short, and a
 * processor that guesses their ends wrong loses more time than it computes.
 */
function createScanner(
  table: Int32Array,
  hashesOut: Int32Array,
  marksOut: Int32Array,
): (text: string, base: number, end: number) => number {
  return (text, base, end) => {
    let words = 0;
    let hash = 0;
    let bits = 0;
    for (let i = base; i < end; i += 1) {
      const value = table[text.charCodeAt(i)]!;
      const inWord = value >> 31;
      bits |= value;
      // Written for every unit, kept at the first behind a word.
      hashesOut[words] = hash;
      marksOut[words] = (i << 4) | (bits & 15);
      words += (bits & ~inWord) >>> 31;
      hash = Math.imul(hash ^ value, 0x0100_0193) & inWord;
      bits &= inWord;
    }
    if (bits === 0) return words;
    const after = end < text.length ? table[text.charCodeAt(end)]! : 0;
    hashesOut[words] = hash;
    marksOut[words] = (end << 4) | ((bits | after) & 15);
    return words + 1;
  };
}

/**
 * As `createScanner`; what is computed here is `spread`, `spreadPair` and `filterBits`. 15 is `FLAGS`; of them 1 and 2 are
 * scripts and 4 is `STOP_FLAG`; where 1 is a second word's hash it stands for none.
 */
function createSkipper(
  table: Int32Array,
  hashesIn: Int32Array,
  marksIn: Int32Array,
): (k: number, skip: Skip) => number {
  return (from, skip) => {
    const { text, words, filter, shift } = skip;
    // One test for nearly all words: of the script about, nothing unusual in them, no full stop behind.
    let odd = 15 & ~skip.context;
    for (let k = from; k < words; k += 1) {
      const mark = marksIn[k]!;
      if ((mark & odd) !== 0) {
        if ((mark & odd) === 4) {
          // An initial has to be read even if it begins no name, since the letters after it belong to it.
          if (!(table[text.charCodeAt((mark >>> 4) - 2)]! < 0)) return k;
        } else {
          // A plain word of the other script that does not end in a capital: the text goes on in that script.
          const script = mark & 15;
          if (script !== 1 && script !== 2) return k;
          const last = text.charCodeAt((mark >>> 4) - 1);
          if (((table[last]! >>> 4) & 0xffff) !== last) return k;
          skip.context = script;
          odd = 15 & ~script;
        }
      }
      const hash = hashesIn[k]!;
      const first = Math.imul(hash, 0x9e37_79b1);
      const firstBits = (1 << first) | (1 << (first >>> 5));
      if ((filter[first >>> shift]! & firstBits) === firstBits) {
        const pair = Math.imul(hash, 0x0100_0193);
        const name = Math.imul(pair ^ 1, 0x9e37_79b1);
        const nameBits = (1 << name) | (1 << (name >>> 5));
        if ((filter[name >>> shift]! & nameBits) === nameBits || k + 1 === words) return k;
        const next = marksIn[k + 1]!;
        // Only a plain word, or one before a full stop that is no initial, is what its hash says.
        if ((next & odd) !== 0) {
          if ((next & odd) !== 4 || !(table[text.charCodeAt((next >>> 4) - 2)]! < 0)) return k;
        }
        const longer = Math.imul(pair ^ hashesIn[k + 1]!, 0x9e37_79b1);
        const longerBits = (1 << longer) | (1 << (longer >>> 5));
        if ((filter[longer >>> shift]! & longerBits) === longerBits) return k;
      }
    }
    return words;
  };
}
