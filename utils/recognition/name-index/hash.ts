import { scanValueOf } from './scan-table';

/** FNV-1a's (http://www.isthe.com/chongo/tech/comp/fnv/), a step a code unit; the seed is 0. */
export const HASH_PRIME = 0x0100_0193;
/** Spreads the hash over its high bits, which choose the place: 2^32 / golden ratio. */
export const HASH_SPREAD = 0x9e37_79b1 | 0;

/** The hash of folded units as the scanner comes to it. */
export function hashUnits(units: ArrayLike<number>, length: number): number {
  let hash = 0;
  for (let i = 0; i < length; i += 1) hash = Math.imul(hash ^ scanValueOf(units[i]!), HASH_PRIME);
  return hash;
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
  return Math.imul(Math.imul(first, HASH_PRIME) ^ second, HASH_SPREAD);
}
