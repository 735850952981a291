import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Answer, Order } from './contestant-messages';

const PROCESS = fileURLToPath(new URL('./contestant-process.ts', import.meta.url));
/** A million names take some packages more than Node's usual limit. */
const MEGABYTES = 6000;

/** A matcher in a process of its own: what one has made the engine assume does not slow down the next. */
export type Contestant = {
  buildMilliseconds: number;
  /** Searches text after text for so many milliseconds; resolves to UTF-16 units a second. */
  run: (milliseconds: number) => Promise<number>;
  close: () => void;
};

type Task = {
  matcher: string;
  names: readonly string[];
  texts: readonly string[];
  /** How long building may take. Milliseconds. */
  patience: number;
};

/** Builds a matcher; a string says why it could not be built. */
export async function startContestant({ patience, ...task }: Task): Promise<Contestant | string> {
  const child = fork(PROCESS, {
    serialization: 'advanced',
    execArgv: [...process.execArgv, `--max-old-space-size=${MEGABYTES}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const built = await ask(child, { order: 'build', ...task }, patience);
  if (built.answer !== 'built') {
    child.kill('SIGKILL');
    return built.answer === 'failed' ? built.reason : 'answers out of turn';
  }
  return {
    buildMilliseconds: built.milliseconds,
    run: async (milliseconds) => {
      const ran = await ask(child, { order: 'run', milliseconds }, patience);
      if (ran.answer !== 'ran') throw new Error(`${task.matcher} fails while it searches`);
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
    const timer = setTimeout(() => resolve(failed(`takes more than ${seconds} s`)), patience);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
  const ended = once(child, 'exit', { signal }).then(() => failed('runs out of memory'));
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
