import { filterBits, HASH_SPREAD, shiftFor, spreadPair } from './hash';
import type { Counts, Sections } from './layout';
import type { Ordered } from './order';
import type { Trie } from './trie';

/** Stands for no second word. */
const NONE = -1;
/** As its hash. */
export const NONE_HASH = 1;
/**
 * Bits for each word that may begin a name, at least: every word of a text is looked up there, so it has to stay in the
 * cache; one bit set, so that one in eight that begins none passes, or fewer.
 */
const BEGIN_BITS = 8;
/** Bits for each name of one word, and each two words that begin one; with two set, one in 70 that is not in it passes. */
const PAIR_BITS = 16;

/** How many words of 32 bits the two parts take. */
export function filterWords(firsts: number, pairs: number): { begins: number; pairs: number } {
  return { begins: powerAbove((firsts * BEGIN_BITS) / 32), pairs: powerAbove((pairs * PAIR_BITS) / 32) };
}

function powerAbove(least: number): number {
  let power = 16;
  while (power < least) power *= 2;
  return power;
}

/**
 * What a text has to have for a name to begin there, as pairs: a token and `NONE` if it is a name, or the token and the
 * word after it. Punctuation between the two is passed over.
 */
export function beginnings(
  trie: Trie,
  { firsts, firstChild, nodeToken, nodeOf, tokenOf }: Ordered,
): number[] {
  const begins: number[] = [];
  const gaps = new Set(Array.from(trie.gaps, (gap) => tokenOf[gap]!));
  const names = new Set<number>();
  for (let i = 0; i < trie.ends.length; i += 2) {
    const node = nodeOf[trie.ends[i]!]!;
    if (node <= firsts) names.add(node);
  }
  for (let first = 1; first <= firsts; first += 1) {
    if (names.has(first)) begins.push(first, NONE);
    for (let child = firstChild[first]!; child < firstChild[first + 1]!; child += 1) {
      if (!gaps.has(nodeToken[child]!)) begins.push(first, nodeToken[child]!);
      else
        for (let word = firstChild[child]!; word < firstChild[child + 1]!; word += 1)
          begins.push(first, nodeToken[word]!);
    }
  }
  return begins;
}

/** Enters the first tokens and the beginnings. `hashes` are by token. */
export function writeFilter(
  { begins, pairs }: Sections,
  { firsts }: Counts,
  hashes: Int32Array,
  beginnings: readonly number[],
): void {
  const beginsShift = shiftFor(begins.length);
  for (let first = 1; first <= firsts; first += 1) {
    const spread = Math.imul(hashes[first]!, HASH_SPREAD);
    begins[spread >>> beginsShift]! |= 1 << spread;
  }
  const pairsShift = shiftFor(pairs.length);
  for (let i = 0; i < beginnings.length; i += 2) {
    const second = beginnings[i + 1]!;
    const spread = spreadPair(hashes[beginnings[i]!]!, second === NONE ? NONE_HASH : hashes[second]!);
    pairs[spread >>> pairsShift]! |= filterBits(spread);
  }
}
