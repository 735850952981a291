import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { countMarks, waitForMarks } from '@/tools/browser/count-marks';
import { boxInCard, inCard, type Box } from '@/tools/browser/in-card';
import { readCard, waitForCard } from '@/tools/browser/read-card';
import { article, FILLER } from './testing/article';
import { until } from './testing/ask';
import {
  centre,
  glide,
  hasCard,
  linesOf,
  middleOf,
  noCard,
  openCard,
  pause,
  pressInCard,
  rest,
} from './testing/hand';
import { readerIn } from './testing/reader';
import { BROWSERS } from './testing/world';

/** Longer than dwell and grace together. Milliseconds. */
const WELL_AFTER = 700;

const SENTENCE = '<p>Yesterday the CSTO, NATO and the Taliban were named on one line.</p>';
const PLAIN = article(SENTENCE + FILLER);

describe.each(BROWSERS)('%s: the pointer', (name) => {
  const reader = readerIn(name);

  async function open(html: string): Promise<Page> {
    const page = await reader.open(html, { width: 900, height: 900 });
    await page.mouse.move(5, 5);
    return page;
  }

  /** The element that a click in the middle of `box` would meet. */
  const onTopOf = (box: Box) => {
    const { x, y } = centre(box);
    return reader.page().evaluate((left, top) => document.elementFromPoint(left, top)?.localName, x, y);
  };

  test('passes by names without opening anything', async () => {
    const page = await open(PLAIN);
    const { x, y } = await middleOf(page, 'CSTO');
    await rest(page, { x: x - 60, y });
    await page.mouse.move(x, y);
    await page.mouse.move(x + 400, y + 200);
    await pause(WELL_AFTER);
    expect(await readCard(page)).toEqual([]);
  });

  test('opens a card in a paragraph that it came to before anything there was read', async () => {
    const page = await open(PLAIN);
    const word = await middleOf(page, 'CSTO');
    await reader.world().choose({ sitesOff: ['themoscowtimes.com'] });
    await until(
      () => countMarks(page),
      (marks) => Object.keys(marks).length === 0,
    );
    await rest(page, { x: word.x - 40, y: word.y });
    await reader.world().choose({});
    await waitForMarks(page);
    await rest(page, word);
    await openCard(page);
  });

  test('opens a card by resting, keeps it for a moment, and stays as long as it likes in the card', async () => {
    const page = await open(PLAIN);
    const word = await middleOf(page, 'CSTO');
    await rest(page, word);
    const card = await openCard(page);
    await glide(page, word, { x: word.x, y: card.y + 40 });
    await pause(WELL_AFTER);
    // It has had its size and its place from the start.
    expect(await openCard(page)).toEqual(card);
    await glide(page, { x: word.x, y: card.y + 40 }, word);
    await pause(WELL_AFTER);
    expect(await hasCard(page)).toBe(true);
    await glide(page, word, { x: 5, y: 5 });
    await noCard(page);
  });

  test('goes from one name to the next without a moment of no card', async () => {
    const page = await open(PLAIN);
    const [from, to] = [await middleOf(page, 'CSTO'), await middleOf(page, 'NATO')];
    await rest(page, from);
    await waitForCard(page, (text) => text.includes('Collective'));
    await inCard(
      page,
      `(root) => {
        globalThis.closings = 0;
        const box = root.querySelector('[popover]');
        box.addEventListener('toggle', ({ newState }) => { if (newState === 'closed') globalThis.closings += 1; });
      }`,
    );
    await glide(page, from, to);
    expect(await waitForCard(page, (text) => text.includes('North Atlantic'))).not.toContain('Collective');
    expect(await page.evaluate('globalThis.closings')).toBe(0);
  });

  test('asks about a name that wraps on each of its lines, and not between', async () => {
    const page = await open(
      article(
        `<p style="width:560px">Much has been said and written of late about the Collective Security Treaty
        Organization and its members, by everybody who has a view of it.</p>`,
      ),
    );
    const lines = await linesOf(page, 'Collective Security Treaty\n        Organization');
    expect(lines.length).toBe(2);
    const [first, second] = lines as [(typeof lines)[0], (typeof lines)[0]];
    // In the box around both lines, but on other words.
    await rest(page, { x: second.x + 20, y: first.y + first.height / 2 });
    await pause(WELL_AFTER);
    expect(await readCard(page)).toEqual([]);
    await rest(page, centre(second));
    const card = await openCard(page);
    expect(card.y).toBeCloseTo(second.y + second.height + 8, 0);
    // Still the same name: the card stays where it is.
    await page.mouse.move(first.x + 60, first.y + first.height / 2);
    await pause(WELL_AFTER);
    expect(await openCard(page)).toEqual(card);
  });

  test.each([0.5, 2, 3])('puts the card beside its word at a zoom of %d', async (zoom) => {
    const page = await open(PLAIN);
    // Chromium 156 takes the pointer's place in pixels of the window, Firefox 153 in those of the page.
    await page.evaluate((factor) => (document.documentElement.style.zoom = String(factor)), zoom);
    await page.evaluate('document.documentElement.scrollLeft = 0');
    const [line] = await linesOf(page, 'CSTO');
    await rest(page, centre(line!));
    const card = await openCard(page);
    expect(Math.abs(card.y - (line!.y + line!.height) - 8)).toBeLessThan(3);
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(900);
    expect(card.y + card.height).toBeLessThanOrEqual(900);
  });

  test('begins the card at the right of its word on a page that is read from there', async () => {
    const page = await open(
      article('<p dir="rtl" lang="ar">قال حلف NATO يوم الاثنين شيئا.</p><p>The CSTO was named.</p>').replace(
        '<html',
        '<html dir="rtl"',
      ),
    );
    const [line] = await linesOf(page, 'CSTO');
    await rest(page, centre(line!));
    const card = await openCard(page);
    expect(Math.abs(card.x + card.width - (line!.x + line!.width))).toBeLessThan(2);
  });

  test('opens nothing for what a fixed header hides', async () => {
    const page = await open(
      article(SENTENCE + FILLER, {
        body: '<div style="position:fixed;inset:0 0 auto;height:90px;background:#fff;z-index:9">A header</div>',
      }),
    );
    await page.evaluate(() => scrollTo(0, document.querySelector('p')!.getBoundingClientRect().top - 30));
    const at = await middleOf(page, 'CSTO');
    expect(at.y).toBeLessThan(90);
    await rest(page, at);
    await pause(WELL_AFTER);
    expect(await readCard(page)).toEqual([]);
  });

  test.each([
    ['a page of no document type', PLAIN.replace('<!doctype html>', '')],
    [
      'a page whose boxes are all on top',
      article(SENTENCE, {
        head: '<style>article{position:relative;z-index:2147483647}</style>',
        body: '<div style="position:fixed;inset:0;z-index:2147483647;pointer-events:none"></div>',
      }),
    ],
    [
      'a dialog of the page’s own',
      article('', {
        body: `<dialog style="width:600px;height:700px"><article><h1>An article</h1>${SENTENCE}</article></dialog>
          <script>document.querySelector('dialog').showModal()</script>`,
      }),
    ],
    [
      'a popover of the page’s own',
      article(SENTENCE, {
        body: `<div popover="manual" style="inset:auto 0 0 auto;width:90%;height:50%;margin:0">Cookies?</div>
          <script>document.querySelector('[popover]').showPopover()</script>`,
      }),
    ],
  ])('opens a card above all else on %s', async (_, html) => {
    const page = await open(html);
    await rest(page, await middleOf(page, 'CSTO'));
    await waitForCard(page, (text) => text.includes('Collective'));
    expect(await onTopOf(await openCard(page))).toBe('sourcenote-card');
  });

  test('opens a card above what fills the screen, and keeps it when that ends', async () => {
    const page = await open(
      article(
        `${SENTENCE}<button onclick="document.querySelector('article').requestFullscreen()">Fill</button>`,
        {
          head: '<style>article{background:#fff;padding:40px}</style>',
        },
      ),
    );
    await page.click('button');
    await page.waitForFunction('document.fullscreenElement !== null');
    await rest(page, await middleOf(page, 'CSTO'));
    expect(await onTopOf(await openCard(page))).toBe('sourcenote-card');
    await pressInCard(page, 'Pin this card');
    await until(
      () => boxInCard(page, '.grip'),
      (grip) => grip !== undefined,
    );
    await page.evaluate('document.exitFullscreen()');
    await page.waitForFunction('document.fullscreenElement === null');
    await until(
      async () => onTopOf(await openCard(page)),
      (its) => its === 'sourcenote-card',
    );
  });

  test('follows a link through a marked name as if we were not there', async () => {
    const page = await open(article(`<p>They read <a href="/linked">what NATO says</a> there.</p>`));
    reader.world().serve('https://www.themoscowtimes.com/linked', { body: '<title>Linked</title><p>Here.' });
    await rest(page, await middleOf(page, 'NATO'));
    await openCard(page);
    const { x, y } = await middleOf(page, 'NATO');
    await Promise.all([page.waitForNavigation(), page.mouse.click(x, y)]);
    expect(await page.title()).toBe('Linked');
  });

  test('has its card follow the word when the page scrolls, and fit a window that shrinks', async () => {
    const page = await open(PLAIN);
    const word = await middleOf(page, 'CSTO');
    await rest(page, word);
    const card = await openCard(page);
    await glide(page, word, { x: word.x, y: card.y + 40 });
    await page.evaluate(() => scrollBy(0, 30));
    await expect.poll(async () => (await openCard(page)).y, { timeout: 3000 }).toBeCloseTo(card.y - 30, 0);
    await page.setViewport({ width: 900, height: 700 });
    await expect
      .poll(async () => {
        const { y, height } = await openCard(page);
        return y + height;
      })
      .toBeLessThanOrEqual(700);
  });
});
