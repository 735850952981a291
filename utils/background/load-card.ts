import { browser } from 'wxt/browser';

/** Runs the card script in the top frame of a tab, beside the content script that asks; false when it cannot. */
export async function loadCard(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return false;
  await browser.scripting.executeScript({ target: { tabId }, files: ['/card.js'] });
  return true;
}
