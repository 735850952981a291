import { filterBits, HASH_SPREAD, shiftFor, spreadPair } from './hash';
import type { Ordered } from './order';
import type { Trie } from './trie';

/** Stands for any second word, or none. */
const ANY = 0;
/** Stands for no second word. */
const NONE = -1;
/** As its hash. */
const NONE_HASH = 1;

/**
 * What a text has to have for a name to begin there, as pairs: a token and `ANY`, and besides the token and `NONE` if
 * it is a name, or the token and the word after it. Punctuation between the two is passed over.
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
    begins.push(first, ANY);
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

/** Enters the beginnings. `hashes` are by token. */
export function writeFilter(filter: Int32Array, hashes: Int32Array, begins: readonly number[]): void {
  const shift = shiftFor(filter.length);
  for (let i = 0; i < begins.length; i += 2) {
    const hash = hashes[begins[i]!]!;
    const second = begins[i + 1]!;
    const secondHash = second === NONE ? NONE_HASH : hashes[second]!;
    const spread = second === ANY ? Math.imul(hash, HASH_SPREAD) : spreadPair(hash, secondHash);
    filter[spread >>> shift]! |= filterBits(spread);
  }
}
