import { browser } from 'wxt/browser';
import { aroundStringsIn } from '@/utils/reading/strings/around';
import { readSettings } from '@/utils/storage/settings/settings';
import { interfaceLanguage } from '@/utils/storage/settings/language';

const ITEM = 'look-up-selection';

/** Puts "Look up …" into the menu of selected text, in the reader's language. Menus outlive the worker. */
export async function createContextMenu(): Promise<void> {
  // Firefox for Android has no such menus.
  if (!browser.contextMenus) return;
  const { lookUpSelected } = aroundStringsIn(interfaceLanguage(await readSettings()));
  await browser.contextMenus.removeAll();
  // The browser puts the selected text in place of %s.
  browser.contextMenus.create({ id: ITEM, contexts: ['selection'], title: lookUpSelected('%s') }, () => {
    // Two contexts that create it at once are told off here, and nothing is lost.
    void browser.runtime.lastError;
  });
}

/** Tells when the item is chosen. Call in the worker's first turn. */
export function watchContextMenu(chosen: (tabId: number, selected: string) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === ITEM && tab?.id !== undefined && selectionText) chosen(tab.id, selectionText);
  });
}
