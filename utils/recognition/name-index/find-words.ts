import { data, gaps, MOST_WORDS } from './packed-text';

/** What `findWords` found last, by word: where it begins and ends, from the beginning of the chunk, and its hash. */
export const starts: Int32Array<ArrayBuffer> = new Int32Array(MOST_WORDS);
export const ends: Int32Array<ArrayBuffer> = new Int32Array(MOST_WORDS);
export const hashes: Int32Array<ArrayBuffer> = new Int32Array(MOST_WORDS);
/**
 * The words that are odd or whose hash may begin a name: their numbers, above `WORD_SHIFT` bits of flags. Odd are those
 * that are not plain, or not in the script of the words before, and letters before a full stop.
 */
export const candidates: Int32Array<ArrayBuffer> = new Int32Array(MOST_WORDS);
export const WORD_SHIFT = 4;
/** The flags of odd words, above which `SCRIPT_SHIFT` bits there is a letter code's bit for the script of a plain one. */
export const ODD = 1;
/** Its hash may begin a name. */
export const MAY_BEGIN = 2;

/** The script of an odd word, as a bit of letter codes; 0 for both, and for what is not plain. */
export function scriptOf(candidate: number): number {
  return (candidate & 12) << 4;
}

/** Masks for four letters, eight numbers behind how many there are; long, so that it is a constant for V8. */
const masks = Int32Array.from({ length: 1024 }, (_, at) =>
  at < 8 ? 0 : at < 12 ? (1 << ((at - 8) * 8)) - 1 : -1,
);

/** What words are looked up in; the shifts leave of a spread hash the place. */
export type Filter = { begins: Int32Array; beginsShift: number; pairs: Int32Array; pairsShift: number };

/**
 * Finds the words between the gaps, and which of them are candidates. `context`: the script of the words before, as a bit of
 * letter codes. Returns how many words, and in its high half how many candidates.
 */
export const findWords: (groups: number, context: number, filter: Filter) => number = createFinder({
  data,
  gaps,
  starts,
  ends,
  hashes,
  candidates,
  masks,
});

/**
 * Leaves only candidates that are odd, or a name by themselves or with the next word, by their hashes. Behind them comes
 * what would be an odd word behind the last.
 */
export const narrow: (count: number, words: number, filter: Filter) => void = createNarrower(
  hashes,
  candidates,
);

type Lists = Record<'gaps' | 'starts' | 'ends' | 'hashes' | 'candidates' | 'masks', Int32Array> & {
  data: DataView;
};

/**
 * Made once, as in `packed-text.ts`. V8 makes constants of the arrays only if they are read before the loops, and the loop is
 * half as fast without. Numbers of other files are literals: 0x40 and 0x80 are scripts and 1 is a full stop among the letter codes;
 * the factors are those of `hashKey`; flags of candidates are 1, 2, and scripts from 4 on. Nearly all words have at most
 * twelve letters; for those nothing branches that is hard to guess.
 */
