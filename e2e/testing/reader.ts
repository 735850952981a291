import type { Page, Viewport } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { waitForMarks } from '@/tools/browser/count-marks';
import type { BrowserName } from '@/tools/browser/launch';
import { startWorld, type World } from './world';

/** A reader of marked pages in one browser. */
export type Reader = {
  world: () => World;
  /** Opens a page in a window of that size, and waits for its marks. */
  open: (html: string, window: Viewport) => Promise<Page>;
  /** The page that was opened last. */
  page: () => Page;
};

/** On a busy machine the extension takes a while to install its pack. Milliseconds. */
const INSTALL_MS = 90_000;

/**
 * A reader for the tests of the suite around: comes before them and leaves after. Between two tests their pages are
 * closed and their choices forgotten.
 */
export function readerIn(name: BrowserName): Reader {
  let world: World;
  let pages: Page[] = [];

  beforeAll(async () => {
    world = await startWorld(name);
    const first = await world.first();
    await first.bringToFront();
    await waitForMarks(first, 'name', INSTALL_MS);
  });
  afterEach(async () => {
    await Promise.all(pages.map((page) => page.close()));
    pages = [];
    await world.choose({});
  });
  afterAll(() => world.close());

  return {
    world: () => world,
    open: async (html, window) => {
      const page = await world.open(html);
      pages.push(page);
      await page.setViewport(window);
      await page.bringToFront();
      await waitForMarks(page);
      return page;
    },
    page: () => pages.at(-1)!,
  };
}
