import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countMarks, waitForMarks } from '@/tools/browser/count-marks';
import { hoverWords } from '@/tools/browser/hover-words';
import { readCard, waitForCard } from '@/tools/browser/read-card';
import { BROWSERS, ownPage, seedPage, startWorld, type World } from './testing/world';

const seed = seedPage();
if (seed === undefined) console.warn('skipped: the article that the project is checked against is not here');

describe.each(BROWSERS)('%s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(name);
  });
  afterAll(() => world.close());

  test('marks names, and opens the card of the one that the pointer rests on', async () => {
    const page = await world.open(ownPage('sample-article'));
    await waitForMarks(page);
    const marks = await countMarks(page);
    expect(marks['name']).toBeGreaterThanOrEqual(8);
    expect(marks['status']).toBeGreaterThanOrEqual(1);
    expect(marks['outlet']).toBeGreaterThanOrEqual(1);
    expect(await readCard(page)).toEqual([]);
    await hoverWords(page, 'CSTO');
    expect(await waitForCard(page, (text) => text.includes('Collective'))).toContain('15 May 1992');
    await page.keyboard.press('Escape');
    await page.close();
  });

  test.each([
    ['Taliban', 'Suspended since 17 April 2025'],
    ['NATO', 'North Atlantic Treaty Organization'],
    ['TASS', 'agency'],
    ['201st', '201st Military Base'],
  ])('the card of %s says %j', async (words, says) => {
    const page = await world.open(ownPage('sample-article'));
    await waitForMarks(page);
    await hoverWords(page, words);
    expect(await waitForCard(page, (text) => text.includes(says))).toContain(says);
    await page.close();
  });

  test('marking changes no node and moves nothing', async () => {
    const html = ownPage('sample-article').replace(
      '</title>',
      `</title><script>
        window.mutations = 0;
        window.shift = 0;
        document.addEventListener('DOMContentLoaded', () => {
          new MutationObserver((list) => (window.mutations += list.length)).observe(document, {
            subtree: true, childList: true, attributes: true, characterData: true,
          });
        });
        try {
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) window.shift += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
        } catch {}
      </script>`,
    );
    const page = await world.open(html);
    const height = await page.evaluate('document.documentElement.scrollHeight');
    await waitForMarks(page);
    expect(await page.evaluate('[window.mutations, window.shift]')).toEqual([0, 0]);
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBe(height);
    await page.close();
  });

  test.skipIf(seed === undefined)('marks and explains the article the project started from', async () => {
    const page = await world.open(seed!);
    await waitForMarks(page);
    for (const [words, says] of [
      ['Collective Security', 'Collective Security Treaty Organization'],
      ['201st', '201st Military Base'],
      ['Lavrov', 'Lavrov'],
      ['TASS', 'TASS'],
      ['NATO', 'North Atlantic'],
      ['Taliban', 'Taliban'],
    ] as const) {
      await hoverWords(page, words);
      expect(await waitForCard(page, (text) => text.includes(says)), words).toContain(says);
      await page.keyboard.press('Escape');
    }
    await page.close();
  });
});
