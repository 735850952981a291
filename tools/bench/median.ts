/** The middle one of some numbers, the mean of the middle two. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Milliseconds of one call. */
export function timeOnce<T>(run: () => T): { milliseconds: number; result: T } {
  const start = performance.now();
  const result = run();
  return { milliseconds: performance.now() - start, result };
}

/** Median milliseconds of some calls, after one that is not counted. */
export function timeOf(rounds: number, run: () => unknown): number {
  run();
  return median(Array.from({ length: rounds }, () => timeOnce(run).milliseconds));
}
