/** Rows of a comma-separated table (RFC 4180) as maps from its header; an absent cell is an empty text. */
export function readCsv(text: string): Record<string, string>[] {
  const [header = [], ...rows] = cells(text);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

function cells(text: string): string[][] {
  const rows: string[][] = [[]];
  // One cell, quoted or bare, and what ends it.
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/gy;
  for (const [, content = '', end] of text.replace(/^\uFEFF/, '').matchAll(cell)) {
    rows.at(-1)!.push(content.startsWith('"') ? content.slice(1, -1).replaceAll('""', '"') : content);
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows;
}
