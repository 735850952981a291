import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from 'wxt/browser';
import type { SearchHit } from '@/utils/messages/protocol';
import { takeLookup } from '@/utils/storage/lookups/pending';
import { lookUpSelection, nameIn } from './look-up-selection';

const hit = { entity: 'csto', name: 'CSTO', lang: 'en', dossier: {} } as SearchHit;
const found = { search: async () => [hit] };
const openPopup = vi.fn(async () => undefined);
let pageShows: boolean | undefined;

beforeEach(() => {
  fakeBrowser.reset();
  openPopup.mockClear();
  pageShows = undefined;
  (browser.action as unknown as Record<string, unknown>)['openPopup'] = openPopup;
  (browser.tabs as unknown as Record<string, unknown>)['sendMessage'] = async () =>
    pageShows === undefined ? undefined : { ok: true, value: pageShows };
});

describe('a selected text', () => {
  it('is explained beside it where our script reads the page', async () => {
    pageShows = true;
    await lookUpSelection(1, 'CSTO', found);
    expect(openPopup).not.toHaveBeenCalled();
    expect(await takeLookup()).toBeUndefined();
  });

  test.each([
    ['where our script does not run', undefined, found],
    ['when the selection is gone', false, found],
    ['when no name fits', true, { search: async () => [] }],
    ['when search fails', true, { search: async () => Promise.reject(new Error('no packs')) }],
  ])('is left for the popup %s', async (_, shows, port) => {
    pageShows = shows;
    await lookUpSelection(1, ' «CSTO» ', port);
    expect(openPopup).toHaveBeenCalledOnce();
    expect(await takeLookup()).toBe('CSTO');
    expect(await takeLookup()).toBeUndefined();
  });

  it('opens in a tab where the browser refuses the popup', async () => {
    openPopup.mockRejectedValueOnce(new Error('openPopup requires a user gesture'));
    const create = vi.spyOn(browser.tabs, 'create');
    await lookUpSelection(1, 'CSTO', { search: async () => [] });
    expect(create).toHaveBeenCalledOnce();
  });
});

test.each([
  ['  NATO  ', 'NATO'],
  ['«Аль-Каида»,', 'Аль-Каида'],
  ['“the Taliban”.', 'the Taliban'],
  ['George W. Bush', 'George W. Bush'],
  ['Буш-мл.', 'Буш-мл'],
  ['U.S.', 'U.S.'],
  ['Collective\n   Security', 'Collective Security'],
  ['— !', ''],
  ['', ''],
])('the name in %j is %j', (selection, name) => {
  expect(nameIn(selection)).toBe(name);
});

test('a passage is cut', () => {
  expect(nameIn('word '.repeat(100)).length).toBeLessThanOrEqual(100);
});
