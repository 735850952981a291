import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What one ring of tests came to. */
type Tally = { passed: number; failed: number; skipped: number };

const OUT = 'out/test';

/** Runs Vitest with one configuration; a run that reports nothing counts as one failure. */
function runVitest(name: string, args: readonly string[]): Tally {
  const report = join(OUT, `${name}.json`);
  rmSync(report, { force: true });
  const { status } = spawnSync(
    'npx',
    ['vitest', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { stdio: 'inherit' },
  );
  const tally = readTally(report);
  // A run can fail outside any test: an unhandled error, a file that does not load.
  if (status !== 0 && tally.failed === 0) tally.failed = 1;
  return tally;
}

function readTally(report: string): Tally {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Record<string, number>;
    return {
      passed: numPassedTests ?? 0,
      failed: numFailedTests ?? 0,
      skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

mkdirSync(OUT, { recursive: true });
const rings = [
  runVitest('unit', []),
  runVitest('browser', ['--config', 'vitest.browser.config.ts']),
  runVitest('e2e', ['--config', 'vitest.e2e.config.ts']),
];
const total = rings.reduce((sum, ring) => ({
  passed: sum.passed + ring.passed,
  failed: sum.failed + ring.failed,
  skipped: sum.skipped + ring.skipped,
}));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
