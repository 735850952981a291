import { checksumOf } from './checksum';
import { HEADER, readHeader, sectionsOf } from './layout';
import { Matcher } from './matcher';

/** Called with `[start, end)`, UTF-16 code units of the text, and the form's number. */
export type Found = (start: number, end: number, form: number) => void;

export type NameIndex = {
  /**
   * Calls `found` for every occurrence of every form in `text` on word boundaries, by start, then by end. The
   * offsets cover exactly the name: no quotes about it, no possessive. What can be told only from the surface (case,
   * accents) is for the caller to check. `RangeError` for a text longer than 2^28 units.
   */
  match: (text: string, found: Found) => void;
};

/**
 * Opens a compiled index: a buffer, or bytes of one that begin at a word of it. It is not copied and must not change.
 * `undefined` if it is damaged, cut or of another version: compile it anew. `verify: false` leaves out the checksum, for
 * an index just compiled.
 */
export function openNameIndex(
  index: ArrayBuffer | Uint8Array<ArrayBuffer>,
  { verify = true }: { verify?: boolean } = {},
): NameIndex | undefined {
  const bytes = index instanceof Uint8Array ? index : new Uint8Array(index);
  const counts = readHeader(bytes);
  if (!counts || (verify && !isWhole(bytes))) return undefined;
  const matcher = new Matcher(counts, sectionsOf(bytes, counts));
  return { match: (text, found) => matcher.match(text, found) };
}

function isWhole({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): boolean {
  const words = new Int32Array(buffer, byteOffset, byteLength / 4);
  return words[HEADER.checksum]! >>> 0 === checksumOf(words);
}
