/**
 * Token texts as bytes: the high byte that all units of a token share, then their low bytes. So Latin and Cyrillic
 * take one byte a letter. Where the high bytes differ: `WIDE`, then two bytes a unit.
 */
export const WIDE = 0xff;

function pageOf(units: ArrayLike<number>, length: number): number {
  const page = length === 0 ? 0 : units[0]! >> 8;
  for (let i = 1; i < length; i += 1) if (units[i]! >> 8 !== page) return WIDE;
  return page;
}

/** How many bytes the token takes. */
export function pooledLength(units: ArrayLike<number>, length: number): number {
  return 1 + (pageOf(units, length) === WIDE ? length * 2 : length);
}

/** Writes the token at `at`; returns where the next one goes. */
export function writePooled(pool: Uint8Array, at: number, units: ArrayLike<number>): number {
  const page = pageOf(units, units.length);
  let next = at;
  pool[next++] = page;
  for (let i = 0; i < units.length; i += 1) {
    if (page === WIDE) pool[next++] = units[i]! >> 8;
    pool[next++] = units[i]! & 0xff;
  }
  return next;
}

/** How many units the token in `pool[start, end)` has. */
export function unitsPooled(pool: Uint8Array, start: number, end: number): number {
  return pool[start] === WIDE ? (end - start - 1) >> 1 : end - start - 1;
}

/** Unit `i` of the token that begins at `start`. */
export function unitAt(pool: Uint8Array, start: number, i: number): number {
  const page = pool[start]!;
  if (page !== WIDE) return (page << 8) | pool[start + 1 + i]!;
  return (pool[start + 1 + 2 * i]! << 8) | pool[start + 2 + 2 * i]!;
}
