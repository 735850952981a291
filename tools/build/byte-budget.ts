import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a built file may weigh, in bytes after gzip, and why. With it counts the heaviest of those it comes `with`. */
export type Budget = { file: RegExp; with?: RegExp; gzip: number; why: string };

export const BUDGETS: readonly Budget[] = [
  { file: /^content-scripts\/content\.js$/, gzip: 15_000, why: 'every news page loads it' },
  {
    file: /^card\.js$/,
    with: /^catalogue-[a-z]+\.js$/,
    gzip: 30_000,
    why: 'the first card waits for it and for what it says in the reader’s language',
  },
];

export type Weighed = { file: string; gzip: number; limit: number; why: string };

/** Weighs the built files that have a budget. Each budget must have met its files, or it holds nothing. */
export function weigh(folder: string, files: readonly string[]): Weighed[] {
  return BUDGETS.map(({ file, with: beside, gzip: limit, why }) => {
    const loaded = [heaviest(folder, files, file), ...(beside ? [heaviest(folder, files, beside)] : [])];
    return {
      file: loaded.map(({ name }) => name).join(' + '),
      gzip: loaded.reduce((sum, { gzip }) => sum + gzip, 0),
      limit,
      why,
    };
  });
}

function heaviest(folder: string, files: readonly string[], pattern: RegExp): { name: string; gzip: number } {
  const found = files
    .filter((name) => pattern.test(name))
    .map((name) => ({ name, gzip: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length }));
  if (found.length === 0)
    throw new Error(`no built file matches ${String(pattern)}, which has a byte budget`);
  return found.reduce((most, one) => (one.gzip > most.gzip ? one : most));
}
