import { SLICE_MS } from '@/utils/page/text/slices';

/** Steps timed together: enough for the browser's coarse clock to tell, fewer than a slice looks at it after. */
const BATCH = 128;
/** Work is the same in each run; what another program on the machine adds is not. */
const RUNS = 5;

/**
 * The longest that `inSlices` can keep the page waiting while it runs `steps()`, in milliseconds. A slice ends at the
 * first look at the clock after `SLICE_MS`, so it is at most that much longer than the slowest few steps, and how slow
 * those are is the least that any run took over them.
 */
export function longestSlice(steps: () => Iterator<void, unknown>): number {
  const least: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    for (const [batch, took] of batchTimes(steps()).entries())
      least[batch] = Math.min(least[batch] ?? took, took);
  }
  return SLICE_MS + least.reduce((most, took) => Math.max(most, took), 0);
}

function batchTimes(steps: Iterator<void, unknown>): number[] {
  const times: number[] = [];
  for (let done = false; !done;) {
    const began = performance.now();
    for (let step = 0; step < BATCH && !done; step += 1) done = steps.next().done === true;
    times.push(performance.now() - began);
  }
  return times;
}
