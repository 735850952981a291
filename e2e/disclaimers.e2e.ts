import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForMarks } from '@/tools/browser/count-marks';
import { hoverWords } from '@/tools/browser/hover-words';
import { waitForCard } from '@/tools/browser/read-card';
import { highlighted, until, untilClosed } from './testing/ask';
import { BROWSERS, ownPage, seedPage, startWorld, type World } from './testing/world';

/** `hidden`: its notes are in tooltips and pictures, which cannot be marked. */
type Expected = {
  notes: { surface: string }[];
  card?: { hover: string; says: string[] };
  hidden?: true;
};

const pages = Object.entries(
  JSON.parse(readFileSync('e2e/pages/disclaimers/expected.json', 'utf8')) as Record<string, Expected>,
);
const cards = pages.flatMap(([name, { card }]) => (card ? [{ name, ...card }] : []));

const seed = seedPage();
if (seed === undefined) console.warn('skipped: the article that the project is checked against is not here');

/** As a reader sees it. */
function plain(text: string): string {
  return text.replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ').trim();
}

function tight(text: string): string {
  return text.replaceAll(' ', '');
}

describe.each(BROWSERS)('%s', (browser) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(browser);
  });
  afterAll(() => world.close());

  test.each(pages)('marks the notes of %s and nothing else as such', async (name, { notes, hidden }) => {
    const page = await world.open(ownPage(`disclaimers/${name}`));
    const wanted = hidden ? [] : notes.map(({ surface }) => surface);
    await waitForMarks(page, wanted.length > 0 ? 'disclaimer' : 'name');
    const marked = await until(
      async () => (await highlighted(page, 'disclaimer')).map(plain),
      (found) => found.length === wanted.length,
    );
    // What a line break of the page parts is a space to readers and nothing to a range.
    expect(marked.map(tight).toSorted()).toEqual(wanted.map(tight).toSorted());
    await page.close();
  });

  test.each(cards)('explains the note of $name', async ({ name, hover, says }) => {
    const page = await world.open(ownPage(`disclaimers/${name}`));
    await waitForMarks(page, 'disclaimer');
    await hoverWords(page, hover);
    const text = await waitForCard(page, (card) => says.every((words) => card.includes(words)));
    for (const words of says) expect(text).toContain(words);
    await page.close();
  });

  test('tells of notes in tooltips and pictures in the popup, and leads to what they hang on', async () => {
    const page = await world.open(ownPage('disclaimers/hidden-words'));
    await waitForMarks(page);
    const popup = await world.openOwn('popup', page);
    const quotes = await until(
      () => popup.$$eval('.note-quote', (notes) => notes.map(({ textContent }) => textContent)),
      (found) => found.length === 2,
    );
    expect(quotes.map(plain)).toEqual([
      expect.stringContaining('Признано в РФ нежелательной организацией'),
      expect.stringContaining('произведён иностранным агентом'),
    ]);
    await popup.click('.note');
    await untilClosed(popup);
    await page.bringToFront();
    const shown = await until(
      () => highlighted(page, 'spotlight'),
      (texts) => texts.length > 0,
    );
    expect(shown).toEqual(['«Медуза»']);
    await page.close();
  });

  test.skipIf(seed === undefined)('explains the note of the article the project started from', async () => {
    const page = await world.open(seed!);
    await waitForMarks(page);
    const marked = await until(
      () => highlighted(page, 'disclaimer'),
      (found) => found.length > 0,
    );
    expect(marked.map(plain)).toEqual(['The Taliban is a terrorist organization banned in Russia.']);
    await hoverWords(page, 'terrorist organization banned');
    const says = ['The note was accurate when published.', 'This status was suspended on 17 April 2025.'];
    const text = await waitForCard(page, (card) => says.every((words) => card.includes(words)));
    for (const words of says) expect(text).toContain(words);
    await page.close();
  });
});
