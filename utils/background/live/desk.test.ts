import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { LiveAnswer } from '@/utils/knowledge';
import type { LookUp } from '@/utils/live/look-up';
import { Busy } from '@/utils/live/queue';
import type { LiveRequest } from '@/utils/messages/live';
import { createLiveCache, type LiveCache } from '@/utils/storage/lookups/live-cache';
import { freshDatabase } from '@/utils/storage/testing/fresh-database';
import { createLiveDesk, type LiveDesk, type LiveWorld } from './desk';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let time: number;
let asked: string[];
let cache: LiveCache;
let world: LiveWorld;
let desk: LiveDesk;
let outcome: () => ReturnType<LookUp>;
let checked: string[][];

function answerOf(title: string): LiveAnswer {
  const url = `https://en.wikipedia.org/wiki/${title}`;
  return { title, language: 'en', match: 'title', extract: title, url, facts: [], fetched: time };
}

beforeEach(() => {
  time = 1_764_000_000_000;
  asked = [];
  checked = [];
  cache = createLiveCache(freshDatabase(), { now: () => time });
  outcome = async () => ({ state: 'ok', value: { answer: answerOf('CSTO'), isPartial: false } });
  world = {
    readMode: async () => 'always',
    isAllowed: async (origins) => {
      checked.push(origins);
      return true;
    },
    isOnline: () => true,
    lookUp: (name) => {
      asked.push(name);
      return outcome();
    },
    cache: async () => cache,
    now: () => time,
  };
  wake();
});

/** A worker that wakes with the same store. */
function wake(): void {
  desk = createLiveDesk(world);
}

let tokens = 0;
function ask(rest: Partial<LiveRequest> = {}) {
  return desk.ask({ text: 'CSTO', language: 'en', asked: false, token: `t${(tokens += 1)}`, ...rest });
}

/** Waits until servers were asked so many times. */
const untilAsked = (times: number) => vi.waitFor(() => expect(asked).toHaveLength(times));
/** Turns of the event loop, more than any question takes here; a busy machine makes them longer, not fewer. */
async function idle(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

describe('what the reader allows', () => {
  test.each([
    ['off', false, 'off', 0],
    ['off', true, 'off', 0],
    ['ask', false, 'ask', 0],
    ['ask', true, 'found', 1],
    ['always', false, 'found', 1],
  ] as const)('look-ups are "%s", asked for just now: %s', async (mode, now, state, requests) => {
    world.readMode = async () => mode;
    expect((await ask({ asked: now })).state).toBe(state);
    await idle();
    expect(asked).toHaveLength(requests);
  });

  test('nothing is asked without the browser’s leave', async () => {
    world.isAllowed = async () => false;
    expect(await ask()).toEqual({
      state: 'not-allowed',
      origins: ['https://en.wikipedia.org/*', 'https://www.wikidata.org/*'],
    });
    expect(asked).toEqual([]);
  });

  test('what was fetched is not shown once look-ups are off', async () => {
    await ask();
    world.readMode = async () => 'off';
    expect(await ask()).toEqual({ state: 'off' });
  });

  test('leave is asked for the language’s own Wikipedia', async () => {
    await ask({ language: 'ru' });
    expect(checked[0]![0]).toBe('https://ru.wikipedia.org/*');
  });
});

describe('what was fetched', () => {
  test('serves a week, also the worker after this one', async () => {
    await ask();
    wake();
    time += 6 * DAY;
    expect(await ask({ text: ' CSTO\n' })).toMatchObject({ state: 'found', answer: { title: 'CSTO' } });
    expect(asked).toHaveLength(1);
  });

  test('serves stale afterwards, and is fetched again meanwhile', async () => {
    await ask();
    time += 8 * DAY;
    expect(await ask()).toMatchObject({ state: 'found', stale: true });
    await untilAsked(2);
    await vi.waitFor(async () => expect(await ask()).not.toHaveProperty('stale'));
    expect(asked).toHaveLength(2);
  });

  test('stale and not to be fetched without being asked, it serves still', async () => {
    await ask();
    time += 8 * DAY;
    world.readMode = async () => 'ask';
    expect(await ask()).toMatchObject({ state: 'found', stale: true });
    await idle();
    expect(asked).toHaveLength(1);
  });

  test.each<[string, () => ReturnType<LookUp>, number, string]>([
    ['"there is none" holds a day', async () => ({ state: 'none' }), DAY, 'none'],
    [
      'an answer that is not whole holds an hour',
      async () => ({ state: 'ok', value: { answer: answerOf('CSTO'), isPartial: true } }),
      HOUR,
      'found',
    ],
  ])('%s', async (_, comes, holds, state) => {
    outcome = comes;
    expect((await ask()).state).toBe(state);
    time += holds - 1000;
    expect((await ask()).state).toBe(state);
    expect(asked).toHaveLength(1);
    time += 2000;
    await ask();
    await untilAsked(2);
  });

  test('a failure is kept nowhere', async () => {
    outcome = async () => ({ state: 'failed' });
    expect(await ask()).toEqual({ state: 'failed' });
    expect(await ask()).toEqual({ state: 'failed' });
    expect(asked).toHaveLength(2);
  });

  test('shows without a network, and says so', async () => {
    await ask();
    world.isOnline = () => false;
    expect(await ask()).toMatchObject({ state: 'found', offline: true });
    expect(await ask({ text: 'NATO' })).toEqual({ state: 'offline' });
    expect(asked).toEqual(['CSTO']);
  });
});

test('servers that are busy are told as such', async () => {
  outcome = () => Promise.reject(new Busy(7));
  expect(await ask()).toEqual({ state: 'busy', until: 7 });
});

test('an answer that cannot be kept is an answer', async () => {
  const fails = () => Promise.reject(new Error('full'));
  cache = { ...cache, read: fails, keep: fails };
  expect((await ask()).state).toBe('found');
});

describe('several who ask the same', () => {
  let finish: () => void;
  let signals: AbortSignal[];
  beforeEach(() => {
    signals = [];
    world.lookUp = (name, _language, signal) => {
      asked.push(name);
      signals.push(signal);
      return new Promise((resolve, reject) => {
        finish = () => resolve({ state: 'ok', value: { answer: answerOf(name), isPartial: false } });
        signal.addEventListener('abort', () => reject(new Error('aborted')));
      });
    };
  });

  test('share one errand', async () => {
    const replies = Promise.all(Array.from({ length: 5 }, () => ask()));
    await idle();
    finish();
    expect((await replies).map(({ state }) => state)).toEqual(Array.from({ length: 5 }, () => 'found'));
    expect(asked).toHaveLength(1);
  });

  test('it goes on for those who stay', async () => {
    const [first, second] = [ask({ token: 'a' }), ask({ token: 'b' })];
    await idle();
    desk.stop('a');
    expect(await first).toEqual({ state: 'stopped' });
    expect(signals[0]!.aborted).toBe(false);
    finish();
    expect((await second).state).toBe('found');
  });

  test('it ends when all have left, and begins anew for who comes then', async () => {
    const [first, second] = [ask({ token: 'a' }), ask({ token: 'b' })];
    await idle();
    desk.stop('a');
    desk.stop('b');
    desk.stop('nobody');
    expect([await first, await second]).toEqual([{ state: 'stopped' }, { state: 'stopped' }]);
    expect(signals[0]!.aborted).toBe(true);
    const third = ask();
    await untilAsked(2);
    finish();
    expect((await third).state).toBe('found');
    expect(asked).toHaveLength(2);
  });
});
