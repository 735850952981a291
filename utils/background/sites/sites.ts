import type { Settings } from '@/utils/storage/settings/settings';
import { wantedPatterns } from './patterns';

/** What the browser does for sites. */
export type SitesPort = {
  settings: () => Promise<Pick<Settings, 'sitesOn' | 'everywhere'>>;
  /** Whether the reader has allowed a match pattern. */
  isGranted: (pattern: string) => Promise<boolean>;
  /** The match patterns on which the content script runs besides the manifest's. */
  registered: () => Promise<string[]>;
  register: (patterns: string[]) => Promise<void>;
  /** Tabs that show a page of these patterns. */
  openTabs: (patterns: string[]) => Promise<number[]>;
  /** Whether our script runs in a tab. */
  isRead: (tabId: number) => Promise<boolean>;
  /** Runs it there once; false when the browser lets nobody in. */
  readOnce: (tabId: number) => Promise<boolean>;
};

/**
 * Gives what has the content script run on the sites that the reader chose and the browser allows, and on no others.
 * Syncs follow each other: a permission and the setting that asked for it change at nearly the same time.
 */
export function createSitesSync(port: SitesPort): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const sync = last.then(() => syncOnce(port));
    last = sync.catch(() => undefined);
    return sync;
  };
}

async function syncOnce(port: SitesPort): Promise<void> {
  const wanted = wantedPatterns(await port.settings());
  const granted = await Promise.all(wanted.map((pattern) => port.isGranted(pattern)));
  const patterns = wanted.filter((_, at) => granted[at]);
  const before = await port.registered();
  if (before.toSorted().join() === patterns.toSorted().join()) return;
  await port.register(patterns);
  const added = patterns.filter((pattern) => !before.includes(pattern));
  // Who says "always here" means this page too, not the next one.
  if (added.length > 0) await readOpenTabs(port, added);
}

/**
 * Has the content script run in the tabs that show a page of these patterns and do not have it: those that were open
 * before the extension was there, or before it was renewed. Chromium leaves them to us.
 */
export async function readOpenTabs(port: SitesPort, patterns: string[]): Promise<void> {
  for (const tabId of await port.openTabs(patterns))
    if (!(await port.isRead(tabId))) await port.readOnce(tabId);
}
