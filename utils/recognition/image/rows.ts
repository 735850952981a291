/** Lists of numbers, one a row, in one array: row r is `values[starts[r]] … values[starts[r + 1] - 1]`. */
export type Rows = { starts: Uint32Array; values: Uint32Array };

export function packRows(rows: readonly (readonly number[])[]): Rows {
  const starts = new Uint32Array(rows.length + 1);
  for (const [row, { length }] of rows.entries()) starts[row + 1] = starts[row]! + length;
  return { starts, values: Uint32Array.from(rows.flat()) };
}

export function rowAt({ starts, values }: Rows, row: number): Uint32Array {
  return values.subarray(starts[row], starts[row + 1]);
}