function createFinder(lists: Lists): (groups: number, context: number, filter: Filter) => number {
  return (groups, context, filter) => {
    const codes = lists.data;
    const gapBits = lists.gaps;
    const startsOut = lists.starts;
    const endsOut = lists.ends;
    const hashesOut = lists.hashes;
    const candidatesOut = lists.candidates;
    const maskOf = lists.masks;
    const { begins } = filter;
    const shift = filter.beginsShift & 31;
    let words = 0;
    let found = 0;
    let oddScripts = Math.imul(0xc0 & ~context, 0x0101_0101);
    // Where the word begins that goes on from the group before, if one does.
    let begun = 0;
    let gapBefore = 1;
    for (let group = 0; group < groups; group = (group + 1) | 0) {
      const last = (group << 5) | 31;
      const here = gapBits[group]!;
      const shifted = (here << 1) | gapBefore;
      const heads = ~here & shifted;
      for (let bits = here & ~shifted; bits !== 0; bits &= bits - 1) {
        const end = (last - Math.clz32(bits & -bits)) | 0;
        const before = heads & ((bits & -bits) - 1);
        const start = before === 0 ? begun : (last - Math.clz32(before)) | 0;
        const length = (end - start) | 0;
        const a = codes.getInt32(start, true);
        let b = codes.getInt32((start + 4) | 0, true);
        let c = codes.getInt32((start + 8) | 0, true);
        let all: number;
        let hash: number;
        if (length <= 12) {
          const first = a & maskOf[(length + 8) | 0]!;
          b &= maskOf[(length + 4) | 0]!;
          c &= maskOf[length]!;
          all = first | b | c;
          hash = (Math.imul(first, 0x9e37_79b1) + Math.imul(b, 0x85eb_ca6b) + Math.imul(c, 0xc2b2_ae35)) | 0;
          if (length === 1 && ((a >>> 8) & 0xff) === 1) all = -1;
        } else {
          all = a | b | c;
          hash = (Math.imul(a, 0x9e37_79b1) + Math.imul(b, 0x85eb_ca6b) + Math.imul(c, 0xc2b2_ae35)) | 0;
          let at = (start + 12) | 0;
          for (; at + 4 <= end; at = (at + 4) | 0) {
            const d = codes.getInt32(at, true);
            all |= d;
            hash = Math.imul((hash ^ (hash >>> 15)) + d, 0x9e37_79b1);
          }
          const d = codes.getInt32(at, true) & maskOf[(end - at + 8) | 0]!;
          all |= d;
          hash = Math.imul((hash ^ (hash >>> 15)) + d, 0x9e37_79b1);
        }
        hash ^= hash >>> 15;
        const spread = Math.imul(hash, 0x9e37_79b1);
        let candidate = (begins[spread >>> shift]! >>> spread) & 1;
        let entry = words << 4;
        if ((all & oddScripts) !== 0) {
          entry |= 1 | (candidate << 1);
          candidate = 1;
          if ((all & 0x4040_4040) === 0) {
            oddScripts = 0x4040_4040;
            entry |= 8;
          } else if ((all & 0x8080_8080) === 0) {
            oddScripts = 0x8080_8080 | 0;
            entry |= 4;
          }
        }
        startsOut[words] = start;
        endsOut[words] = end;
        hashesOut[words] = hash;
        candidatesOut[found] = entry;
        words = (words + 1) | 0;
        found = (found + candidate) | 0;
      }
      if (heads !== 0) begun = (last - Math.clz32(heads)) | 0;
      gapBefore = here >>> 31;
    }
    return (found << 16) | words;
  };
}

/** As `createFinder`. What is computed here is `spreadPair` and `filterBits`; where 1 is a second word's hash it stands for none. */
function createNarrower(
  hashes0: Int32Array,
  candidates0: Int32Array,
): (count: number, words: number, filter: Filter) => void {
  return (count, words, filter) => {
    const hashesIn = hashes0;
    const candidatesOut = candidates0;
    const { pairs } = filter;
    const shift = filter.pairsShift & 31;
    // Whatever follows the last word is in the next chunk: it may be odd.
    candidatesOut[count] = (words << 4) | 1;
    let kept = 0;
    for (let i = 0; i < count; i = (i + 1) | 0) {
      const entry = candidatesOut[i]!;
      const k = entry >> 4;
      const pair = Math.imul(hashesIn[k]!, 0x0100_0193);
      const name = Math.imul(pair ^ 1, 0x9e37_79b1);
      const longer = Math.imul(pair ^ hashesIn[(k + 1) | 0]!, 0x9e37_79b1);
      const noName = ((1 << name) | (1 << (name >>> 5))) & ~pairs[name >>> shift]!;
      const noLonger = ((1 << longer) | (1 << (longer >>> 5))) & ~pairs[longer >>> shift]!;
      // 0 only if the next word is the next candidate, and odd.
      const nextOdd = (candidatesOut[(i + 1) | 0]! & ~14) ^ ((k << 4) + 17);
      const keep =
        (((noName - 1) & ~noName) | ((noLonger - 1) & ~noLonger) | ((nextOdd - 1) & ~nextOdd)) >>> 31;
      candidatesOut[kept] = entry;
      kept = (kept + (keep | (entry & 1))) | 0;
    }
    candidatesOut[kept] = (words << 4) | 1;
  };
}
