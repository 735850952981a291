import type { Outcome } from './fetch-json';

/** One request a second, so that nobody's servers notice us. Milliseconds. */
export const SPACING_MS = 1000;
/** Requests under way at once: an answer may take longer than a second. */
export const MOST_AT_ONCE = 3;
/** A request that came to nothing is tried so many times in all. */
const MOST_TRIES = 3;
/** The wait before the second try; each further one is twice as long. Milliseconds. */
const BACKOFF_MS = 2000;
/** Who is told to wait longer than this is told that the servers are busy. Milliseconds. */
const LONGEST_WAIT_MS = 10_000;

/** The servers want to be left alone until a time in milliseconds since 1970. */
export class Busy extends Error {
  override name = 'Busy';
  readonly until: number;
  constructor(until: number) {
    super(`busy until ${until}`);
    this.until = until;
  }
}

export type QueueWorld = {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Rejects when `signal` is aborted. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** 0 to 1, so that browsers which failed together do not return together. */
  random: () => number;
  /** When the next request may go out, kept where it outlives the worker: a new one must not ask sooner. */
  readNext: () => Promise<number>;
  keepNext: (next: number) => Promise<void>;
};

/** All requests go out through this. Rejects with `Busy`, or with the reason of `signal`; other failures are outcomes. */
export type Queue = <T>(
  request: (signal: AbortSignal) => Promise<Outcome<T>>,
  signal: AbortSignal,
) => Promise<Exclude<Outcome<T>, { state: 'retry' }>>;

export function createQueue({ now, wait, random, readNext, keepNext }: QueueWorld): Queue {
  let next: number | undefined;
  let running = 0;
  const waiting: (() => void)[] = [];
  /** Turns are given one after the other. */
  let turns: Promise<unknown> = Promise.resolve();

  async function keep(time: number): Promise<void> {
    next = Math.max(next ?? 0, time);
    await keepNext(next).catch(() => undefined);
  }

  async function takeTurn(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    next ??= await readNext().catch(() => 0);
    // A clock that was set back must not stop us for good.
    if (next - now() > DAY_MS) next = now();
    if (next - now() > LONGEST_WAIT_MS) throw new Busy(next);
    while (next > now()) await wait(next - now(), signal);
    while (running >= MOST_AT_ONCE) await placeFree(signal);
    signal.throwIfAborted();
    running += 1;
    await keep(now() + SPACING_MS);
  }

  async function placeFree(signal: AbortSignal): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      waiting.push(resolve);
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
  }

  async function attempt<T>(
    request: (signal: AbortSignal) => Promise<Outcome<T>>,
    signal: AbortSignal,
  ): Promise<Outcome<T>> {
    const turn = turns.then(() => takeTurn(signal));
    turns = turn.catch(() => undefined);
    await turn;
    try {
      return await request(signal);
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  }

  return async (request, signal) => {
    for (let tried = 1; ; tried += 1) {
      const outcome = await attempt(request, signal);
      if (outcome.state !== 'retry') return outcome;
      const pause = BACKOFF_MS * 2 ** (tried - 1) * (0.5 + random());
      // Whoever says how long is meant for all of us, the pause of our own only for this request.
      if (outcome.after !== undefined) await keep(now() + outcome.after);
      if (tried >= MOST_TRIES) return { state: 'failed' };
      if (outcome.after === undefined) await wait(pause, signal);
    }
  };
}

const DAY_MS = 24 * 60 * 60 * 1000;
