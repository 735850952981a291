import { describe, expect, test } from 'vitest';
import { readCard, waitForCard } from '@/tools/browser/read-card';
import { article, FILLER } from './testing/article';
import { until } from './testing/ask';
import { middleOf, noCard, openCard, pause, type Point } from './testing/hand';
import { readerIn } from './testing/reader';
import { BROWSERS } from './testing/world';

/** A phone that is held upright. CSS pixels. */
const PHONE = { width: 390, height: 780 };
/** Longer than a press that asks, and than a tap. Milliseconds. */
const PRESS_MS = 700;

const UPRIGHT = { head: '<meta name="viewport" content="width=device-width, initial-scale=1">' };
const ARTICLE = article(
  `<p>Yesterday the CSTO met, and they read <a href="/linked">what NATO says</a> of it.</p>
  <p>The Taliban was named as well.</p>${FILLER}`,
  UPRIGHT,
);
/** Names somebody where the sheet comes up. */
const LOW = article(`<p style="padding-top:480px">Yesterday the CSTO met.</p>${FILLER}`, UPRIGHT);

describe.each(BROWSERS)('%s: a finger', (name) => {
  const reader = readerIn(name);
  const open = (html = ARTICLE) =>
    reader.open(html, { ...PHONE, hasTouch: true, ...(name === 'chromium' ? { isMobile: true } : {}) });
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

  test('brings a word into sight that the sheet would cover, and leaves the page there', async () => {
    const page = await open(LOW);
    await tap(await middleOf(page, 'CSTO'));
    const card = await openCard(page);
    const word = async () => (await middleOf(page, 'CSTO')).y;
    await until(word, (y) => y < card.y);
    await pause(PRESS_MS);
    const there = await word();
    // No farther than it takes.
    expect(card.y - there).toBeLessThan(40);
    await tap({ x: 200, y: 20 });
    await noCard(page);
    expect(await word()).toBe(there);
  });

  test.runIf(name === 'chromium')('brings it there at once for who wants no motion', async () => {
    const page = await open(LOW);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await tap(await middleOf(page, 'CSTO'));
    const card = await openCard(page);
    const { y } = await middleOf(page, 'CSTO');
    await pause(PRESS_MS);
    expect([y < card.y, (await middleOf(page, 'CSTO')).y]).toEqual([true, y]);
  });

  test('moves no page whose word is seen above the sheet', async () => {
    const page = await open();
    await tap(await middleOf(page, 'CSTO'));
    await openCard(page);
    await pause(600);
    expect(await page.evaluate(() => scrollY)).toBe(0);
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
