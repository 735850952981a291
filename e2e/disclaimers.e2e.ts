import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForMarks } from '@/tools/browser/count-marks';
import { hoverWords } from '@/tools/browser/hover-words';
import { waitForCard } from '@/tools/browser/read-card';
import { highlighted, until } from './testing/ask';
import { BROWSERS, ownPage, startWorld, type World } from './testing/world';

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

/** As a reader sees it. */
function plain(text: string): string {
  return text.replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ').trim();
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
    await waitForMarks(page);
    const marked = await until(
      async () => (await highlighted(page, 'disclaimer')).map(plain),
      (found) => found.length === wanted.length,
    );
    expect(marked.toSorted()).toEqual(wanted.toSorted());
    await page.close();
  });

  test.each(cards)('explains the note of $name', async ({ name, hover, says }) => {
    const page = await world.open(ownPage(`disclaimers/${name}`));
    await waitForMarks(page);
    await hoverWords(page, hover);
    const text = await waitForCard(page, (card) => says.every((words) => card.includes(words)));
    for (const words of says) expect(text).toContain(words);
    await page.close();
  });
});
