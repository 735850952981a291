import { afterEach, expect, test } from 'vitest';
import { HOST_NAME } from '@/utils/page/host-name';
import { createCardHost, type CardHost } from './card-host';
import { removeLeftHosts } from './left-host';

const WORD = { left: 10, top: 10, width: 60, height: 16 };
const count = () => document.querySelectorAll(HOST_NAME).length;

function opened(signal: AbortSignal): CardHost {
  const host = createCardHost(document, signal);
  host.open({ rects: () => [WORD] });
  return host;
}

afterEach(() => removeLeftHosts(document));

test('takes its element along, and brings none afterwards', () => {
  const life = new AbortController();
  const host = opened(life.signal);
  expect(count()).toBe(1);
  life.abort();
  expect(count()).toBe(0);
  // What a script had begun to say before its extension went.
  host.say('NATO, 1 / 3');
  host.box();
  expect(count()).toBe(0);
});

test('what a script has left that can do nothing any more is taken away by the next', () => {
  const host = opened(new AbortController().signal);
  opened(new AbortController().signal);
  removeLeftHosts(document);
  expect(count()).toBe(0);
  // One that is alive after all, of another copy of the extension, brings its own again.
  host.open({ rects: () => [WORD] });
  expect([count(), host.box().matches(':popover-open')]).toEqual([1, true]);
});
