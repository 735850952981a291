import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { countMarks, waitForMarks } from '@/tools/browser/count-marks';
import { boxInCard, inCard } from '@/tools/browser/in-card';
import { readCard, waitForCard } from '@/tools/browser/read-card';
import { highlighted, until } from './testing/ask';
import {
  centre,
  glide,
  hasCard,
  middleOf,
  noCard,
  openCard,
  pause,
  pressInCard,
  rest,
  startReading,
} from './testing/hand';
import { BROWSERS, type World } from './testing/world';

const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<meta property="article:published_time" content="2021-07-07T10:00:00Z">
<style>body{font:18px/1.6 sans-serif;margin:40px;width:640px}</style></head>
<body><article><h1>An article</h1><p>Yesterday the CSTO, NATO and the Taliban were named on one line.</p>
${'<p>The road went on along the river, past fields and low houses.</p>'.repeat(40)}</article></body></html>`;

type Stored = { settings?: { hiddenEntities?: string[]; sitesOff?: string[] } };

describe.each(BROWSERS)('%s: what can be done with a card', (name) => {
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
    page = await world.open(ARTICLE);
    await page.setViewport({ width: 1000, height: 900 });
    await waitForMarks(page);
    await rest(page, await middleOf(page, words));
    await waitForCard(page, (text) => text.includes(says));
  }
  const stored = async () => {
    const first = await world.first();
    const { settings = {} } = await first.evaluate(() => {
      type Chrome = { storage: { sync: { get: (key: string) => Promise<Stored> } } };
      return (globalThis as unknown as { chrome: Chrome }).chrome.storage.sync.get('settings');
    });
    return settings;
  };
  const untilUnmarked = (text: string) =>
    until(
      async () => [...(await highlighted(page, 'name')), ...(await highlighted(page, 'status'))],
      (texts) => !texts.includes(text),
    );

  test('a pinned card stays where it is dragged, wherever the pointer and the page go', async () => {
    await open('CSTO', 'Collective');
    await pressInCard(page, 'Pin this card');
    const before = await openCard(page);
    const grip = await until(
      () => boxInCard(page, '.grip'),
      (box) => box !== undefined,
    );
    const from = centre(grip!);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await glide(page, from, { x: from.x + 200, y: from.y + 60 });
    await page.mouse.up();
    const after = await openCard(page);
    expect(Math.round(after.x - before.x)).toBe(200);
    await page.evaluate(() => scrollBy(0, 200));
    await glide(page, { x: 300, y: 850 }, { x: 20, y: 850 });
    await page.mouse.click(20, 850);
    await pause(900);
    const { x, y } = await openCard(page);
    expect([x, y]).toEqual([after.x, after.y]);
    await page.keyboard.press('Escape');
    await noCard(page);
  });

  test('related names open in its place, with the way back and the way that was come', async () => {
    await open('CSTO', 'Collective');
    await pressInCard(page, 'Armenia');
    await waitForCard(page, (text) => text.includes('Yerevan'));
    await pressInCard(page, 'Yerevan');
    const third = await waitForCard(page, (text) => /^City/m.test(text));
    expect(third).toMatch(/Collective Security Treaty Organization\s+Armenia/);
    await pressInCard(page, 'Back to Armenia');
    await waitForCard(page, (text) => text.includes('Capital'));
    await pressInCard(page, 'Collective Security Treaty Organization');
    const first = await waitForCard(page, (text) => text.includes('15 May 1992'));
    expect(first).not.toContain('Armenia\nCollective');
    expect(await boxInCard(page, '.back')).toBeUndefined();
  });

  test('it says why, and where all of it can be read', async () => {
    await open('Taliban', 'Suspended since 17 April 2025');
    await pressInCard(page, 'Why this?');
    await waitForCard(page, (text) => text.includes('The pack knows nothing else by this name'));
    await inCard(page, `(root) => root.querySelector('.tools .text').click()`);
    const links = await inCard<string[]>(
      page,
      `(root) => [...root.querySelectorAll('.sources a')].map(({ href, rel, target }) => [href, rel, target].join(' '))`,
    );
    expect(links!.length).toBeGreaterThanOrEqual(3);
    for (const link of links!) expect(link).toMatch(/^https:\/\/\S+ noopener noreferrer _blank$/);
  });

  test.each([
    [
      'Copy as text',
      /^Taliban[^]*Legal status:[^]*In force when this was published, 7 July 2021\.[^]*Sources:\n1\. /,
    ],
    ['Copy as Markdown', /^\[Taliban\]\(https:[^]*\*\*Legal status\*\*[^]*\n1\. \[/],
  ])('%s', async (action, wanted) => {
    await open('Taliban', 'Suspended');
    await pressInCard(page, 'More');
    await pressInCard(page, action);
    await waitForCard(page, (text) => text.includes('Copied with its sources'));
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.prepend(field);
      field.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    expect(await page.$eval('textarea', ({ value }) => value)).toMatch(wanted);
  });

  test('it says everything in the language that the reader chooses meanwhile', async () => {
    await open('CSTO', 'Collective');
    await world.choose({ language: 'ru' });
    const text = await waitForCard(page, (told) => /^Союз/m.test(told));
    expect(text).toMatch(/\d источник/);
    expect(text).not.toContain('sources');
    await world.choose({ language: 'en' });
    expect(await waitForCard(page, (told) => /^Alliance/m.test(told))).toMatch(/\d sources/);
  });

  test('a mistake is reported by the reader, who sees first what is sent', async () => {
    await open('Taliban', 'Suspended');
    await pressInCard(page, 'More');
    const address = await inCard<string>(
      page,
      `(root) => [...root.querySelectorAll('.actions a')].map(({ href }) => href).find((href) => href.includes('issues'))`,
    );
    const { origin, pathname, searchParams } = new URL(address!);
    expect(origin + pathname).toMatch(/^https:\/\/github\.com\/.+\/issues\/new$/);
    expect(searchParams.get('title')).toContain('Taliban');
    expect(searchParams.get('body')).toMatch(/^Why: [a-z-]+/m);
    expect(searchParams.get('body')).not.toContain('themoscowtimes');
  });

  test('a name that is something else here is not marked on this page, and is on the next', async () => {
    await open('NATO', 'North Atlantic');
    await pressInCard(page, 'More');
    await pressInCard(page, 'This is something else here');
    await untilUnmarked('NATO');
    await noCard(page);
    expect((await stored()).hiddenEntities ?? []).toEqual([]);
    await page.reload();
    await until(
      () => highlighted(page, 'name'),
      (texts) => texts.includes('NATO'),
    );
  });

  test('a name is never marked again', async () => {
    await open('NATO', 'North Atlantic');
    await pressInCard(page, 'More');
    await pressInCard(page, 'Never mark this name');
    await untilUnmarked('NATO');
    await page.reload();
    await waitForMarks(page);
    expect(await highlighted(page, 'name')).not.toContain('NATO');
    expect((await stored()).hiddenEntities).toEqual(['nato']);
  });

  test('nothing is marked on the site again', async () => {
    await open('NATO', 'North Atlantic');
    await pressInCard(page, 'More');
    await pressInCard(page, 'Do not run on this site');
    await until(
      () => countMarks(page),
      (marks) => Object.keys(marks).length === 0,
    );
    expect(await hasCard(page)).toBe(false);
    expect((await stored()).sitesOff).toEqual(['themoscowtimes.com']);
    expect((await readCard(page)).join('')).not.toContain('North Atlantic');
  });
});
