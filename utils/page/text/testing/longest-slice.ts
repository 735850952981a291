import { SLICE_MS, yieldToPage } from '@/utils/page/text/slices';

/** Runs whose noise is not ours (another program on the machine) are outweighed by one that had none. */
const RUNS = 4;

/** The longest time for which `work` kept the page waiting, in milliseconds, in the quietest of a few runs. */
export async function quietest<T>(work: () => Promise<T>): Promise<{ longest: number; value: T }> {
  let best: { longest: number; value: T } | undefined;
  for (let run = 0; run < RUNS; run += 1) {
    const stop = watchGaps();
    const value = await work();
    const longest = stop();
    if (!best || longest < best.longest) best = { longest, value };
  }
  return best!;
}

/** Slices of the control: as many as reading a megabyte takes. */
const CONTROL_SLICES = 30;

/**
 * How much longer than it should a slice takes now, at least 1: slices that do nothing but pass `SLICE_MS` are
 * measured as the work is. On a machine that other programs share, both are held up alike.
 */
export async function slowdownNow(): Promise<number> {
  const { longest } = await quietest(async () => {
    for (let slice = 0; slice < CONTROL_SLICES; slice += 1) {
      for (const end = performance.now() + SLICE_MS; performance.now() < end;);
      await yieldToPage();
    }
  });
  return Math.max(1, longest / SLICE_MS);
}

/** Posts itself messages; two that come far apart had work between them. */
function watchGaps(): () => number {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(0);
  };
  port2.postMessage(0);
  return () => {
    port1.close();
    return Math.max(longest, performance.now() - last);
  };
}
