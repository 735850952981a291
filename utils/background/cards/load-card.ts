import { browser } from 'wxt/browser';
import type { Language } from '@/utils/knowledge';
import type { Sender } from '@/utils/messages/handle';

/**
 * Runs the scripts of desk and card, and what cards say in a language, in the top frame of the tab, beside the content
 * script that asks; false when it cannot.
 */
export async function loadCard(language: Language, { tabId, url }: Sender): Promise<boolean> {
  if (tabId === undefined) return false;
  // Pages of ours bring the scripts along: browsers put none into them.
  if (url?.startsWith(browser.runtime.getURL('/'))) return true;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/desk.js', `/catalogue-${language}.js`, '/card.js'],
  });
  return true;
}
