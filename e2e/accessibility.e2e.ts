import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { inCard } from '@/tools/browser/in-card';
import { axeFaults } from './testing/axe';
import { askAbout, noCard, openCard, pressInCard } from './testing/hand';
import { readerIn } from './testing/reader';
import { BROWSERS, ownPage } from './testing/world';

const EMPTY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A copy</title></head>
<body><main><h1>A copy of a card</h1><div id="host" style="width:360px"></div></main></body></html>`;

/** What the card says of each, and what a reader has opened in it. */
const CARDS: readonly [words: string, says: string, opened: string | undefined][] = [
  ['Taliban', 'Suspended since 17 April 2025', 'Why this?'],
  ['CSTO', 'Collective', 'More'],
  ['terrorist organization banned', 'The note was accurate', undefined],
];

describe.each(BROWSERS)('%s: the card', (name) => {
  const reader = readerIn(name);

  async function open(words: string, says: string): Promise<Page> {
    const page = await reader.open(ownPage('sample-article'), { width: 900, height: 1000 });
    await askAbout(page, words, says);
    return page;
  }

  test.each((['light', 'dark'] as const).flatMap((theme) => CARDS.map((card) => [theme, ...card] as const)))(
    'has nothing that axe finds, %s: %s',
    async (theme, words, says, opened) => {
      await reader.world().choose({ theme });
      const page = await open(words, says);
      if (opened !== undefined) await pressInCard(page, opened);
      // No checker gets into a closed shadow root: the same nodes with the same rules in an open one.
      const card = await inCard<{ html: string; css: string }>(
        page,
        `(root) => ({
        html: root.querySelector('.box').innerHTML,
        css: root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\\n'),
      })`,
      );
      const copy = await reader.world().open(EMPTY, 'https://copy.example/');
      await copy.evaluate(({ html, css }) => {
        const root = document.getElementById('host')!.attachShadow({ mode: 'open' });
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        root.adoptedStyleSheets = [sheet];
        root.setHTMLUnsafe(html);
      }, card!);
      expect(
        await copy.evaluate(() => document.getElementById('host')!.shadowRoot!.querySelectorAll('*').length),
      ).toBeGreaterThan(30);
      expect(await axeFaults(copy)).toEqual([]);
      await copy.close();
    },
  );

  test('is a dialog called by its title, with a heading, and in a language', async () => {
    const page = await open('CSTO', 'Collective');
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
    const page = await open('CSTO', 'Collective');
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
    const page = await open('Taliban', 'Suspended');
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
    await reader.world().choose({ textSize: share < 1 ? 'small' : 'large' });
    const page = await open('CSTO', 'Collective');
    const size = await inCard<string>(
      page,
      `(root) => getComputedStyle(root.querySelector('.card')).fontSize`,
    );
    expect(parseFloat(size!)).toBeCloseTo(15 * share, 1);
  });

  test.runIf(name === 'chromium')(
    'keeps to the colours the reader forces, and shows nothing on paper',
    async () => {
      const page = await open('Taliban', 'Suspended');
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
