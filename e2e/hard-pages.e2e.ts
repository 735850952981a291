import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countMarks, waitForMarks } from '@/tools/browser/count-marks';
import { hoverWords } from '@/tools/browser/hover-words';
import { waitForCard } from '@/tools/browser/read-card';
import { BROWSERS, NEWS_ADDRESS, ownPage, startWorld, type World } from './testing/world';

/** Longer than a page of any of these takes to be read, so that what goes wrong has had time to. Milliseconds. */
const SETTLED_MS = 1500;

const PROSE = 'The CSTO met NATO in Kabul on Monday, and Russia said so. '.repeat(10);

/** Documents that are nothing like an article, or fight back. `type` as the server says it. */
const DOCUMENTS: readonly [what: string, body: string, type?: string][] = [
  ['an empty document', ''],
  [
    'a document with no body',
    '<html xmlns="http://www.w3.org/1999/xhtml"><head/></html>',
    'application/xhtml+xml',
  ],
  ['an XML document', '<?xml version="1.0"?><news><item>Russia and NATO</item></news>', 'application/xml'],
  [
    'an SVG document',
    '<svg xmlns="http://www.w3.org/2000/svg"><text>Russia and NATO</text></svg>',
    'image/svg+xml',
  ],
  ['plain text', PROSE, 'text/plain'],
  ['a frameset', '<frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset>'],
  ['a text node of five megabytes', `<main><p>${'word 123 '.repeat(560_000)}</p></main>`],
  ['text in no language we know', `<main><p>${'ꙮꙮꙮ ᚠᚢᚦ 𐌰𐌱𐌲 … '.repeat(200)}</p></main>`],
  [
    'lone surrogates',
    `<script>document.write('<main><p>' + 'NATO \\ud800 Russia \\udc00 '.repeat(50) + '</p></main>')</script>`,
  ],
  [
    'a page that breaks the platform for its own scripts',
    `<main><p>${PROSE}</p></main><script>
      Array.prototype.map = Map.prototype.get = String.prototype.slice = () => { throw new Error('hostile'); };
      Node.prototype.appendChild = Element.prototype.attachShadow = () => { throw new Error('hostile'); };
      Object.defineProperty(Object.prototype, 'polluted', { value: 1, enumerable: true });
    </script>`,
  ],
  [
    'controls named like properties',
    `<form><input name="nextSibling"><input name="textContent"><p>${PROSE}</p></form>`,
  ],
  [
    'a page that empties itself',
    `<main><p>${PROSE}</p></main><script>setTimeout(() => { document.body.textContent = ''; }, 300)</script>`,
  ],
  [
    'a page that removes its root',
    `<main><p>${PROSE}</p></main><script>setTimeout(() => document.documentElement.remove(), 300)</script>`,
  ],
];

describe.each(BROWSERS)('%s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(name);
  });
  afterAll(() => world.close());

  test.each(DOCUMENTS)('%s brings no error into the page', async (_, body, type) => {
    const said: string[] = [];
    const page = await world.open(body, NEWS_ADDRESS, {
      type: type ?? 'text/html; charset=utf-8',
      watch: collect(said),
    });
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    expect(await page.evaluate('1 + 1')).toBe(2);
    expect(said).toEqual([]);
    await page.close();
  });

  test('a strict policy of the page forbids the card nothing', async () => {
    const page = await world.open(ownPage('sample-article'), NEWS_ADDRESS, {
      headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" },
    });
    await waitForMarks(page);
    await hoverWords(page, 'CSTO');
    expect(await waitForCard(page, (text) => text.includes('Collective'))).toContain('Collective');
    await page.close();
  });

  test('names that come later are marked, and names that go are not', async () => {
    const page = await world.open(`<main><h1>News</h1><p>${PROSE}</p></main>`);
    await waitForMarks(page);
    const before = await countMarks(page);
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'The African Union and the Arab League spoke in Cairo.'.repeat(3);
      document.querySelector('main')!.append(paragraph);
    });
    await expect
      .poll(async () => (await countMarks(page))['name'], { timeout: 10_000 })
      .toBeGreaterThan(before['name']!);
    await page.evaluate(() => document.querySelector('main')!.replaceChildren());
    await expect.poll(async () => (await countMarks(page))['name'] ?? 0, { timeout: 10_000 }).toBe(0);
    await page.close();
  });
});

/** Everything a page's console shows that a script of ours may have caused. */
function collect(said: string[]): (page: Page) => void {
  return (page) => {
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('console', (message) => {
      // A missing icon of the page's is no fault of ours.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        said.push(`${message.text()} (${message.location().url ?? ''})`);
    });
  };
}
