import type { QueueWorld } from '@/utils/live/queue';

/** A clock that jumps to the next wait that ends, as soon as nothing else is going on. Milliseconds. */
export type Clock = QueueWorld & { time: number; kept: number };

export function fakeClock(): Clock {
  const waits: { until: number; go: () => void }[] = [];
  let scheduled = false;
  const jump = () => {
    scheduled = false;
    const next = waits.sort((a, b) => a.until - b.until).shift();
    if (!next) return;
    clock.time = Math.max(clock.time, next.until);
    next.go();
    schedule();
  };
  const schedule = () => {
    if (scheduled || waits.length === 0) return;
    scheduled = true;
    setTimeout(jump, 5);
  };
  const clock: Clock = {
    time: 1_000_000,
    kept: 0,
    now: () => clock.time,
    random: () => 0.5,
    wait: (ms, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const wait = { until: clock.time + ms, go: resolve };
        waits.push(wait);
        signal.addEventListener('abort', () => {
          if (waits.includes(wait)) waits.splice(waits.indexOf(wait), 1);
          reject(signal.reason as Error);
        });
        schedule();
      }),
    readNext: async () => clock.kept,
    keepNext: async (next) => {
      clock.kept = next;
    },
  };
  return clock;
}
