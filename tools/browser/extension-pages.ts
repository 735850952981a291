import type { Browser, Page } from 'puppeteer-core';

/** What the extension's own pages have and news pages do not; Chromium 156 calls it `chrome` only. */
type Extension = {
  runtime: { getURL: (path: string) => string };
  windows: { create: (window: { url: string; width: number; height: number }) => Promise<unknown> };
  tabs: {
    create: (tab: { url: string }) => Promise<unknown>;
    query: (about: { active: boolean; currentWindow: boolean }) => Promise<{ id?: number }[]>;
  };
};

const FIRST_PAGE = '/welcome.html';
/** A worker that installs its packs has other things to do first. Milliseconds. */
const PATIENCE_MS = 20_000;

/**
 * The page that the extension opens when it is installed. From it the others can be reached in both browsers; the
 * protocol that drives Firefox 153 lets nobody go to an extension's address.
 */
export function firstPage(browser: Browser): Promise<Page> {
  return pageThat(browser, (address) => address.endsWith(FIRST_PAGE));
}

/**
 * Opens a page of the extension in front, in a tab of its own or in a window beside: `popup.html?tab=7`,
 * `options.html`. Browsers stop telling pages in hidden tabs what is in view, so a side panel wants a window.
 */
export async function openExtensionPage(
  browser: Browser,
  path: string,
  where: 'tab' | 'window' = 'tab',
): Promise<Page> {
  const first = await firstPage(browser);
  const before = new Set(await browser.pages());
  const address = await first.evaluate(
    async (wanted, isWindow) => {
      const { runtime, tabs, windows } = (globalThis as unknown as { chrome: Extension }).chrome;
      const url = runtime.getURL(wanted);
      await (isWindow ? windows.create({ url, width: 420, height: 900 }) : tabs.create({ url }));
      return url;
    },
    path,
    where === 'window',
  );
  const page = await pageThat(browser, (its, candidate) => its === address && !before.has(candidate));
  await page.bringToFront();
  return page;
}

/** Firefox does not tell the addresses of extensions' pages, but the pages do. */
async function pageThat(browser: Browser, wanted: (address: string, page: Page) => boolean): Promise<Page> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    for (const page of await browser.pages()) {
      const address = await page.evaluate('location.href').catch(() => undefined);
      if (typeof address === 'string' && wanted(address, page)) return page;
    }
    if (Date.now() > end) throw new Error('the extension opened no such page');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The number that the browser's extensions know a tab by. Brings it to the front. */
export async function tabIdOf(page: Page): Promise<number> {
  const first = await firstPage(page.browser());
  await page.bringToFront();
  const id = await first.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: Extension }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return tab?.id;
  });
  if (id === undefined) throw new Error('no tab is in front');
  return id;
}

/** What the protocol of Chromium calls targets of another kind than pages: what the browser's own window shows. */
type TabTargets = { targetInfos: { targetId: string; url: string }[] };

/**
 * Clicks the extension's button in the toolbar with `page` in front, and gives the popup. Chromium only: it is the one
 * way in which a test gets what the reader's click allows, and Firefox's protocol has none.
 */
export async function clickToolbarButton(page: Page): Promise<Page> {
  const browser = page.browser();
  await page.bringToFront();
  const session = (await browser.target().createCDPSession()) as unknown as {
    send: (method: string, parameters: unknown) => Promise<unknown>;
  };
  const tabs = (await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })) as TabTargets;
  const tab = tabs.targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  const { host: id } = new URL((await firstPage(browser)).url());
  await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  const target = await browser.waitForTarget((its) => its.url().endsWith('/popup.html'), {
    timeout: PATIENCE_MS,
  });
  return target.asPage();
}
