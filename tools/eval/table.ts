import type { Figures } from './figures';

const COLUMNS: [title: string, cell: (row: Figures) => string][] = [
  ['texts', ({ texts }) => String(texts)],
  ['names', ({ linked }) => String(linked)],
  ['adj.', ({ adjectives }) => String(adjectives)],
  ['covered', ({ coverage }) => share(coverage)],
  ['recall', ({ recall }) => share(recall)],
  ['nested', ({ recallNested }) => share(recallNested)],
  ['marks', ({ marks }) => String(marks)],
  ['right', ({ right }) => String(right)],
  ['same', ({ sameThing }) => String(sameThing)],
  ['wrong', ({ wrong }) => String(wrong)],
  ['bare', ({ bare }) => String(bare)],
  ['notions', ({ notions }) => String(notions)],
  ['before noun', ({ attributes }) => String(attributes)],
  ['slips', ({ slips }) => String(slips)],
  ['no item', ({ unknown }) => String(unknown)],
  ['precision', ({ precision }) => share(precision)],
  ['strict', ({ strict }) => share(strict)],
  ['links', ({ linkAccuracy }) => share(linkAccuracy)],
  ['F1', ({ f1 }) => share(f1)],
];

function share(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3);
}

/** Prints rows under a heading, columns aligned. */
export function printFigures(heading: string, rows: readonly (Figures & { name: string })[]): void {
  printTable(heading, [
    ['', ...COLUMNS.map(([title]) => title)],
    ...rows.map((row) => [row.name, ...COLUMNS.map(([, cell]) => cell(row))]),
  ]);
}

/** Prints cells in columns, the first one to the left, numbers to the right. */
export function printTable(heading: string, rows: readonly string[][]): void {
  console.log(`\n${heading}`);
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!),
    );
    console.log(`  ${cells.join('  ')}`.trimEnd());
  }
}
