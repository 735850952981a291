/** Of the first twelve letters, four each: 2^32 / golden ratio, and multipliers of MurmurHash3's finaliser. */
const FACTORS = [0x9e37_79b1 | 0, 0x85eb_ca6b | 0, 0xc2b2_ae35 | 0] as const;
/** Letters that are hashed without a loop, as if no word were shorter. */
const UNROLLED = 12;
/** Joins the hashes of two words: FNV's prime (http://www.isthe.com/chongo/tech/comp/fnv/). */
export const PAIR_FACTOR = 0x0100_0193;
/** Spreads a hash over its high bits, which choose the place. */
export const HASH_SPREAD = 0x9e37_79b1 | 0;

/** The hash of a key: `bytes` bytes in `words`, four a word, zeros behind them, at least twelve. As `findWords` comes to it. */
export function hashKey(words: ArrayLike<number>, bytes: number): number {
  let hash = Math.imul(words[0]!, FACTORS[0]);
  hash = (hash + Math.imul(words[1]!, FACTORS[1]) + Math.imul(words[2]!, FACTORS[2])) | 0;
  const count = bytes <= UNROLLED ? 0 : (bytes >> 2) + 1;
  for (let i = FACTORS.length; i < count; i += 1)
    hash = Math.imul((hash ^ (hash >>> 15)) + words[i]!, FACTORS[0]);
  return hash ^ (hash >>> 15);
}

/** How far to shift a spread hash to right for one of `size` places, a power of two. */
export function shiftFor(size: number): number {
  return 32 - Math.log2(size);
}

/** The slot a hash begins to look at: of any number of slots, since a power of two would leave half of them empty. */
export function slotOf(hash: number, slots: number): number {
  return ((Math.imul(hash, HASH_SPREAD) >>> 0) * (slots / 2 ** 32)) >>> 0;
}

/** The bits of a spread hash in its word of the filter: the low ones, since the high ones choose the word. */
export function filterBits(spread: number): number {
  return (1 << spread) | (1 << (spread >>> 5));
}

/** The spread hash of two words that follow each other in a name, whatever stands between. */
export function spreadPair(first: number, second: number): number {
  return Math.imul(Math.imul(first, PAIR_FACTOR) ^ second, HASH_SPREAD);
}
