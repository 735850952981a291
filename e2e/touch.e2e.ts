import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitForMarks } from '@/tools/browser/count-marks';
import { readCard, waitForCard } from '@/tools/browser/read-card';
import { middleOf, noCard, openCard, pause, startReading, type Point } from './testing/hand';
import { BROWSERS, type World } from './testing/world';

/** A phone that is held upright. CSS pixels. */
const PHONE = { width: 390, height: 780 };
/** Longer than a press that asks, and than a tap. Milliseconds. */
const PRESS_MS = 700;

const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{font:18px/1.6 sans-serif;margin:20px}</style></head>
<body><article><h1>An article</h1>
<p>Yesterday the CSTO met, and they read <a href="/linked">what NATO says</a> of it.</p>
<p>The Taliban was named as well.</p>
${'<p>The road went on along the river, past fields and low houses.</p>'.repeat(30)}</article></body></html>`;

describe.each(BROWSERS)('%s: a finger', (name) => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    world = await startReading(name);
    world.serve('https://www.themoscowtimes.com/linked', { body: '<title>Linked</title><p>Here.' });
  });
  afterEach(() => page.close());
  afterAll(() => world.close());

  async function open(): Promise<void> {
    page = await world.open(ARTICLE);
    await page.setViewport({ ...PHONE, hasTouch: true, ...(name === 'chromium' ? { isMobile: true } : {}) });
    await page.bringToFront();
    await waitForMarks(page);
  }
  const tap = ({ x, y }: Point) => page.touchscreen.tap(x, y);

  test('taps on a name, and a sheet comes up from the foot of the screen; taps beside it, and it goes', async () => {
    await open();
    await tap(await middleOf(page, 'CSTO'));
    await waitForCard(page, (text) => text.includes('Collective'));
    const { x, y, width, height } = await openCard(page);
    // Firefox on a desk has a scroll bar beside it.
    expect([x, width]).toEqual([0, await page.evaluate(() => document.documentElement.clientWidth)]);
    expect(Math.round(y + height)).toBe(PHONE.height);
    expect(height).toBeLessThanOrEqual(PHONE.height * 0.6 + 1);
    await tap({ x: 200, y: y - 30 });
    await noCard(page);
  });

  test('drags the sheet down and away, and a little way is not enough', async () => {
    await open();
    await tap(await middleOf(page, 'CSTO'));
    const card = await openCard(page);
    const from = { x: 195, y: card.y + 10 };
    await drag(from, 40);
    await pause(300);
    expect(await openCard(page)).toEqual(card);
    await drag(from, 200);
    await noCard(page);
  });

  test('follows a link by a tap, and asks about its name by a long press', async () => {
    await open();
    const press = await page.touchscreen.touchStart(...xy(await middleOf(page, 'NATO')));
    await pause(PRESS_MS);
    await press.end();
    await waitForCard(page, (text) => text.includes('North Atlantic'));
    await pause(300);
    expect(await page.title()).toBe('An article');
    await tap({ x: 200, y: 60 });
    await noCard(page);
    await Promise.all([page.waitForNavigation(), tap(await middleOf(page, 'NATO'))]);
    expect(await page.title()).toBe('Linked');
  });

  test('scrolls over names without asking', async () => {
    await open();
    const from = await middleOf(page, 'Taliban');
    await drag(from, -60);
    await pause(PRESS_MS);
    expect(await readCard(page)).toEqual([]);
  });

  /** Slow enough to be no flick. */
  async function drag({ x, y }: Point, by: number): Promise<void> {
    const steps = 10;
    const finger = await page.touchscreen.touchStart(x, y);
    for (let step = 1; step <= steps; step += 1) {
      await finger.move(x, y + (by * step) / steps);
      await pause(40);
    }
    await finger.end();
  }
});

function xy({ x, y }: Point): [x: number, y: number] {
  return [x, y];
}
