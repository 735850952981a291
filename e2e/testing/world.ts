import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { launchWithExtension, type BrowserName, type LaunchWorld } from '@/tools/browser/launch';
import { firstPage, openExtensionPage, tabIdOf } from '@/tools/browser/extension-pages';
import { servePages, type Answer, type Answerer } from '@/tools/browser/page-server';
import type { Settings } from '@/utils/storage/settings/value';

type Store = { set: (values: object) => Promise<void> };

/** Both browsers the extension is for. */
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** A browser with the extension, and pages to read in it. */
export type World = {
  browser: Browser;
  /** Opens `html` at an address of a news site, in front, and gives the page. */
  open: (html: string, address?: string, served?: Served) => Promise<Page>;
  /** Has the server of all hosts answer at an address, its query aside, from now on. */
  serve: (address: string, answer: Answer | Answerer) => void;
  /** The page that the extension opened when it was installed. */
  first: () => Promise<Page>;
  /** A page of the extension in a tab of its own; with `about`, one that speaks of another tab, as popup and panel do. */
  openOwn: (file: 'popup' | 'sidepanel' | 'options', about?: Page) => Promise<Page>;
  /** The side panel of a page in a window beside it, so that the page stays in sight. */
  openPanel: (about: Page) => Promise<Page>;
  /** Stores the reader's choices in place of all that were stored. */
  choose: (settings: Partial<Settings>) => Promise<void>;
  close: () => Promise<void>;
};

/** How a page is served, and who watches it from its beginning. */
export type Served = { type?: string; headers?: Record<string, string>; watch?: (page: Page) => void };

/** The site of an outlet that the pack knows, so that the extension reads it by itself. */
export const NEWS_ADDRESS = 'https://www.themoscowtimes.com/2021/07/07/an-article-a74450';

/** `opensFirst`: false where the extension opens no first page: in private windows, and in a profile that has had it. */
export async function startWorld(
  name: BrowserName,
  { opensFirst = true, ...options }: Omit<LaunchWorld, 'port'> & { opensFirst?: boolean } = {},
): Promise<World> {
  const pages = new Map<string, Answer | Answerer>();
  const serve: World['serve'] = (address, answer) => {
    const { origin, pathname } = new URL(address);
    pages.set(origin + pathname, answer);
  };
  const server = await servePages((url) => {
    const answer = pages.get(url.origin + url.pathname);
    return typeof answer === 'function' ? answer(url) : answer;
  });
  const browser = await launchWithExtension(name, { port: server.port, ...options });
  // It comes to the front when it opens, and a page behind it is not read.
  if (opensFirst) await firstPage(browser);
  return {
    browser,
    open: async (html, address = NEWS_ADDRESS, { watch, ...served } = {}) => {
      serve(address, { body: html, ...served });
      const page = await browser.newPage();
      watch?.(page);
      await page.goto(address, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    serve,
    first: () => firstPage(browser),
    openOwn: async (file, about) => {
      const query = about ? `?tab=${await tabIdOf(about)}` : '';
      return openExtensionPage(browser, `${file}.html${query}`);
    },
    openPanel: async (about) => {
      const panel = await openExtensionPage(browser, `sidepanel.html?tab=${await tabIdOf(about)}`, 'window');
      await about.bringToFront();
      return panel;
    },
    choose: async (settings) => {
      const first = await firstPage(browser);
      await first.evaluate((chosen) => {
        const { storage } = (globalThis as unknown as { chrome: { storage: { sync: Store } } }).chrome;
        return storage.sync.set({ settings: chosen });
      }, settings);
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** One of the project's own pages. */
export function ownPage(name: string): string {
  return readFileSync(`e2e/pages/${name}.html`, 'utf8');
}

/** The article that the project is checked against, where this machine has it. */
export function seedPage(): string | undefined {
  const file = '../shared/seed/article.html';
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
