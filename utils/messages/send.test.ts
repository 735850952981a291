import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { answered, answeredByAny } from './send';

type Map = { ping: (request: null) => string };
const CUT = new Error('The message port closed before a response was received.');

afterEach(() => void vi.restoreAllMocks());

it.each<[string, unknown[], object, number]>([
  ['an answer', [{ ok: true, value: 'pong' }], { ok: true, value: 'pong' }, 1],
  ['a refusal', [{ ok: false, reason: 'failed', message: '' }], { ok: false, reason: 'failed' }, 1],
  ['a worker that was stopped, and the next one', [CUT, { ok: true, value: 'pong' }], { value: 'pong' }, 2],
  ['silence, and the next one', [undefined, { ok: true, value: 'pong' }], { value: 'pong' }, 2],
  ['two that were stopped', [CUT, CUT], { ok: false, reason: 'gone' }, 2],
])('%s', async (_, replies, answer, times) => {
  const send = vi.fn(async () => {
    const reply = replies[send.mock.calls.length - 1];
    if (reply instanceof Error) throw reply;
    return reply;
  });
  expect(await answeredByAny<Map, 'ping'>(send)).toMatchObject(answer);
  expect(send).toHaveBeenCalledTimes(times);
});

it('asks nobody again when the extension is gone', async () => {
  vi.spyOn(browser, 'runtime', 'get').mockReturnValue(undefined as never);
  const send = vi.fn(() => Promise.reject(new Error('Extension context invalidated.')));
  expect(await answeredByAny<Map, 'ping'>(send)).toMatchObject({ ok: false, reason: 'gone' });
  expect(send).toHaveBeenCalledTimes(1);
});

it('what may not be asked twice is asked once', async () => {
  const send = vi.fn(() => Promise.reject(CUT));
  expect(await answered<Map, 'ping'>(send)).toMatchObject({ ok: false, reason: 'gone' });
  expect(send).toHaveBeenCalledTimes(1);
});
