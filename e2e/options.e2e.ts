import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { countMarks, waitForMarks } from '@/tools/browser/count-marks';
import { tabIdOf } from '@/tools/browser/extension-pages';
import { hoverWords } from '@/tools/browser/hover-words';
import { waitForCard } from '@/tools/browser/read-card';
import { press, reloadOwn, textOf, until, untilSaid } from './testing/ask';
import { axeFaults } from './testing/axe';
import { BROWSERS, ownPage, startWorld, type World } from './testing/world';

type WithBadge = { chrome: { action: { getBadgeText: (about: { tabId: number }) => Promise<string> } } };

describe.each(BROWSERS)('%s: the options', (name) => {
  let world: World;
  let article: Page;
  let options: Page;

  beforeAll(async () => {
    world = await startWorld(name);
    article = await world.open(ownPage('sample-article'));
    await waitForMarks(article);
  });
  afterEach(async () => {
    await options.close();
    await world.choose({});
  });
  afterAll(() => world.close());

  async function openOptions(): Promise<void> {
    options = await world.openOwn('options');
    await options.setViewport({ width: 900, height: 1000 });
    await options.waitForSelector('.section');
  }
  const ranges = () =>
    article.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

  test('which names are marked, at once', async () => {
    const before = await ranges();
    await openOptions();
    await press(options, 'wherever it stands');
    await untilSaid(options, 'Saved', '.saved');
    await article.bringToFront();
    await until(ranges, (count) => count > before);
    await options.bringToFront();
    await press(options, 'where a section first names it');
    await article.bringToFront();
    await until(ranges, (count) => count === before);
  });

  test('the language of everything', async () => {
    await openOptions();
    await press(options, 'Русский');
    await untilSaid(options, 'Имена и карточки');
    expect(await options.title()).toBe('Sourcenote: Настройки');
    await hoverWords(article, 'CSTO');
    await waitForCard(article, (text) => text.includes('Организация Договора о коллективной'));
    await article.keyboard.press('Escape');
    await options.bringToFront();
    await press(options, 'English');
    await untilSaid(options, 'Marks and cards');
  });

  test('the theme, kept when the page is opened again', async () => {
    const paper = () => options.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await openOptions();
    await press(options, 'Light');
    await until(paper, (colour) => colour === 'rgb(255, 253, 249)');
    await press(options, 'Dark');
    await until(paper, (colour) => colour === 'rgb(29, 28, 26)');
    await reloadOwn(options);
    await until(
      () => options.$$('.section').then((all) => all.length),
      (count) => count > 0,
    );
    expect(await paper()).toBe('rgb(29, 28, 26)');
  });

  test('when a card opens: the delay and the trigger', async () => {
    await openOptions();
    await options.focus('input[type=range]');
    for (let step = 0; step < 5; step += 1) await options.keyboard.press('ArrowLeft');
    await untilSaid(options, '0 ms', '.delay output');
    await press(options, 'when the name is clicked, unless it is a link');
    await until(
      () => options.$$eval('input[type=radio]:checked', (all) => all.map(({ value }) => value)),
      (values) => values.includes('click'),
    );
    await hoverWords(article, 'NATO');
    await new Promise((resolve) => setTimeout(resolve, 900));
    await expect(waitForCard(article, (text) => text.includes('North Atlantic'), 300)).rejects.toThrow(
      /card/,
    );
    await article.mouse.down();
    await article.mouse.up();
    await waitForCard(article, (text) => text.includes('North Atlantic'));
    await article.keyboard.press('Escape');
  });

  test('a site that is off', async () => {
    await openOptions();
    const [field] = await options.$$('.site-form input');
    await field!.type('no site at all');
    await press(options, 'Switch off on a site');
    await untilSaid(options, 'That is no site’s address.', '[role=alert]');
    await field!.evaluate((input) => input.select());
    await field!.type('https://www.TheMoscowTimes.com/news');
    await press(options, 'Switch off on a site');
    await untilSaid(options, 'themoscowtimes.com', '.site-list ul');
    await article.bringToFront();
    await until(
      () => countMarks(article),
      (marks) => Object.keys(marks).length === 0,
    );
    await options.bringToFront();
    await press(options, 'Remove themoscowtimes.com');
    await untilSaid(options, 'No site is switched off.');
    await article.bringToFront();
    await waitForMarks(article);
  });

  test('a number on the button, only if the reader wants it', async () => {
    const tabId = await tabIdOf(article);
    const first = await world.first();
    const badge = () =>
      first.evaluate(
        (id) => (globalThis as unknown as WithBadge).chrome.action.getBadgeText({ tabId: id }),
        tabId,
      );
    expect(await badge()).toBe('');
    await openOptions();
    await press(options, 'Show the number of names on the toolbar button');
    await untilSaid(options, 'Saved', '.saved');
    await article.reload();
    await article.bringToFront();
    expect(await until(badge, (text) => text !== '')).toBe('13');
    await options.bringToFront();
    await press(options, 'Show the number of names on the toolbar button');
    await until(badge, (text) => text === '');
  });

  test('names that are never marked, and marked again', async () => {
    await world.choose({ hiddenEntities: ['csto'] });
    await openOptions();
    await untilSaid(options, 'Collective Security Treaty Organization');
    await press(options, 'Mark Collective Security Treaty Organization again');
    await untilSaid(options, 'None. “Never mark this name”');
  });

  test('tells the packs and the keys', async () => {
    await openOptions();
    const text = await untilSaid(options, 'World affairs');
    expect(text).toMatch(/[\d,]{4,} entries · as of \d+ \w+ \d{4} · Version/);
    expect(text).toContain('CC0');
    expect(text).toMatch(/Next name\s+Alt\+\./);
    expect(text).toMatch(/Close the card\s+Esc/);
    expect(text).toContain('nothing you read leaves this browser');
  });

  test.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (theme) => {
    await world.choose({ theme, sitesOff: ['example.com'], hiddenEntities: ['csto'] });
    await openOptions();
    await untilSaid(options, 'Collective Security');
    expect(await axeFaults(options)).toEqual([]);
    expect(await textOf(options)).toContain('example.com');
  });
});
