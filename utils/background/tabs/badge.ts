import { browser } from 'wxt/browser';
import { readSettings } from '@/utils/storage/settings/settings';

/** A colour that reads on light and dark toolbars and shouts on neither. */
const QUIET = '#5f5e5a';

/** Tells on the toolbar button of a tab how many names its page has; a number only if the reader wants one. */
export async function showCount(tabId: number | undefined, names: number): Promise<null> {
  if (tabId === undefined) return null;
  const { badge } = await readSettings();
  await writeBadge(tabId, badge && names > 0 ? String(names) : '').catch(() => undefined);
  return null;
}

/** Takes the numbers off all tabs when the reader no longer wants them; new ones come with the next pages. */
export async function clearBadges(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    // A tab may close meanwhile.
    if (id !== undefined) await writeBadge(id, '').catch(() => undefined);
  }
}

async function writeBadge(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: QUIET });
  await browser.action.setBadgeText({ tabId, text });
}
