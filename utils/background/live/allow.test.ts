import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeLookup } from '@/utils/storage/lookups/pending';
import { changeSettings, readSettings } from '@/utils/storage/settings/settings';
import { allowLive, forbidLive } from './allow';

type Asked = (permissions: { origins: string[] }) => Promise<boolean>;
const request = vi.fn<Asked>(async () => true);
const remove = vi.fn<Asked>(async () => true);
const contains = vi.fn<Asked>(async () => false);
const HOSTS = ['https://en.wikipedia.org/*', 'https://www.wikidata.org/*'];

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  Object.assign(browser.permissions, { request, remove, contains });
});

describe('look-ups outside the packs', () => {
  it('are asked for before anything is awaited, and kept', async () => {
    const asked = allowLive('en', 'ask');
    expect(request).toHaveBeenCalledWith({ origins: HOSTS });
    expect(await asked).toBe(true);
    expect((await readSettings()).liveLookups).toBe('ask');
  });

  it.each(['off', 'always'] as const)('stay as they were (%s) when the reader refuses', async (before) => {
    await changeSettings({ liveLookups: before });
    request.mockResolvedValueOnce(false);
    expect(await allowLive('en', 'ask')).toBe(false);
    expect((await readSettings()).liveLookups).toBe(before);
  });

  it('leave the name for the next popup while the browser asks, in case it closes this one', async () => {
    let answer = (_: boolean): void => undefined;
    request.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const asked = allowLive('en', 'ask', 'Zzyx');
    await vi.waitFor(async () => expect((await readSettings()).liveLookups).toBe('ask'));
    answer(true);
    await asked;
    expect(await takeLookup()).toBeUndefined();
    request.mockReturnValueOnce(new Promise(() => undefined));
    void allowLive('en', 'always', 'Zzyx');
    await vi.waitFor(async () => expect((await readSettings()).liveLookups).toBe('always'));
    expect(await takeLookup()).toBe('Zzyx');
  });

  it('leave no name where the browser does not ask', async () => {
    contains.mockResolvedValueOnce(true);
    request.mockReturnValueOnce(new Promise(() => undefined));
    void allowLive('en', 'ask', 'Zzyx');
    await vi.waitFor(async () => expect((await readSettings()).liveLookups).toBe('ask'));
    expect(await takeLookup()).toBeUndefined();
  });

  it('give every permission back when they are switched off', async () => {
    await changeSettings({ liveLookups: 'always' });
    remove.mockRejectedValueOnce(new Error('You cannot remove required permissions.'));
    await forbidLive();
    expect((await readSettings()).liveLookups).toBe('off');
    const given = remove.mock.calls.flatMap(([{ origins }]) => origins);
    expect(new Set(given)).toEqual(new Set([...HOSTS, 'https://ru.wikipedia.org/*']));
  });
});
