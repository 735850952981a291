import { unitTable } from '@/utils/recognition/text/fold-unit';
import { HASH_SPREAD, hashUnits } from './hash';
import type { Sections } from './layout';
import { unitAt, unitsPooled } from './pool';

/** Finds tokens by hash and by text. */
export class TokenTable {
  readonly #table: Int32Array;
  readonly #mask: number;
  readonly #shift: number;
  readonly #tokenStart: Int32Array;
  readonly #pool: Uint8Array;

  constructor({ table, tokenStart, pool }: Sections) {
    const slots = table.length / 2;
    this.#table = table;
    this.#mask = slots - 1;
    this.#shift = 32 - Math.log2(slots);
    this.#tokenStart = tokenStart;
    this.#pool = pool;
  }

  /** The token of this hash, not yet compared; 0 if none; below 0 if several share the hash. */
  find(hash: number): number {
    const table = this.#table;
    let slot = Math.imul(hash, HASH_SPREAD) >>> this.#shift;
    for (;;) {
      const token = table[2 * slot + 1]!;
      if (token === 0 || table[2 * slot] === hash) return token;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** The token of this text; 0 if none. */
  findUnits(units: Uint16Array, length: number): number {
    const table = this.#table;
    const hash = hashUnits(units, length);
    let slot = Math.imul(hash, HASH_SPREAD) >>> this.#shift;
    for (;;) {
      const token = Math.abs(table[2 * slot + 1]!);
      if (token === 0) return 0;
      if (table[2 * slot] === hash && this.#same(token, units, length)) return token;
      slot = (slot + 1) & this.#mask;
    }
  }

  #same(token: number, units: Uint16Array, length: number): boolean {
    const start = this.#tokenStart[token]!;
    const pool = this.#pool;
    if (unitsPooled(pool, start, this.#tokenStart[token + 1]!) !== length) return false;
    for (let i = 0; i < length; i += 1) if (unitAt(pool, start, i) !== units[i]) return false;
    return true;
  }

  /** True if `text[start, end)`, letters and digits that fold one to one, is the token. */
  isAt(token: number, text: string, start: number, end: number): boolean {
    const from = this.#tokenStart[token]!;
    const pool = this.#pool;
    const length = end - start;
    if (unitsPooled(pool, from, this.#tokenStart[token + 1]!) !== length) return false;
    for (let i = 0; i < length; i += 1)
      if (unitAt(pool, from, i) !== (unitTable[text.charCodeAt(start + i)]! & 0xffff)) return false;
    return true;
  }
}
