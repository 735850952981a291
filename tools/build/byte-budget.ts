import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a built file may weigh, in bytes after gzip, and why. */
export type Budget = { file: RegExp; gzip: number; why: string };

export const BUDGETS: readonly Budget[] = [
  { file: /^content-scripts\/content\.js$/, gzip: 15_000, why: 'every news page loads it' },
  { file: /^card\.js$/, gzip: 30_000, why: 'the first card waits for it' },
];

export type Weighed = { file: string; gzip: number; limit: number; why: string };

/** Weighs the built files that have a budget. Each budget must have met a file, or it holds nothing. */
export function weigh(folder: string, files: readonly string[]): Weighed[] {
  return BUDGETS.map(({ file: pattern, gzip: limit, why }) => {
    const file = files.find((name) => pattern.test(name));
    if (file === undefined)
      throw new Error(`no built file matches ${String(pattern)}, which has a byte budget`);
    return { file, limit, why, gzip: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length };
  });
}
