import { browser } from 'wxt/browser';
import { askPage } from '@/utils/messages/send';
import { readSettings } from '@/utils/storage/settings/settings';
import { readOpenTabs, type SitesPort } from './sites';

const CONTENT_SCRIPT = '/content-scripts/content.js';
const ID = 'sourcenote-sites';
/** So long a browser may load pages without the scripts of an extension that it has just taken in. Milliseconds. */
const SETTLING_MS = 10_000;

/** The sites that the extension reads by itself, as match patterns. */
export function manifestMatches(): string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
}

/** Reads a page once, which the reader's click allows; false when the browser lets nobody in. */
export async function readOnce(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** What the browser does for sites. */
export const SITES_PORT: SitesPort = {
  settings: readSettings,
  isGranted: (pattern) => browser.permissions.contains({ origins: [pattern] }),
  registered: async () => {
    const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    return script?.matches ?? [];
  },
  register: async (matches) => {
    const scripts = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (scripts.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    if (matches.length === 0) return;
    // Where the manifest has it run it would run twice.
    const excludeMatches = manifestMatches();
    await browser.scripting.registerContentScripts([
      { id: ID, matches, excludeMatches, js: [CONTENT_SCRIPT], runAt: 'document_idle' },
    ]);
  },
  openTabs: async (url) => (await browser.tabs.query({ url })).flatMap(({ id }) => id ?? []),
  isRead: async (tabId) => {
    const state = await askPage(tabId, 'pageState', null);
    return state.ok || state.reason !== 'gone';
  },
  readOnce,
};

/**
 * Reads the pages of the manifest's sites that were open before the extension was installed or renewed, and those that
 * come while Chromium hands out its scripts, of which it does not tell the end.
 */
export function readTabsAtInstall(): void {
  let last: Promise<unknown> = Promise.resolve();
  const read = () => {
    last = last.then(() => readOpenTabs(SITES_PORT, manifestMatches())).catch(() => undefined);
  };
  const onUpdated = (_tabId: number, { status }: { status?: string }) => {
    if (status === 'complete') read();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  setTimeout(() => browser.tabs.onUpdated.removeListener(onUpdated), SETTLING_MS);
  read();
}
