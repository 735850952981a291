import { hashUnits, slotOf } from './hash';
import type { Sections } from './layout';
import { unitAt, unitsPooled, WIDE } from './pool';
import { foldedAt, scanTable } from './scan-table';

/** Finds tokens by hash and by text. */
export class TokenTable {
  readonly #table: Int32Array;
  readonly #slots: number;
  readonly #tokenStart: Int32Array;
  readonly #pool: Uint8Array;

  constructor({ table, tokenStart, pool }: Sections) {
    this.#table = table;
    this.#slots = table.length / 2;
    this.#tokenStart = tokenStart;
    this.#pool = pool;
  }

  /** The token of this hash, not yet compared; 0 if none; below 0 if several share the hash. */
  find(hash: number): number {
    const table = this.#table;
    let slot = slotOf(hash, this.#slots);
    for (;;) {
      const token = table[2 * slot + 1]!;
      if (token === 0 || table[2 * slot] === hash) return token;
      slot = slot + 1 === this.#slots ? 0 : slot + 1;
    }
  }

  /** The token of this text; 0 if none. */
  findUnits(units: Uint16Array, length: number): number {
    const table = this.#table;
    const hash = hashUnits(units, length);
    let slot = slotOf(hash, this.#slots);
    for (;;) {
      const token = Math.abs(table[2 * slot + 1]!);
      if (token === 0) return 0;
      if (table[2 * slot] === hash && this.#same(token, units, length)) return token;
      slot = slot + 1 === this.#slots ? 0 : slot + 1;
    }
  }

  #same(token: number, units: Uint16Array, length: number): boolean {
    const start = this.#tokenStart[token]!;
    const pool = this.#pool;
    if (unitsPooled(pool, start, this.#tokenStart[token + 1]!) !== length) return false;
    for (let i = 0; i < length; i += 1) if (unitAt(pool, start, i) !== units[i]) return false;
    return true;
  }

  /** How many units the token has. */
  lengthOf(token: number): number {
    return unitsPooled(this.#pool, this.#tokenStart[token]!, this.#tokenStart[token + 1]!);
  }

  /** True if the plain word that ends at `start` plus the token's length is the token. */
  isAt(token: number, text: string, start: number, end: number): boolean {
    const from = this.#tokenStart[token]!;
    const pool = this.#pool;
    const length = this.#tokenStart[token + 1]! - from - 1;
    const page = pool[from]!;
    if (page === WIDE || length !== end - start) return this.#isWideAt(token, text, start, end);
    // The word does not begin before, or only its end is the token.
    if (start < 0 || (start > 0 && scanTable[text.charCodeAt(start - 1)]! < 0)) return false;
    for (let i = 0; i < length; i += 1)
      if (((page << 8) | pool[from + 1 + i]!) !== foldedAt(text, start + i)) return false;
    return true;
  }

  #isWideAt(token: number, text: string, start: number, end: number): boolean {
    const from = this.#tokenStart[token]!;
    if (start < 0 || this.lengthOf(token) !== end - start) return false;
    if (start > 0 && scanTable[text.charCodeAt(start - 1)]! < 0) return false;
    for (let i = start; i < end; i += 1)
      if (unitAt(this.#pool, from, i - start) !== foldedAt(text, i)) return false;
    return true;
  }
}
