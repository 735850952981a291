import { execFileSync } from 'node:child_process';

/** Builds both targets once before the ring runs; `SOURCENOTE_BUILT=1` uses what is there. */
export function setup(): void {
  if (process.env['SOURCENOTE_BUILT'] === '1') return;
  // Vitest says NODE_ENV=test, with which the bundler would keep code that is for development.
  const { NODE_ENV: _, ...env } = process.env;
  execFileSync('npm', ['run', '-s', 'build'], { stdio: ['ignore', 'ignore', 'inherit'], env });
}
