import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetLookups, readRecent, rememberLookup } from './recent-lookups';

beforeEach(() => fakeBrowser.reset());

it('remembers the newest first, each once, and not too many', async () => {
  for (let at = 0; at < 12; at += 1) await rememberLookup(`e${at}`);
  await rememberLookup('e5');
  expect(await readRecent()).toEqual(['e5', 'e11', 'e10', 'e9', 'e8', 'e7', 'e6', 'e4', 'e3', 'e2']);
});

it('forgets', async () => {
  await rememberLookup('nato');
  await forgetLookups();
  expect(await readRecent()).toEqual([]);
});

it('reads nothing out of something else', async () => {
  await fakeBrowser.storage.local.set({ 'recent-lookups': { nato: 1 } });
  expect(await readRecent()).toEqual([]);
});
