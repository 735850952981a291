import { hashKey, slotOf } from './hash';
import type { Sections } from './layout';
import { data } from './packed-text';
import { bytesOf, codedHeader, newKey, wordsOfKey, writeKey } from './token-key';

/** Words of a record before the key's: the token, the header. */
export const RECORD = { token: 0, header: 1, key: 2 } as const;

/** Finds tokens by their text. */
export class TokenTable {
  readonly #table: Int32Array;
  readonly #slots: number;
  readonly #records: Int32Array;
  readonly #key = newKey();

  constructor({ table, records }: Sections) {
    this.#table = table;
    this.#slots = table.length / 2;
    this.#records = records;
  }

  /** The token of the plain word of this hash in the packed text; 0 if none. */
  find(hash: number, start: number, end: number): number {
    const table = this.#table;
    let slot = slotOf(hash, this.#slots);
    for (;;) {
      const record = table[2 * slot + 1]!;
      if (record === 0) return 0;
      if (table[2 * slot] === hash && this.#isAt(record, start, end)) return this.#records[record]!;
      slot = slot + 1 === this.#slots ? 0 : slot + 1;
    }
  }

  #isAt(record: number, start: number, end: number): boolean {
    const records = this.#records;
    if (records[record + RECORD.header] !== codedHeader(end - start)) return false;
    let word = record + RECORD.key;
    let at = start;
    for (; at + 4 <= end; at += 4) if (records[word++] !== data.getInt32(at, true)) return false;
    const rest = end - at;
    return rest === 0 || (records[word]! ^ data.getInt32(at, true)) << (32 - 8 * rest) === 0;
  }

  /** The token of these folded units; 0 if none. */
  findUnits(units: Uint16Array, length: number): number {
    const table = this.#table;
    const key = this.#key;
    writeKey(units, length, key);
    const hash = hashKey(key.words, bytesOf(key.header));
    let slot = slotOf(hash, this.#slots);
    for (;;) {
      const record = table[2 * slot + 1]!;
      if (record === 0) return 0;
      if (table[2 * slot] === hash && this.#isKey(record)) return this.#records[record]!;
      slot = slot + 1 === this.#slots ? 0 : slot + 1;
    }
  }

  #isKey(record: number): boolean {
    const records = this.#records;
    const { words, header } = this.#key;
    if (records[record + RECORD.header] !== header) return false;
    const count = wordsOfKey(header);
    for (let i = 0; i < count; i += 1) if (records[record + RECORD.key + i] !== words[i]) return false;
    return true;
  }
}
