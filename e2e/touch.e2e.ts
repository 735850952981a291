import { describe, expect, test } from 'vitest';
import { readCard, waitForCard } from '@/tools/browser/read-card';
import { article, FILLER } from './testing/article';
import { middleOf, noCard, openCard, pause, type Point } from './testing/hand';
import { readerIn } from './testing/reader';
import { BROWSERS } from './testing/world';

/** A phone that is held upright. CSS pixels. */
const PHONE = { width: 390, height: 780 };
/** Longer than a press that asks, and than a tap. Milliseconds. */
const PRESS_MS = 700;

const ARTICLE = article(
  `<p>Yesterday the CSTO met, and they read <a href="/linked">what NATO says</a> of it.</p>
  <p>The Taliban was named as well.</p>${FILLER}`,
  { head: '<meta name="viewport" content="width=device-width, initial-scale=1">' },
);

describe.each(BROWSERS)('%s: a finger', (name) => {
  const reader = readerIn(name);
  const open = () =>
    reader.open(ARTICLE, { ...PHONE, hasTouch: true, ...(name === 'chromium' ? { isMobile: true } : {}) });
  const tap = ({ x, y }: Point) => reader.page().touchscreen.tap(x, y);

  test('taps on a name, and a sheet comes up from the foot of the screen; taps beside it, and it goes', async () => {
    const page = await open();
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
    const page = await open();
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
    reader.world().serve('https://www.themoscowtimes.com/linked', { body: '<title>Linked</title><p>Here.' });
    const page = await open();
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
    const page = await open();
    const from = await middleOf(page, 'Taliban');
    await drag(from, -60);
    await pause(PRESS_MS);
    expect(await readCard(page)).toEqual([]);
  });

  /** Slow enough to be no flick. */
  async function drag({ x, y }: Point, by: number): Promise<void> {
    const steps = 10;
    const finger = await reader.page().touchscreen.touchStart(x, y);
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
