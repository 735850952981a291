import { scriptOf } from '@/utils/recognition/text/fold-unit';

export const HASH_SEED = 0x811c_9dc5 | 0;
/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), a step a code unit. */
export const HASH_PRIME = 0x0100_0193;
/** Spreads the hash over its high bits, which choose the slot: 2^32 / golden ratio. */
export const HASH_SPREAD = 0x9e37_79b1 | 0;

/** The hash of folded units, each with its script's bit as the tokeniser's table has them. */
export function hashUnits(units: ArrayLike<number>, length: number): number {
  let hash = HASH_SEED;
  for (let i = 0; i < length; i += 1) {
    const unit = units[i]!;
    hash = Math.imul(hash ^ (unit | scriptOf(unit)), HASH_PRIME);
  }
  return hash;
}
