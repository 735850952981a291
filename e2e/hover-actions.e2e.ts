import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { countMarks, waitForMarks } from '@/tools/browser/count-marks';
import { boxInCard, inCard } from '@/tools/browser/in-card';
import { readCard, waitForCard } from '@/tools/browser/read-card';
import { article, FILLER } from './testing/article';
import { highlighted, until } from './testing/ask';
import { askAbout, centre, glide, hasCard, noCard, openCard, pause, pressInCard } from './testing/hand';
import { readerIn } from './testing/reader';
import { BROWSERS } from './testing/world';

const ARTICLE = article(`<p>Yesterday the CSTO, NATO and the Taliban were named on one line.</p>${FILLER}`, {
  head: '<meta property="article:published_time" content="2021-07-07T10:00:00Z">',
});

type Stored = { settings?: { hiddenEntities?: string[]; sitesOff?: string[] } };

describe.each(BROWSERS)('%s: what can be done with a card', (name) => {
  const reader = readerIn(name);

  async function open(words: string, says: string): Promise<Page> {
    const page = await reader.open(ARTICLE, { width: 1000, height: 900 });
    await askAbout(page, words, says);
    return page;
  }
  const stored = async () => {
    const first = await reader.world().first();
    const { settings = {} } = await first.evaluate(() => {
      type Chrome = { storage: { sync: { get: (key: string) => Promise<Stored> } } };
      return (globalThis as unknown as { chrome: Chrome }).chrome.storage.sync.get('settings');
    });
    return settings;
  };
  const untilUnmarked = (text: string) =>
    until(
      async () =>
        (await Promise.all(['name', 'status'].map((style) => highlighted(reader.page(), style)))).flat(),
      (texts) => !texts.includes(text),
    );

  test('a pinned card stays where it is dragged, wherever the pointer and the page go', async () => {
    const page = await open('CSTO', 'Collective');
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
    const page = await open('CSTO', 'Collective');
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
    const page = await open('Taliban', 'Suspended since 17 April 2025');
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
    const page = await open('Taliban', 'Suspended');
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
    const page = await open('CSTO', 'Collective');
    await reader.world().choose({ language: 'ru' });
    const text = await waitForCard(page, (told) => /^Союз/m.test(told));
    expect(text).toMatch(/\d источник/);
    expect(text).not.toContain('sources');
    await reader.world().choose({ language: 'en' });
    expect(await waitForCard(page, (told) => /^Alliance/m.test(told))).toMatch(/\d sources/);
  });

  test('a mistake is reported by the reader, who sees first what is sent', async () => {
    const page = await open('Taliban', 'Suspended');
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
    const page = await open('NATO', 'North Atlantic');
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
    const page = await open('NATO', 'North Atlantic');
    await pressInCard(page, 'More');
    await pressInCard(page, 'Never mark this name');
    await untilUnmarked('NATO');
    await page.reload();
    await waitForMarks(page);
    expect(await highlighted(page, 'name')).not.toContain('NATO');
    expect((await stored()).hiddenEntities).toEqual(['nato']);
  });

  test('nothing is marked on the site again', async () => {
    const page = await open('NATO', 'North Atlantic');
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
