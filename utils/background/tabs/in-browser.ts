import { browser } from 'wxt/browser';
import { followPage } from '@/utils/messages/follow';
import { askPage } from '@/utils/messages/send';
import type { TabPort } from './view';

/**
 * The tab in front of the window that asks, or the tab of a number: pages of ours that were opened in a tab of their
 * own speak of another. `isPopup`: whether the reader's click on the toolbar button opened the page that asks.
 */
export function tabPort(tabId: number | undefined, { isPopup }: { isPopup: boolean }): TabPort {
  return {
    isTold: isPopup && tabId === undefined,
    front: async () => {
      if (tabId !== undefined) return browser.tabs.get(tabId).catch(() => undefined);
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      return tab;
    },
    state: (id) => askPage(id, 'pageState', null),
    follow: followPage,
    changed: (told) => {
      const updated = (id: number, { status }: { status?: string }) => {
        if (status === 'complete' && (tabId === undefined || id === tabId)) told();
      };
      browser.tabs.onActivated.addListener(told);
      browser.tabs.onUpdated.addListener(updated);
      return () => {
        browser.tabs.onActivated.removeListener(told);
        browser.tabs.onUpdated.removeListener(updated);
      };
    },
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}
