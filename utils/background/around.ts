import { browser } from 'wxt/browser';
import { readSettings, watchSettings } from '@/utils/storage/settings/settings';
import { interfaceLanguage } from '@/utils/storage/settings/language';
import { answerSearch } from './search/answer-search';
import { clearBadges } from './tabs/badge';
import { runCommand } from './keys/commands';
import { createContextMenu, watchContextMenu } from './keys/context-menu';
import type { Knowledge } from './knowledge/knowledge';
import { lookUpSelection, type SelectionPort } from './keys/look-up-selection';
import { readTabsAtInstall, SITES_PORT } from './sites/in-browser';
import { createSitesSync } from './sites/sites';

/** All that surrounds the page: keys, the menu of selected text, sites, the button. Call in the worker's first turn. */
export function watchAround(ready: () => Promise<Knowledge>): void {
  const port: SelectionPort = {
    search: async (query) => {
      const language = interfaceLanguage(await readSettings());
      return answerSearch(await ready(), { query, limit: 1, language });
    },
  };
  const sync = createSitesSync(SITES_PORT);
  const syncSites = () => sync().catch((error: unknown) => console.warn('Sourcenote’s sites:', error));
  // A key looks up what the tab has selected; the menu says what that is.
  const lookUp = (tabId: number, selected?: string) => lookUpSelection(tabId, selected, port);

  browser.commands?.onCommand.addListener((name, tab) => void commanded(name, tab?.id, lookUp));
  watchContextMenu((tabId, selected) => void lookUp(tabId, selected));
  browser.permissions.onAdded.addListener(() => void syncSites());
  browser.permissions.onRemoved.addListener(() => void syncSites());
  watchSettings((settings) => {
    void syncSites();
    void createContextMenu();
    if (!settings.badge) void clearBadges();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void syncSites();
    readTabsAtInstall();
    void createContextMenu();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void syncSites());
}

/** Firefox gives the tab since version 126, Chromium since 102; a key pressed elsewhere means the tab in front. */
async function commanded(
  name: string,
  tabId: number | undefined,
  lookUp: (tabId: number) => Promise<void>,
): Promise<void> {
  const [front] =
    tabId === undefined ? await browser.tabs.query({ active: true, lastFocusedWindow: true }) : [];
  await runCommand(name, tabId ?? front?.id, lookUp);
}
