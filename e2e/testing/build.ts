import { execFileSync } from 'node:child_process';

/** Builds both targets once before the ring runs; `SOURCENOTE_BUILT=1` uses what is there. */
export function setup(): void {
  if (process.env['SOURCENOTE_BUILT'] === '1') return;
  execFileSync('npm', ['run', '-s', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
