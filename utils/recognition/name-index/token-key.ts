import { codeOfFolded, UNUSUAL } from './scan-table';

/**
 * What tokens are compared by: their letter codes, a byte each, or, where a unit has no code, the units themselves, two
 * bytes each. `header` says which, and how many bytes; behind them `words` are zeros, for as far as they are hashed.
 */
export type TokenKey = { words: Int32Array; header: number };

const WIDE = 1;
/** Twelve letters are hashed of every key, and of a longer one whatever its last word has. */
const FEWEST_WORDS = 4;

export function newKey(): TokenKey {
  return { words: new Int32Array(16), header: 0 };
}

/** The header of a key of so many coded letters. */
export function codedHeader(letters: number): number {
  return letters << 1;
}

export function bytesOf(header: number): number {
  return header >> 1;
}

/** How many words a key's bytes take. */
export function wordsOfKey(header: number): number {
  return (bytesOf(header) + 3) >> 2;
}

/** Makes `key` that of these folded units. */
export function writeKey(units: ArrayLike<number>, length: number, key: TokenKey): void {
  const most = Math.max(FEWEST_WORDS, (length >> 1) + 1);
  if (key.words.length < most) key.words = new Int32Array(most * 2);
  if (writeCodes(units, length, key.words)) key.header = codedHeader(length);
  else {
    writeUnits(units, length, key.words);
    key.header = ((length * 2) << 1) | WIDE;
  }
}

/** False if a unit has no code. */
function writeCodes(units: ArrayLike<number>, length: number, words: Int32Array): boolean {
  let at = 0;
  let four = 0;
  for (let i = 0; i < length; i += 1) {
    const code = codeOfFolded(units[i]!);
    if (code === UNUSUAL) return false;
    four |= code << ((i & 3) * 8);
    if ((i & 3) !== 3) continue;
    words[at++] = four;
    four = 0;
  }
  words[at++] = four;
  while (at < FEWEST_WORDS) words[at++] = 0;
  return true;
}

function writeUnits(units: ArrayLike<number>, length: number, words: Int32Array): void {
  words.fill(0);
  for (let i = 0; i < length; i += 1) words[i >> 1]! |= units[i]! << ((i & 1) * 16);
}
