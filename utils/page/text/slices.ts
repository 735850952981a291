/** Work between two yields, in milliseconds: half a frame, so that the page keeps the other half. */
export const SLICE_MS = 8;
/** Steps between two looks at the clock; a step is one DOM node, some microseconds. */
const STEPS_PER_LOOK = 16;

type WithTasks = { scheduler?: { postTask?: (task: () => void) => Promise<void> } };

/**
 * Lets the page do what it has waiting: ours goes to the end of the queue. `scheduler.yield` would come before the
 * page's own timers and messages, and so keep them waiting for all of our work; a timer of 0 ms waits for 4.
 */
async function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as WithTasks;
  if (scheduler?.postTask) return scheduler.postTask(() => undefined);
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Runs `steps` to its end in slices of at most `SLICE_MS`, and gives what it returns; `undefined` when
 * `signal` was aborted first.
 */
export async function inSlices<T>(steps: Iterator<void, T>, signal: AbortSignal): Promise<T | undefined> {
  for (let count = 0, began = performance.now(); ; count += 1) {
    const step = steps.next();
    if (step.done) return signal.aborted ? undefined : step.value;
    if (count % STEPS_PER_LOOK !== 0 || performance.now() - began < SLICE_MS) continue;
    await yieldToPage();
    if (signal.aborted) return undefined;
    began = performance.now();
  }
}
