import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Answer, Order } from './contestant-messages';

const PROCESS = fileURLToPath(new URL('./contestant-process.ts', import.meta.url));
/** A million names take some packages more than Node's usual limit. */
const MEGABYTES = 6000;

/** What searches. `buildMilliseconds` is how long it took to be ready. */
export type Contestant = {
  buildMilliseconds: number;
  /** Searches text after text for so many milliseconds; resolves to UTF-16 units a second. */
  run: (milliseconds: number) => Promise<number>;
  close: () => void;
};

/** What all contestants search, and for what. */
export type Task = {
  names: readonly string[];
  texts: readonly string[];
  /** How long building may take. Milliseconds. */
  patience: number;
};

/**
 * Builds a matcher in a process of its own, so that what one has made the engine assume does not slow down the next. A
 * string says why it could not be built.
 */
export async function startMatcher(
  matcher: string,
  { patience, ...task }: Task,
): Promise<Contestant | string> {
  const child = fork(PROCESS, {
    serialization: 'advanced',
    execArgv: [...process.execArgv, `--max-old-space-size=${MEGABYTES}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const built = await ask(child, { order: 'build', matcher, ...task }, patience);
  if (built.answer !== 'built') {
    child.kill('SIGKILL');
    return built.answer === 'failed' ? built.reason : 'answers out of turn';
  }
  return {
    buildMilliseconds: built.milliseconds,
    run: async (milliseconds) => {
      const ran = await ask(child, { order: 'run', milliseconds }, patience);
      if (ran.answer !== 'ran') throw new Error(`${matcher} fails while it searches`);
      return ran.units / (ran.milliseconds / 1000);
    },
    close: () => child.kill('SIGKILL'),
  };
}

async function ask(child: ChildProcess, order: Order, patience: number): Promise<Answer> {
  const done = new AbortController();
  const { signal } = done;
  const seconds = Math.round(patience / 1000);
  const late = new Promise<Answer>((resolve) => {
    if (patience === Infinity) return;
    const timer = setTimeout(() => resolve(failed(`did not build in ${seconds} s`)), patience);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
  const ended = once(child, 'exit', { signal }).then(() => failed('ran out of memory'));
  const answered = once(child, 'message', { signal }).then(([answer]) => answer as Answer);
  child.send(order);
  try {
    return await Promise.race([answered, ended, late]);
  } finally {
    ended.catch(() => undefined);
    answered.catch(() => undefined);
    done.abort();
  }
}

function failed(reason: string): Answer {
  return { answer: 'failed', reason };
}
