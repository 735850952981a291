import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { countMarks, waitForMarks } from '@/tools/browser/count-marks';
import { clickToolbarButton } from '@/tools/browser/extension-pages';
import { highlighted, press, textOf, until, untilClosed, untilSaid } from './testing/ask';
import { axeFaults } from './testing/axe';
import { longArticle } from './testing/long-article';
import { BROWSERS, ownPage, startWorld, type World } from './testing/world';

const ELSEWHERE = 'https://www.example.org/an-article';
const LONG = longArticle([
  'Tajikistan has asked its neighbours for help.',
  'NATO is leaving Afghanistan.',
  'The CSTO met in Moscow.',
]);

describe.each(BROWSERS)('%s: the popup', (name) => {
  let world: World;
  let article: Page;
  let popup: Page;

  beforeAll(async () => {
    world = await startWorld(name);
    article = await world.open(ownPage('sample-article'));
    await waitForMarks(article);
  });
  afterEach(async () => {
    await popup?.close().catch(() => undefined);
    await world.choose({});
  });
  afterAll(() => world.close());

  async function openPopup(about: Page = article): Promise<void> {
    popup = await world.openOwn('popup', about);
    await popup.setViewport({ width: 400, height: 600 });
    await popup.waitForSelector('input');
  }

  test.each([
    ['a beginning', 'tajiki', 'Tajikistan'],
    ['an acronym', 'csto', 'Collective Security Treaty Organization'],
    ['Russian', 'одкб', 'Collective Security Treaty Organization'],
    ['Russian in Latin letters', 'odkb', 'Collective Security Treaty Organization'],
    ['Russian on an English keyboard', 'nfkb,fy', 'Taliban'],
    ['a slip', 'hezbolah', 'Hezbollah'],
    ['a beginning in Russian', 'лавро', 'Sergey Lavrov'],
    ['words in another order', 'lavrov serg', 'Sergey Lavrov'],
  ])('finds %s: %s', async (_, query, title) => {
    await openPopup();
    await popup.type('input', query);
    await until(
      () => popup.$$eval('.hit-title', (hits) => hits.map(({ textContent }) => textContent)),
      ([first]) => first === title,
    );
  });

  test('is worked by keys alone, and remembers what was opened', async () => {
    await openPopup();
    // The box has the focus from the start.
    await popup.keyboard.type('nato');
    await untilSaid(popup, 'North Atlantic Treaty Organization', '.hits');
    expect(await popup.$eval('input', (box) => box.getAttribute('aria-activedescendant'))).toMatch(/-0$/);
    await popup.keyboard.press('ArrowDown');
    expect(await popup.$eval('input', (box) => box.getAttribute('aria-activedescendant'))).toMatch(/-1$/);
    await popup.keyboard.press('ArrowUp');
    await popup.keyboard.press('Enter');
    const card = await untilSaid(popup, '1949', '.open-card');
    expect(card).toContain('North Atlantic');
    await press(popup, '‹ Back');
    await popup.waitForSelector('.recent button');
    await popup.click('.recent button');
    await untilSaid(popup, '1949', '.open-card');
    await press(popup, '‹ Back');
    await press(popup, 'Forget them');
    await until(
      () => textOf(popup),
      (text) => !/Recent look-ups/i.test(text),
    );
    await popup.focus('input');
    await popup.keyboard.type('nato');
    await untilSaid(popup, 'North Atlantic', '.hits');
    await popup.keyboard.press('Escape');
    expect(await popup.$eval('input', ({ value }) => value)).toBe('');
    await untilSaid(popup, 'themoscowtimes.com');
  });

  test('says when nothing is found, and that this means nothing', async () => {
    await openPopup();
    await popup.type('input', 'qqqqqqq');
    await untilSaid(popup, 'Nothing like “qqqqqqq” in the installed packs.');
  });

  test('lists who publishes, what notes stand there, and the names by group', async () => {
    await openPopup();
    const text = await untilSaid(popup, 'TASS');
    expect(text).toMatch(/The Moscow Times\s+News outlet · Netherlands/);
    expect(text).toContain('Published 7 July 2021');
    expect(text).toMatch(/Taliban: Listed as terrorist · Russia/);
    expect(text).toMatch(/People 2\s+Sergey Lavrov\s+2×\s+2 times\s+›\s+Jens Stoltenberg/);
    expect(text).toMatch(/Organisations 2\s+Collective Security Treaty Organization/);
    expect(text).toMatch(/Armed groups and forces 2\s+Taliban\s+legal status/);
    expect(text).toMatch(/News media 1\s+TASS/);
    await press(popup, 'About Taliban');
    await untilSaid(popup, 'Suspended since 17 April 2025', '.open-card');
  });

  test('leads to a name on the page, and makes it stand out', async () => {
    const long = await world.open(LONG);
    await waitForMarks(long);
    await openPopup(long);
    await press(popup, 'Go to Collective Security Treaty Organization on the page');
    await untilClosed(popup);
    await long.bringToFront();
    expect(
      await until(
        () => highlighted(long, 'spotlight'),
        (texts) => texts.length > 0,
      ),
    ).toEqual(['CSTO']);
    expect(await long.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await until(
      () => highlighted(long, 'spotlight'),
      (texts) => texts.length === 0,
    );
    await long.close();
  });

  test('leads to a note', async () => {
    await openPopup();
    await popup.waitForSelector('.note');
    await popup.click('.note');
    await untilClosed(popup);
    await article.bringToFront();
    expect(
      await until(
        () => highlighted(article, 'spotlight'),
        (texts) => texts.length > 0,
      ),
    ).toEqual(['The Taliban is a terrorist organization banned in Russia.']);
  });

  test('switches a site off and on again', async () => {
    await openPopup();
    await press(popup, 'Marks on themoscowtimes.com');
    await untilSaid(popup, 'Switched off on themoscowtimes.com');
    await until(
      () => countMarks(article),
      (marks) => Object.keys(marks).length === 0,
    );
    await press(popup, 'Marks on themoscowtimes.com');
    await untilSaid(popup, 'Reading the page');
    await article.bringToFront();
    await untilSaid(popup, 'Names on this page'.toUpperCase());
    await until(
      () => countMarks(article),
      (marks) => (marks['name'] ?? 0) > 0,
    );
  });

  test('lists for editors who stood on a list without a note, if they ask', async () => {
    const bare = await world.open(LONG.replace('NATO is', 'The Taliban said that NATO is'));
    await waitForMarks(bare);
    await openPopup(bare);
    expect(await untilSaid(popup, 'Taliban')).not.toMatch(/without a note/i);
    await world.choose({ editorsList: true });
    expect(await untilSaid(popup, /without a note/i)).toMatch(
      /Taliban\s+Russian federal list of terrorist organisations/,
    );
    await bare.close();
  });

  test('speaks Russian when asked to', async () => {
    await world.choose({ language: 'ru' });
    await openPopup();
    const text = await untilSaid(popup, 'ТАСС');
    expect(text).toMatch(/Имена на странице/i);
    expect(text).toContain('Опубликовано 7 июля 2021');
    expect(text).toMatch(/Сергей Лавров\s+2×/);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('ru');
  });

  test('offers what can be had on a site that it does not read', async () => {
    const other = await world.open(ownPage('sample-article'), ELSEWHERE);
    await openPopup(other);
    const text = await untilSaid(popup, 'by itself');
    expect(text).toContain('Read this page once');
    expect(text).toContain('On every site');
    expect(await countMarks(other)).toEqual({});
    await other.close();
  });

  test.runIf(name === 'chromium')('reads a page once when its button was clicked', async () => {
    const other = await world.open(ownPage('sample-article'), ELSEWHERE);
    popup = await clickToolbarButton(other);
    expect(await untilSaid(popup, 'does not read example.org by itself')).toContain('Always on example.org');
    expect(await countMarks(other)).toEqual({});
    await press(popup, 'Read this page once');
    expect(await untilSaid(popup, 'TASS')).toContain('No installed pack has an entry for example.org.');
    await waitForMarks(other);
    await other.reload();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await countMarks(other)).toEqual({});
    await other.close();
  });

  test.runIf(name === 'chromium')('says so where browsers let nobody in', async () => {
    const about = await world.browser.newPage();
    await about.goto('chrome://version');
    popup = await clickToolbarButton(about);
    await untilSaid(popup, 'Browsers let no extension read this page');
    await about.close();
  });

  test.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (theme) => {
    await world.choose({ theme });
    await openPopup();
    await untilSaid(popup, 'TASS');
    expect(await axeFaults(popup)).toEqual([]);
    await popup.type('input', 'hezb');
    await untilSaid(popup, 'Hezbollah', '.hits');
    expect(await axeFaults(popup)).toEqual([]);
    await popup.keyboard.press('Enter');
    await untilSaid(popup, 'Legal status'.toUpperCase(), '.open-card');
    expect(await axeFaults(popup)).toEqual([]);
  });
});
