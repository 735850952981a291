/** A name and its genitive, dative, accusative, instrumental and prepositional; `~` repeats the nominative. */
export type Row = readonly [nominative: string, ...oblique: string[]];

/** The rows of a table, a line each, its cells divided by `|`. */
export function rows(table: string): Row[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [nominative = '', ...oblique] = line.split('|').map((cell) => cell.trim());
      return [nominative, ...oblique.map((cell) => (cell === '~' ? nominative : cell))];
    });
}
