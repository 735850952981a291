/** The middle one of some numbers, the mean of the middle two. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * Milliseconds from now on: on a busy machine time goes by while others run, and processor time counts helping threads
 * that cost no time, so the lesser of the two.
 */
export function stopwatch(): () => number {
  const start = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return Math.min(performance.now() - start, (user + system) / 1000);
  };
}

/** Milliseconds of one call. */
export function timeOnce<T>(run: () => T): { milliseconds: number; result: T } {
  const elapsed = stopwatch();
  const result = run();
  return { milliseconds: elapsed(), result };
}

/** Two that were timed by turns: medians in milliseconds, and the median of how many times as long the second took. */
export type Compared = { first: number; second: number; ratio: number };

/** Times two by turns, after one call of each that is not counted. */
export function compare(rounds: number, first: () => unknown, second: () => unknown): Compared {
  first();
  second();
  const times = Array.from({ length: rounds }, () => ({
    first: timeOnce(first).milliseconds,
    second: timeOnce(second).milliseconds,
  }));
  return {
    first: median(times.map((time) => time.first)),
    second: median(times.map((time) => time.second)),
    ratio: median(times.map((time) => time.second / time.first)),
  };
}
