import { beforeEach, expect, test } from 'vitest';
import type { Outcome } from './fetch-json';
import { Busy, createQueue, MOST_AT_ONCE, SPACING_MS, type Queue } from './queue';
import { fakeClock, type Clock } from './testing/clock';

let clock: Clock;
let queue: Queue;
let starts: number[];
beforeEach(() => {
  clock = fakeClock();
  queue = createQueue(clock);
  starts = [];
});

const never = new AbortController().signal;

/** A request that takes `ms` and comes to the outcomes given, one a try. */
function request(ms: number, ...outcomes: Outcome<string>[]) {
  return async (signal: AbortSignal): Promise<Outcome<string>> => {
    starts.push(clock.time);
    if (ms > 0) await clock.wait(ms, signal);
    return outcomes.shift() ?? { state: 'ok', value: 'done' };
  };
}

function gaps(): number[] {
  return starts.slice(1).map((start, at) => start - starts[at]!);
}

test('asks at most once a second', async () => {
  await Promise.all(Array.from({ length: 5 }, () => queue(request(0), never)));
  expect(gaps()).toHaveLength(4);
  expect(Math.min(...gaps())).toBeGreaterThanOrEqual(SPACING_MS);
});

test('has at most three under way', async () => {
  let running = 0;
  let most = 0;
  const slow = async (signal: AbortSignal): Promise<Outcome<string>> => {
    most = Math.max(most, (running += 1));
    await clock.wait(30_000, signal);
    running -= 1;
    return { state: 'ok', value: '' };
  };
  await Promise.all(Array.from({ length: 7 }, () => queue(slow, never)));
  expect(most).toBe(MOST_AT_ONCE);
});

test('a worker that wakes asks no sooner than the one that died would have', async () => {
  await queue(request(0), never);
  const heir = createQueue(clock);
  await heir(request(0), never);
  expect(gaps()[0]).toBeGreaterThanOrEqual(SPACING_MS);
});

test('tries again later and later, three times in all', async () => {
  const outcome = await queue(request(0, { state: 'retry' }, { state: 'retry' }, { state: 'retry' }), never);
  expect(outcome).toEqual({ state: 'failed' });
  expect(gaps()).toEqual([2000, 4000]);
});

test('waits as long as a server asks, with all requests', async () => {
  const first = queue(request(0, { state: 'retry', after: 5000 }), never);
  await clock.wait(2000, never);
  await Promise.all([first, queue(request(0), never)]);
  expect(starts).toHaveLength(3);
  expect(gaps()[0]).toBeGreaterThanOrEqual(5000);
});

test('says at once that servers are busy for long, also after the worker has died', async () => {
  await expect(queue(request(0, { state: 'retry', after: 60_000 }), never)).rejects.toBeInstanceOf(Busy);
  await expect(createQueue(clock)(request(0), never)).rejects.toMatchObject({ until: clock.kept });
  expect(starts).toHaveLength(1);
  clock.time += 61_000;
  expect(await createQueue(clock)(request(0), never)).toMatchObject({ state: 'ok' });
});

test('a clock that was set back does not stop it for good', async () => {
  clock.kept = clock.time + 30 * 24 * 3600 * 1000;
  expect(await queue(request(0), never)).toMatchObject({ state: 'ok' });
});

test('what was stopped while it waited is not asked, and holds up nobody', async () => {
  const stop = new AbortController();
  const first = queue(request(0), never);
  const second = queue(request(0), stop.signal);
  const third = queue(request(0), never);
  stop.abort(new Error('moved on'));
  await expect(second).rejects.toThrow('moved on');
  await Promise.all([first, third]);
  expect(starts).toHaveLength(2);
});

test('what was stopped under way is dropped, and its place is free', async () => {
  const stop = new AbortController();
  const held = Array.from({ length: 3 }, () => queue(request(1_000_000), stop.signal));
  const next = queue(request(0), never);
  await clock.wait(10_000, never);
  expect(starts).toHaveLength(3);
  stop.abort(new Error('moved on'));
  await Promise.all(held.map((one) => expect(one).rejects.toThrow('moved on')));
  expect(await next).toMatchObject({ state: 'ok' });
});

test('a store that keeps nothing changes nothing', async () => {
  const fails = () => Promise.reject(new Error('no database'));
  queue = createQueue({ ...clock, readNext: fails, keepNext: fails });
  await Promise.all([queue(request(0), never), queue(request(0), never)]);
  expect(gaps()[0]).toBeGreaterThanOrEqual(SPACING_MS);
});
