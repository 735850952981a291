import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitForMarks } from '@/tools/browser/count-marks';
import { inCard } from '@/tools/browser/in-card';
import { waitForCard } from '@/tools/browser/read-card';
import { axeFaults } from './testing/axe';
import { middleOf, noCard, openCard, pressInCard, rest, startReading } from './testing/hand';
import { BROWSERS, ownPage, type World } from './testing/world';

const EMPTY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A copy</title></head>
<body><main><h1>A copy of a card</h1><div id="host" style="width:360px"></div></main></body></html>`;

/** What the card says of each, and what a reader has opened in it. */
const CARDS: readonly [words: string, says: string, opened: string | undefined][] = [
  ['Taliban', 'Suspended since 17 April 2025', 'Why this?'],
  ['CSTO', 'Collective', 'More'],
  ['terrorist organization banned', 'The note was accurate', undefined],
];

describe.each(BROWSERS)('%s: the card', (name) => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    world = await startReading(name);
  });
  afterEach(async () => {
    await page.close();
    await world.choose({});
  });
  afterAll(() => world.close());

  async function open(words: string, says: string): Promise<void> {
    page = await world.open(ownPage('sample-article'));
    await page.setViewport({ width: 900, height: 1000 });
    await waitForMarks(page);
    await rest(page, await middleOf(page, words));
    await waitForCard(page, (text) => text.includes(says));
  }

  test.each((['light', 'dark'] as const).flatMap((theme) => CARDS.map((card) => [theme, ...card] as const)))(
    'has nothing that axe finds, %s: %s',
    async (theme, words, says, opened) => {
      await world.choose({ theme });
      await open(words, says);
      if (opened !== undefined) await pressInCard(page, opened);
      // No checker gets into a closed shadow root: the same nodes with the same rules in an open one.
      const card = await inCard<{ html: string; css: string }>(
        page,
        `(root) => ({
        html: root.querySelector('.box').innerHTML,
        css: root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\\n'),
      })`,
      );
      await page.close();
      page = await world.open(EMPTY, 'https://copy.example/');
      await page.evaluate(({ html, css }) => {
        const root = document.getElementById('host')!.attachShadow({ mode: 'open' });
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        root.adoptedStyleSheets = [sheet];
        root.setHTMLUnsafe(html);
      }, card!);
      expect(
        await page.evaluate(() => document.getElementById('host')!.shadowRoot!.querySelectorAll('*').length),
      ).toBeGreaterThan(30);
      expect(await axeFaults(page)).toEqual([]);
    },
  );

  test('is a dialog called by its title, with a heading, and in a language', async () => {
    await open('CSTO', 'Collective');
    const told = await inCard(
      page,
      `(root) => {
        const card = root.querySelector('[role=dialog]');
        const title = root.getElementById(card.getAttribute('aria-labelledby'));
        return [title.localName, title.textContent, card.lang, card.tabIndex];
      }`,
    );
    expect(told).toEqual(['h2', 'Collective Security Treaty Organization', 'en', -1]);
  });

  test('moves nothing by itself', async () => {
    await open('CSTO', 'Collective');
    const moving = await inCard<string[]>(
      page,
      `(root) => [...root.querySelectorAll('*')]
        .filter((each) => {
          const { transitionDuration, animationName } = getComputedStyle(each);
          return animationName !== 'none' || transitionDuration.split(', ').some((one) => parseFloat(one) > 0);
        })
        .map(({ className }) => className)`,
    );
    expect(moving).toEqual([]);
  });

  test('has targets that a finger meets', async () => {
    await open('Taliban', 'Suspended');
    const small = await inCard<string[]>(
      page,
      `(root) => [...root.querySelectorAll('button, summary')]
        .map((each) => [each.getBoundingClientRect(), each.textContent || each.ariaLabel])
        .filter(([{ width, height }]) => width > 0 && (width < 24 || height < 24))
        .map(([{ width, height }, text]) => [text, width, height].join(' '))`,
    );
    // WCAG 2.2, 2.5.8.
    expect(small).toEqual([]);
  });

  test.each([0.9, 1.2])('sets its text at %d of the usual size', async (share) => {
    await world.choose({ textSize: share < 1 ? 'small' : 'large' });
    await open('CSTO', 'Collective');
    const size = await inCard<string>(
      page,
      `(root) => getComputedStyle(root.querySelector('.card')).fontSize`,
    );
    expect(parseFloat(size!)).toBeCloseTo(15 * share, 1);
  });

  test.runIf(name === 'chromium')(
    'keeps to the colours the reader forces, and shows nothing on paper',
    async () => {
      await open('Taliban', 'Suspended');
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
      const colours = await inCard<string[]>(
        page,
        `(root) => {
        const probe = root.ownerDocument.createElement('i');
        probe.style = 'background:Canvas;color:CanvasText';
        root.querySelector('.card').append(probe);
        const of = (each) => { const { backgroundColor, color } = getComputedStyle(each); return [backgroundColor, color].join(); };
        const all = [of(probe), of(root.querySelector('.card')), of(root.querySelector('.statuses'))];
        probe.remove();
        return all;
      }`,
      );
      expect(new Set(colours).size).toBe(1);
      await page.emulateMediaType('print');
      await noCard(page);
      await page.emulateMediaType('screen');
      await openCard(page);
    },
  );
});
