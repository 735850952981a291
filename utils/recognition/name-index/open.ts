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
 * Opens a compiled index. The buffer is not copied and must not change. `undefined` if it is damaged, cut or of
 * another version: compile it anew. `verify: false` leaves out the checksum, for a buffer just compiled.
 */
export function openNameIndex(
  buffer: ArrayBuffer,
  { verify = true }: { verify?: boolean } = {},
): NameIndex | undefined {
  const counts = readHeader(buffer);
  if (!counts) return undefined;
  if (verify && new Uint32Array(buffer)[HEADER.checksum] !== checksumOf(buffer)) return undefined;
  const matcher = new Matcher(counts, sectionsOf(buffer, counts));
  return { match: (text, found) => matcher.match(text, found) };
}
