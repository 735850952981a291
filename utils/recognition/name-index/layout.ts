/** First word of every index: "SNIX". */
export const MAGIC = 0x534e_4958;
/** Raised whenever the layout or the folding changes: an index of another version is not read. */
export const VERSION = 1;

/** Words of the header: magic, version, checksum, then the lengths below. */
export const HEADER = 8;

/** Lengths in 32-bit words, in the order of the segments; `letters` in 16-bit units. */
export type Lengths = {
  tokenSlots: number;
  tokens: number;
  edgeSlots: number;
  nodes: number;
  letters: number;
};

/** The segments of an index, each a view on one buffer. */
export type Segments = {
  /** Open-addressed: token number + 1 by hash, 0 for empty. */
  tokenTable: Uint32Array;
  /** Where each token's letters begin in `letters`; one more than there are tokens. */
  tokenLetters: Uint32Array;
  /** Open-addressed triples: node, token, child; child 0 for empty. */
  edges: Uint32Array;
  /** Where each node's forms begin in `forms`; one more than there are nodes. */
  nodeForms: Uint32Array;
  forms: Uint32Array;
  letters: Uint16Array;
};

/** FNV-1a over 16-bit units (http://www.isthe.com/chongo/tech/comp/fnv/). */
export const HASH_SEED = 0x811c_9dc5;
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x0100_0193);
}

/** Slot of the edge from `node` over `token`. */
export function edgeHash(node: number, token: number): number {
  const mixed = Math.imul(node, 0x9e37_79b1) ^ Math.imul(token, 0x85eb_ca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Checksum of everything after the header's third word. */
export function checksumOf(words: Uint32Array): number {
  let sum = HASH_SEED;
  for (let at = 3; at < words.length; at += 1) sum = hashStep(sum, words[at]!);
  return sum >>> 0;
}

/** The smallest power of two that leaves an open-addressed table at most half full. */
export function slotsFor(entries: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, entries * 2)));
}
