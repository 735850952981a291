/**
 * One buffer, little-endian 32-bit words (the machine's own order: on another machine `MAGIC` does not read right).
 * Header, then the sections in the order of `sectionLengths`. Tokens and nodes are counted from 1; 0 is none.
 */
export const MAGIC = 0x58_49_4e_53;
/** Raise it when the layout, the hash, the folding or the tokeniser changes: indexes are then compiled anew. */
export const VERSION = 5;

/** Words of the header. */
export const HEADER = { magic: 0, version: 1, checksum: 2, words: 3, counts: 4 } as const;
export const HEADER_WORDS = 13;

export type Counts = {
  /** Of the token table. */
  slots: number;
  /** 32-bit words of the two parts of the filter; powers of two. */
  begins: number;
  pairs: number;
  tokens: number;
  /** Tokens that begin a name: they have the numbers from 1, and so have the nodes they lead to. */
  firsts: number;
  /** Those of them that are names and begin no longer one: they have the numbers from 1. */
  leaves: number;
  nodes: number;
  forms: number;
  /** 32-bit words of the tokens' records. */
  records: number;
};

const COUNT_NAMES = [
  'slots',
  'begins',
  'pairs',
  'tokens',
  'firsts',
  'leaves',
  'nodes',
  'forms',
  'records',
] as const;

/** The index as views on its one buffer. */
export type Sections = {
  /** A bit for each token that begins a name, chosen by its hash. */
  begins: Int32Array;
  /** Two bits in the word that the hash chooses (`filterBits`), for each token that is a name, and each two that begin one. */
  pairs: Int32Array;
  /** Open-addressed, two words a slot: hash, where the token's record begins; 0 if empty. */
  table: Int32Array;
  /** For each token its number, the header of its key, the key (`TokenKey`). The first word is not used. */
  records: Int32Array;
  /** The token that leads to a node. Children of one node are neighbours, ordered by token. */
  nodeToken: Int32Array;
  /** The first child of a node; that of the next node is the end. */
  firstChild: Int32Array;
  /** Where a node's forms begin; those of the next node are the end. */
  formStart: Int32Array;
  forms: Uint32Array;
};

function sectionLengths({ slots, begins, pairs, nodes, forms, records }: Counts): number[] {
  return [begins, pairs, slots * 2, records, nodes + 1, nodes + 2, nodes + 2, forms];
}

/** How many words an index of these counts has. */
export function wordsOf(counts: Counts): number {
  return sectionLengths(counts).reduce((sum, length) => sum + length, HEADER_WORDS);
}

/** Views on the sections. The index must be of the length that `wordsOf` says, and begin at a word of its buffer. */
export function sectionsOf({ buffer, byteOffset }: Uint8Array<ArrayBuffer>, counts: Counts): Sections {
  let at = byteOffset + HEADER_WORDS * 4;
  const starts = sectionLengths(counts).map((length) => {
    const start = at;
    at += length * 4;
    return [start, length] as const;
  });
  const view = (section: number) => new Int32Array(buffer, ...starts[section]!);
  return {
    begins: view(0),
    pairs: view(1),
    table: view(2),
    records: view(3),
    nodeToken: view(4),
    firstChild: view(5),
    formStart: view(6),
    forms: new Uint32Array(buffer, ...starts[7]!),
  };
}

/** Writes all of the header but the checksum. */
export function writeHeader(buffer: ArrayBuffer, counts: Counts): void {
  const words = new Uint32Array(buffer);
  words[HEADER.magic] = MAGIC;
  words[HEADER.version] = VERSION;
  words[HEADER.words] = words.length;
  COUNT_NAMES.forEach((name, at) => (words[HEADER.counts + at] = counts[name]));
}

/** The counts of a header, or `undefined` if this is no index of this version and length. */
export function readHeader({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): Counts | undefined {
  if (byteLength % 4 !== 0 || byteLength < HEADER_WORDS * 4) return undefined;
  const words = new Uint32Array(buffer, byteOffset, HEADER_WORDS);
  if (words[HEADER.magic] !== MAGIC || words[HEADER.version] !== VERSION) return undefined;
  const [slots, begins, pairs, tokens, firsts, leaves, nodes, forms, records] = words.subarray(HEADER.counts);
  const counts = { slots, begins, pairs, tokens, firsts, leaves, nodes, forms, records } as Counts;
  const length = byteLength / 4;
  if (words[HEADER.words] !== length || wordsOf(counts) !== length) return undefined;
  if (!isPowerOfTwo(counts.begins) || !isPowerOfTwo(counts.pairs)) return undefined;
  if (counts.tokens >= counts.slots) return undefined;
  if (counts.leaves > counts.firsts || counts.firsts > counts.tokens || counts.firsts > counts.nodes)
    return undefined;
  return counts;
}

function isPowerOfTwo(number: number): boolean {
  return number > 1 && (number & (number - 1)) === 0;
}
