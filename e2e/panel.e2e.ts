import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitForMarks } from '@/tools/browser/count-marks';
import { highlighted, press, textOf, until, untilSaid } from './testing/ask';
import { axeFaults } from './testing/axe';
import { longArticle } from './testing/long-article';
import { BROWSERS, startWorld, type World } from './testing/world';

const ARTICLE = longArticle([
  'Tajikistan has asked for help, Sergei Lavrov said, according to TASS.',
  'NATO is leaving Afghanistan to the Taliban.',
  'The CSTO met in Moscow. Tajikistan was there.',
]);
const IN_ORDER = [
  'Tajikistan',
  'Sergey Lavrov',
  'TASS',
  'North Atlantic Treaty Organization',
  'Afghanistan',
  'Taliban',
  'Collective Security Treaty Organization',
  'Moscow',
];

describe.each(BROWSERS)('%s: the side panel', (name) => {
  let world: World;
  let article: Page;
  let panel: Page;

  beforeAll(async () => {
    world = await startWorld(name);
    article = await world.open(ARTICLE);
    await waitForMarks(article);
  });
  afterEach(async () => {
    await panel?.close().catch(() => undefined);
    await world.choose({});
    await article.evaluate(() => scrollTo(0, 0));
  });
  afterAll(() => world.close());

  async function openPanel(): Promise<void> {
    panel = await world.openPanel(article);
    await panel.waitForSelector('.short-card');
  }
  const titles = (selector = '.short-title') =>
    panel.$$eval(selector, (all) => all.map(({ textContent }) => textContent.replaceAll('\u00A0', ' ')));

  test('has the names in reading order, each with what it is', async () => {
    await openPanel();
    expect(await titles()).toEqual(IN_ORDER);
    const text = await textOf(panel);
    expect(text).toContain('A long way along the border');
    expect(text).toContain('The Moscow Times · 7 July 2021');
    expect(text).toMatch(/COUNTRY\s+2 TIMES\s+Tajikistan/);
    expect(text).toContain('suspended since 2025');
  });

  test('follows the reader through the page', async () => {
    await openPanel();
    const inView = () => titles('.short-card.in-view .short-title');
    await until(inView, (seen) => seen.includes('Tajikistan') && !seen.includes('Moscow'));
    await article.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await until(inView, (seen) => seen.length === 0);
    await article.evaluate(() =>
      [...document.querySelectorAll('p')].find((p) => p.textContent.includes('CSTO'))!.scrollIntoView(),
    );
    expect(await until(inView, (seen) => seen.length > 0)).toEqual([
      'Tajikistan',
      'Collective Security Treaty Organization',
      'Moscow',
    ]);
  });

  test('leads to the page and to the card', async () => {
    await openPanel();
    await press(panel, 'Go to Moscow on the page');
    expect(
      await until(
        () => highlighted(article, 'spotlight'),
        (texts) => texts.length > 0,
      ),
    ).toEqual(['Moscow']);
    expect(await article.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await press(panel, 'About Taliban');
    await untilSaid(panel, 'Suspended since 17 April 2025', '.open-card');
    await press(panel, '‹ Back');
    expect(await titles()).toEqual(IN_ORDER);
  });

  test('shows one group when asked', async () => {
    await openPanel();
    await press(panel, 'Places 3');
    expect(
      await until(
        () => titles(),
        (all) => all.length < IN_ORDER.length,
      ),
    ).toEqual(['Tajikistan', 'Afghanistan', 'Moscow']);
    await press(panel, `All ${IN_ORDER.length}`);
    expect(
      await until(
        () => titles(),
        (all) => all.length > 3,
      ),
    ).toEqual(IN_ORDER);
  });

  test('saves the names as Markdown, as a table and for programs', async () => {
    await openPanel();
    await panel.evaluate(() => {
      const kept: { name?: string; text?: string }[] = [];
      (globalThis as unknown as { kept: typeof kept }).kept = kept;
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        const one: (typeof kept)[number] = {};
        kept.push(one);
        void blob.text().then((text) => (one.text = text));
        return create(blob);
      };
      HTMLAnchorElement.prototype.click = function () {
        kept.at(-1)!.name = this.download;
      };
    });
    for (const format of ['Markdown', 'CSV', 'JSON-LD']) await press(panel, format);
    const [markdown, csv, json] = await until(
      () =>
        panel.evaluate(() => (globalThis as unknown as { kept: { name?: string; text?: string }[] }).kept),
      (files) => files.length === 3 && files.every(({ text }) => text !== undefined),
    );
    expect(markdown!.name).toMatch(/\.md$/);
    expect(markdown!.text).toMatch(/\[\*\*Taliban\*\*\]\(https:\/\/www\.wikidata\.org\/wiki\/Q\d+\)/);
    expect(csv!.name).toMatch(/\.csv$/);
    expect(csv!.text!.split('\r\n')[0]).toMatch(/^name,kind,id,wikidata,mentions/);
    expect(csv!.text!.trimEnd().split('\r\n')).toHaveLength(IN_ORDER.length + 1);
    expect(json!.name).toMatch(/\.json(?:ld)?$/);
    const { mentions } = JSON.parse(json!.text!) as { mentions: { name: string; sameAs: string[] }[] };
    expect(mentions.map((mention) => mention.name)).toEqual(IN_ORDER);
    expect(mentions[0]!.sameAs[0]).toBe('https://www.wikidata.org/wiki/Q863');
  });

  test('speaks Russian when asked to', async () => {
    await world.choose({ language: 'ru' });
    await openPanel();
    expect(await titles()).toContain('Организация Договора о коллективной безопасности');
    expect(await textOf(panel)).toContain('Сохранить эти имена'.toUpperCase());
  });

  test.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (theme) => {
    await world.choose({ theme });
    await openPanel();
    expect(await axeFaults(panel)).toEqual([]);
    await press(panel, 'About Taliban');
    await untilSaid(panel, 'Suspended since', '.open-card');
    expect(await axeFaults(panel)).toEqual([]);
  });
});
