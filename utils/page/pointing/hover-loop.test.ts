import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHoverLoop, type HoverPorts } from './hover-loop';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start(load: HoverPorts['load']) {
  const stop = new AbortController();
  const done: string[] = [];
  const loop = createHoverLoop(
    {
      load,
      show: (mark, by) => done.push(`show ${mark} ${by}`),
      focus: () => done.push('focus'),
      hide: () => done.push('hide'),
      settings: () => ({ dwell: 250, grace: 300 }),
    },
    stop.signal,
  );
  return { ...loop, done, stop };
}

const rest = (mark: number) => ({ type: 'pointerRested', mark, speed: 0 }) as const;

test('what is ready is shown in the very turn in which the dwell ends', () => {
  const { act, done } = start(() => true);
  act(rest(1));
  vi.advanceTimersByTime(249);
  expect(done).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(done).toEqual(['show 1 pointer']);
});

test('what has to be fetched is shown when it came, unless the reader has gone', async () => {
  let answer: (found: boolean) => void = () => undefined;
  const { act, done } = start(() => new Promise((resolve) => (answer = resolve)));
  act(rest(1));
  await vi.advanceTimersByTimeAsync(250);
  answer(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toEqual(['show 1 pointer']);
  act({ type: 'askedByKey', mark: 2 });
  const late = answer;
  act({ type: 'pressedEscape' });
  late(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toEqual(['show 1 pointer', 'hide']);
});

test.each([
  ['nothing is found', () => Promise.resolve(false)],
  ['it fails', () => Promise.reject(new Error('no'))],
])('nothing is shown when %s', async (_, load) => {
  const { act, done, state } = start(load);
  act({ type: 'tapped', mark: 1 });
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toEqual([]);
  expect(state().at).toBe('idle');
});

test('a card that cannot be shown may say so while it is being shown', () => {
  const stop = new AbortController();
  const hidden = vi.fn();
  const loop = createHoverLoop(
    {
      load: () => true,
      show: () => loop.act({ type: 'closed' }),
      focus: () => undefined,
      hide: hidden,
      settings: () => ({ dwell: 0, grace: 0 }),
    },
    stop.signal,
  );
  loop.act({ type: 'tapped', mark: 1 });
  expect(loop.state().at).toBe('idle');
  expect(hidden).toHaveBeenCalledOnce();
});

test('when all is over the card goes, and no timer comes back', () => {
  const { act, done, stop, state } = start(() => true);
  act({ type: 'tapped', mark: 1 });
  act(rest(2));
  stop.abort();
  vi.advanceTimersByTime(1000);
  act({ type: 'tapped', mark: 3 });
  expect(done).toEqual(['show 1 touch', 'hide']);
  expect(state().at).toBe('idle');
});
