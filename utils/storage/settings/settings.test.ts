import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HOVER_SETTINGS } from '@/utils/reading/hover/hover';
import { changeSettings, DEFAULT_SETTINGS, parseSettings, readSettings, watchSettings } from './settings';
import { readSettingsInPage, watchSettingsInPage } from './in-page';
import { changedSettings, SETTING_NAMES } from './value';
import version1 from '@/utils/storage/testing/settings-v1.json';

beforeEach(() => fakeBrowser.reset());

describe('reading what was stored', () => {
  it.each([
    ['nothing', undefined, {}],
    ['something that is no settings', 'dark', {}],
    ['a delay that is too long', { dwell: 1e9 }, {}],
    ['a delay that is no number', { grace: Number.NaN }, {}],
    ['a fraction of a millisecond', { dwell: 120.4 }, { dwell: 120 }],
    ['a choice there is not', { theme: 'sepia', textSize: 'large' }, { textSize: 'large' }],
    ['a list with broken entries', { sitesOff: ['a.com', 7, 'a.com', 'no host/'] }, { sitesOff: ['a.com'] }],
    ['a list that is none', { sitesOn: 'a.com' }, {}],
    ['a setting of another version', { colour: 'red', badge: true }, { badge: true }],
  ])('%s', (_, stored, changed) => {
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...changed });
  });

  it('keeps all that version 1 stored', () => {
    expect(Object.keys(version1)).toEqual(SETTING_NAMES);
    expect(parseSettings(version1)).toEqual(version1);
    expect(changedSettings(parseSettings(version1))).toEqual(version1);
  });

  it('waits as long as the hover machine does by itself', () => {
    const { dwell, grace } = DEFAULT_SETTINGS;
    expect({ dwell, grace }).toEqual(HOVER_SETTINGS);
  });
});

describe('the store', () => {
  it('holds only what was changed, with its version', async () => {
    await changeSettings({ theme: 'dark', dwell: DEFAULT_SETTINGS.dwell });
    expect(await fakeBrowser.storage.sync.get(null)).toMatchObject({ settings: { theme: 'dark' } });
    await changeSettings({ theme: 'auto', badge: true });
    expect((await fakeBrowser.storage.sync.get('settings'))['settings']).toEqual({ badge: true });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, badge: true });
  });

  it('loses no change of several at once', async () => {
    const add = (host: string) => changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, host] }));
    await Promise.all(['a.com', 'b.com', 'c.com'].map(add));
    expect((await readSettings()).sitesOff).toEqual(['a.com', 'b.com', 'c.com']);
  });

  it('moves to this device while the browser refuses to sync, and back', async () => {
    await changeSettings({ theme: 'dark' });
    const refuse = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    await changeSettings({ badge: true });
    expect(await readSettings()).toMatchObject({ theme: 'dark', badge: true });
    expect(await readSettingsInPage()).toMatchObject({ theme: 'dark', badge: true });
    refuse.mockRestore();
    await changeSettings({ theme: 'light' });
    expect((await fakeBrowser.storage.local.get('settings'))['settings']).toBeUndefined();
    expect(await readSettings()).toMatchObject({ theme: 'light', badge: true });
  });

  it('gives the defaults when the browser refuses to read', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValueOnce(new Error('blocked'));
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('blocked'));
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('tells of changes in every kind of script until stopped', async () => {
    const heard: string[] = [];
    const controller = new AbortController();
    const stop = watchSettings(({ theme }) => heard.push(`extension ${theme}`));
    watchSettingsInPage(({ theme }) => heard.push(`page ${theme}`), controller.signal);
    await changeSettings({ theme: 'dark' });
    await vi.waitFor(() => expect(heard.toSorted()).toEqual(['extension dark', 'page dark']));
    stop();
    controller.abort();
    await changeSettings({ theme: 'light' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toHaveLength(2);
  });
});
