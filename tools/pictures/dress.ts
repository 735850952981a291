import type { Browser, Page } from 'puppeteer-core';
import { firstPage } from '@/tools/browser/extension-pages';
import type { Look } from './shots';

type Store = { chrome: { storage: { sync: { set: (values: object) => Promise<void> } } } };

/**
 * The language and, in Firefox, the theme by the reader's choice; in Chromium by the system's, and its forced colours.
 * Lasts as long as the page.
 */
export async function dress(browser: Browser, page: Page, look: Look): Promise<void> {
  const { language = 'en', dark = false, forcedColours = false } = look;
  const first = await firstPage(browser);
  await first.evaluate((settings) => (globalThis as unknown as Store).chrome.storage.sync.set({ settings }), {
    language,
  });
  if (isFirefox(browser)) return;
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
    ],
  });
}

export function isFirefox(browser: Browser): boolean {
  return (browser as Browser & { cdpSupported?: boolean }).cdpSupported === false;
}
