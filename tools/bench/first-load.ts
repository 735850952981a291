import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { median } from './median';

const PROCESS = fileURLToPath(new URL('./first-load-process.ts', import.meta.url));
const PROCESSES = 5;

/** Milliseconds that a process takes which has run nothing yet, as a worker that was just woken. */
export type FirstLoad = { copying: number; opening: number };

/** Medians over some processes. */
export async function timeFirstLoad(image: ArrayBuffer): Promise<FirstLoad> {
  const times: FirstLoad[] = [];
  for (let i = 0; i < PROCESSES; i += 1) {
    const child = fork(PROCESS, { serialization: 'advanced' });
    child.send(new Uint8Array(image));
    const ended = once(child, 'exit');
    const [time] = (await Promise.race([once(child, 'message'), ended])) as [FirstLoad | number];
    if (typeof time === 'number') throw new Error('the image does not load in a new process');
    times.push(time);
    child.disconnect();
    await ended;
  }
  return {
    copying: median(times.map(({ copying }) => copying)),
    opening: median(times.map(({ opening }) => opening)),
  };
}
