import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countMarks, waitForMarks } from '@/tools/browser/count-marks';
import { hoverWords } from '@/tools/browser/hover-words';
import { readCard, waitForCard } from '@/tools/browser/read-card';
import { until } from './testing/ask';
import { BROWSERS, ownPage, startWorld, type World } from './testing/world';

/** Browsers ask for an icon where a page names none, and tell the console that there is none. */
const ARTICLE = ownPage('sample-article').replace('</title>', '</title><link rel="icon" href="data:,">');
const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

type Runtime = { chrome: { runtime: { id: string } } };

describe.each(BROWSERS)('%s: a page whose extension has gone', (name) => {
  let world: World;
  let page: Page;
  let id: string;
  let marks: Record<string, number>;
  const said: string[] = [];

  beforeEach(async () => {
    said.length = 0;
    world = await startWorld(name);
    page = await world.open(ARTICLE, undefined, {
      watch: (watched) => {
        watched.on('pageerror', (error) => said.push(String(error)));
        watched.on('console', (message) => said.push(message.text()));
      },
    });
    await waitForMarks(page);
    await hoverWords(page, 'CSTO');
    await waitForCard(page, (text) => text.includes('Collective'));
    marks = await countMarks(page);
    const first = await world.first();
    id = await first.evaluate(() => (globalThis as unknown as Runtime).chrome.runtime.id);
  });
  afterEach(() => world.close());

  const countHosts = () => page.evaluate(() => document.querySelectorAll('sourcenote-card').length);

  /** The reader goes elsewhere and comes back, points and presses a key. */
  async function comeBack(): Promise<void> {
    const other = await world.browser.newPage();
    await other.bringToFront();
    await page.bringToFront();
    await hoverWords(page, 'NATO');
    await page.keyboard.press('Tab');
  }

  // Firefox ends scripts with their extension, before they can do anything: what they drew stays until the page is left.
  test.runIf(name === 'chromium')('loses marks and card, and nothing is thrown', async () => {
    await world.browser.uninstallExtension(id);
    await comeBack();
    await until(
      () => countMarks(page),
      (left) => Object.keys(left).length === 0,
    );
    expect(await readCard(page)).toEqual([]);
    expect(said).toEqual([]);
  });

  test('is marked once when another version has come, and nothing is thrown', async () => {
    await world.browser.installExtension(resolve(BUILDS[name]));
    // What the old version had open goes before anybody asks the new one; else its text would pass for a new card's.
    await until(countHosts, (hosts) => hosts === 0);
    await comeBack();
    await until(
      () => countMarks(page),
      (now) => JSON.stringify(now) === JSON.stringify(marks),
    );
    await page.mouse.move(1, 1);
    await page.keyboard.press('Escape');
    await hoverWords(page, 'CSTO');
    await waitForCard(page, (text) => text.includes('Collective'));
    expect(await countHosts()).toBe(1);
    expect(said).toEqual([]);
  });
});
