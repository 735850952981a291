import { browser } from 'wxt/browser';
import type { SearchHit } from '@/utils/messages/protocol';
import { askPage } from '@/utils/messages/send';
import { leaveLookup } from '@/utils/storage/lookups/pending';

/** A selection longer than this is a passage, not a name. UTF-16 code units. */
const LONGEST_NAME = 100;

export type SelectionPort = {
  /** Names like a text, best first. */
  search: (query: string) => Promise<SearchHit[]>;
};

/**
 * Looks up a selected text: in a card beside it where our script reads the page and a name fits, else in the popup, so
 * that other pages stay without our script. `selected` is what the context menu knows; without it the tab is asked,
 * which the reader's key or click allows for that one page.
 */
export async function lookUpSelection(
  tabId: number,
  selected: string | undefined,
  { search }: SelectionPort,
): Promise<void> {
  const text = nameIn(selected ?? (await selectionIn(tabId)));
  if (text !== '' && (await showBeside(tabId, text, search))) return;
  await leaveLookup(text);
  await openPopup();
}

async function showBeside(tabId: number, text: string, search: SelectionPort['search']): Promise<boolean> {
  const [hit] = await search(text).catch(() => []);
  if (!hit) return false;
  const shown = await askPage(tabId, 'showAtSelection', { dossier: hit.dossier });
  return shown.ok && shown.value;
}

/** What is no part of a name at its ends. A stop is when it follows a word or another sign, not in "U.S.". */
const EDGES = /^[\s«»“”„"'‘’(),.:;!?—–-]+|(?:[\s«»“”„"‘’(),:;!?—–-]|(?<=\p{Ll}{2}|[”»")’])\.)+$/gu;

/** Selections often take in spaces, quotation marks and the stop at the end of a sentence. */
export function nameIn(selection: string): string {
  return selection.replace(/\s+/g, ' ').replace(EDGES, '').slice(0, LONGEST_NAME).trim();
}

async function selectionIn(tabId: number): Promise<string> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => String(getSelection() ?? ''),
    });
    return frame?.result ?? '';
  } catch {
    // Pages of the browser's own and its store let nobody in.
    return '';
  }
}

/** Firefox before 149 opens it only while the gesture lasts, and the search has outlasted that: then in a tab. */
async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  }
}
