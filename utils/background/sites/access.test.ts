import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings } from '@/utils/storage/settings/settings';
import { allowEverywhere, allowSite, notAllowed, removeSite, switchSite } from './access';

type Asked = (permissions: { origins: string[] }) => Promise<boolean>;
const request = vi.fn<Asked>(async () => true);
const remove = vi.fn<Asked>(async () => true);
const contains = vi.fn(async ({ origins }: { origins: string[] }) => origins[0] === '*://*.a.com/*');

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  Object.assign(browser.permissions, { request, remove, contains });
});

describe('a site', () => {
  it('is asked for before anything is awaited, and kept', async () => {
    const asked = allowSite('www.blog.org');
    expect(request).toHaveBeenCalledWith({ origins: ['*://*.blog.org/*'] });
    expect(await asked).toBe(true);
    expect(await readSettings()).toMatchObject({ sitesOn: ['blog.org'] });
  });

  it('is on again when it was switched off', async () => {
    await switchSite('blog.org', false);
    await allowSite('blog.org');
    expect(await readSettings()).toMatchObject({ sitesOn: ['blog.org'], sitesOff: [] });
  });

  it('is not kept when the reader refuses', async () => {
    await changeSettings({ sitesOn: ['a.com'] });
    request.mockResolvedValueOnce(false);
    expect(await allowSite('blog.org')).toBe(false);
    expect((await readSettings()).sitesOn).toEqual(['a.com']);
  });

  it('gives its permission back when it is removed', async () => {
    await changeSettings({ sitesOn: ['a.com'] });
    await removeSite('a.com');
    expect(remove).toHaveBeenCalledWith({ origins: ['*://*.a.com/*'] });
    expect((await readSettings()).sitesOn).toEqual([]);
  });

  it('that the browser does not allow yet is told', async () => {
    expect(await notAllowed(['a.com', 'b.com'])).toEqual(['b.com']);
  });
});

it('stays as it was everywhere when the reader refuses', async () => {
  request.mockResolvedValueOnce(false);
  expect(await allowEverywhere()).toBe(false);
  expect(await readSettings()).toMatchObject({ everywhere: false });
});
