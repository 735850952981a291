import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countMarks } from '@/tools/browser/count-marks';
import { hoverWords } from '@/tools/browser/hover-words';
import { waitForCard } from '@/tools/browser/read-card';
import { sampleEntity, samplePack } from '@/utils/background/testing/sample-packs';
import { highlighted, press, textOf, until, untilSaid } from './testing/ask';
import { BROWSERS, startWorld, type World } from './testing/world';

const ADDRESS = 'https://packs.example/rivers.json';
const MIRROR = 'https://mirror.example/rivers.json';
const ARTICLE = `<!doctype html><html lang="en"><title>Along the Zyrgan</title><article><h1>Along a river</h1>
<p>The road follows the Zyrgan for a day and a night, and nobody who walks there speaks of anything but the water.</p>
<p>In the evening the talk turned to NATO, and in the morning to the fish that had not come up this year.</p>
</article></html>`;

/** A pack with a river, and with an alliance that the bundled pack describes, too. */
function rivers(version: string, rest: object = {}) {
  const zyrgan = sampleEntity('zyrgan', { kind: 'place', label: { en: 'Zyrgan', ru: 'Зырган' } });
  const alliance = sampleEntity('otan', {
    kind: 'alliance',
    wikidata: 'Q7184',
    label: { en: 'NATO', ru: 'НАТО' },
    names: [{ text: 'NATO', lang: 'en', case: 'acronym', use: 'alone' }],
    summary: { en: 'What the people of the river call NATO.', ru: 'То, что у реки зовут НАТО.' },
  });
  return samplePack('rivers', [zyrgan, alliance], {
    version,
    title: { en: 'Rivers', ru: 'Реки' },
    publisher: { name: 'Institute of Rivers', url: 'https://rivers.example/' },
    licence: 'CC-BY-4.0',
    ...rest,
  });
}

describe.each(BROWSERS)('%s: packs and data', (name) => {
  let world: World;
  let options: Page;
  let article: Page;

  beforeAll(async () => {
    world = await startWorld(name, { grants: true });
    article = await world.open(ARTICLE);
    options = await world.openOwn('options');
    await options.setViewport({ width: 900, height: 1000 });
    await untilSaid(options, 'World affairs');
  });
  afterAll(() => world.close());

  const OPEN = { 'access-control-allow-origin': '*' };
  const publish = (pack: object, address = ADDRESS, headers: Record<string, string> = OPEN) => {
    const body = JSON.stringify(pack);
    world.serve(address, {
      body,
      type: 'application/json',
      headers: { etag: `"${body.length}"`, ...headers },
    });
  };
  const marked = async () => {
    await article.bringToFront();
    const names = ['name', 'status', 'outlet'].map((style) => highlighted(article, style));
    return (await Promise.all(names)).flat();
  };
  const untilMarked = async (words: string, is: boolean) => {
    await article.reload();
    await until(marked, (names) => names.includes('NATO') && names.includes(words) === is);
    await options.bringToFront();
  };
  async function look(address: string): Promise<void> {
    await options.bringToFront();
    const field = await options.waitForSelector('#packs ~ .site-list input[inputmode=url]');
    await field!.evaluate((input) => input.select());
    await field!.type(address);
    await press(options, 'See what is in it');
  }
  async function choose(button: string, text: string): Promise<void> {
    const file = join(mkdtempSync(join(tmpdir(), 'sourcenote-')), 'rivers.json');
    writeFileSync(file, text);
    const field = await options.evaluateHandle(
      (label) => [...document.querySelectorAll('label')].find((one) => one.innerText === label)!.control!,
      button,
    );
    await (field as ElementHandle<HTMLInputElement>).uploadFile(file);
  }
  const shelf = () => options.$$eval('.pack .pack-title', (all) => all.map(({ textContent }) => textContent));

  test.runIf(name === 'firefox')(
    'the browser is asked about a site that lets no extension read it',
    async () => {
      publish(rivers('2026.11.24'), ADDRESS, {});
      await look(ADDRESS);
      await untilSaid(options, 'the site does not let extensions read it');
      await press(options, 'Let Sourcenote read packs.example');
      await untilSaid(options, 'Add this pack');
      await press(options, 'Not this one');
    },
  );

  test('a pack is shown before anything of it is used, and then works on the next page', async () => {
    publish(rivers('2026.11.24'));
    await look(ADDRESS);
    const shown = await untilSaid(options, 'Add this pack');
    for (const words of [
      'Published by Institute of Rivers · CC-BY-4.0',
      '2 entries · as of 24 November 2026 · Version 2026.11.24',
      'from packs.example',
      'Place: 1 · Alliance: 1',
      'Described by your packs, too: 1.',
      'Not signed',
    ])
      expect(shown).toContain(words);
    await untilMarked('Zyrgan', false);
    await press(options, 'Add this pack');
    await until(shelf, (titles) => titles.includes('Rivers'));
    await untilMarked('Zyrgan', true);
  });

  test('the pack that stands first speaks, and the other is not lost', async () => {
    const summary = 'What the people of the river call NATO.';
    await press(options, 'Move Rivers up');
    await until(shelf, ([first]) => first === 'Rivers');
    await article.reload();
    await until(marked, (names) => names.includes('NATO'));
    await hoverWords(article, 'NATO');
    await waitForCard(article, (text) => text.includes(summary));
    await article.keyboard.press('Escape');
    await options.bringToFront();
    await press(options, 'Move Rivers down');
    await until(shelf, ([first]) => first === 'World affairs');
    await article.reload();
    await until(marked, (names) => names.includes('NATO'));
    await hoverWords(article, 'NATO');
    expect(await waitForCard(article, (text) => text.includes('North Atlantic'))).not.toContain(summary);
    await article.keyboard.press('Escape');
    await options.bringToFront();
  });

  test.each([
    ['nothing newer', () => publish(rivers('2026.11.24')), 'There is nothing newer.', '2026.11.24'],
    ['a newer one', () => publish(rivers('2026.11.25')), 'Updated', '2026.11.25'],
    ['an older one', () => publish(rivers('2026.11.2')), 'It is older than the one you have', '2026.11.25'],
    ['faults', () => publish(rivers('2026.11.26', { entities: [{}] })), 'The pack has faults', '2026.11.25'],
    ['another pack', () => publish(samplePack('lakes', [])), 'Another pack answers', '2026.11.25'],
    ['a way elsewhere', () => publishElsewhere('2026.11.30'), 'leads to another host', '2026.11.25'],
    ['no answer', () => world.serve(ADDRESS, { body: '', status: 503 }), 'answered with 503', '2026.11.25'],
  ])('an update that finds %s', async (_, prepare, says, version) => {
    prepare();
    await options.bringToFront();
    await press(options, 'Look for a newer version');
    await untilSaid(options, says);
    await untilSaid(options, `Version ${version}`);
  });

  function publishElsewhere(version: string): void {
    publish(rivers(version), MIRROR);
    world.serve(ADDRESS, { body: '', status: 302, headers: { location: MIRROR } });
  }

  test('a pack that is switched off says nothing until it is switched on', async () => {
    const isUsed = () => options.$eval('.pack:last-child [role=switch]', ({ ariaChecked }) => ariaChecked);
    for (const used of ['false', 'true']) {
      await press(options, 'Use Rivers');
      await until(isUsed, (is) => is === used);
      await untilMarked('Zyrgan', used === 'true');
    }
  });

  test('everything the reader made goes into a file, and comes back out of it', async () => {
    await world.choose({ theme: 'light', hiddenEntities: ['csto'] });
    publish(rivers('2026.11.25'));
    await options.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => (document.body.dataset['saved'] = text));
        return make(blob);
      };
    });
    await press(options, 'Save to a file');
    const saved = await until(
      () => options.evaluate(() => document.body.dataset['saved'] ?? ''),
      (text) => text !== '',
    );
    expect(await textOf(options)).toMatch(/[\d,]{4,} entries of packs · \d+ look-ups · 0 answers/);

    await press(options, 'Everything, choices too');
    await press(options, 'Really clear');
    await until(shelf, (titles) => titles.join() === 'World affairs');
    await untilMarked('Zyrgan', false);
    await untilSaid(options, 'None. “Never mark this name”');

    await choose('Bring back from a file', saved.slice(0, -20));
    await untilSaid(options, 'nothing was changed');
    await choose('Bring back from a file', saved);
    expect(await untilSaid(options, 'Bring it back')).toMatch(
      /2 choices, which take the place of yours[^]*Rivers: will be fetched from packs\.example/,
    );
    await press(options, 'Bring it back');
    await untilSaid(options, 'Brought back');
    await untilSaid(options, 'Collective Security Treaty Organization');
    await until(shelf, (titles) => titles.includes('Rivers'));
    await untilMarked('Zyrgan', true);
  });

  test('a pack that is removed is gone', async () => {
    await press(options, 'Remove');
    await press(options, 'Remove it for good');
    await until(shelf, (titles) => titles.join() === 'World affairs');
    await untilMarked('Zyrgan', false);
  });

  test('an address that leads to another host is asked about', async () => {
    publishElsewhere('2026.11.25');
    await look(ADDRESS);
    await untilSaid(options, 'The address leads to another host: mirror.example.');
    await press(options, 'Read it from mirror.example');
    await untilSaid(options, 'Add this pack');
    await press(options, 'Not this one');
    expect(await shelf()).toEqual(['World affairs']);
  });

  test.each([
    ['a plain address', 'http://packs.example/rivers.json', 'https://'],
    ['nothing there', 'https://packs.example/none.json', 'answered with 404'],
  ])('refuses %s', async (_, address, says) => {
    await look(address);
    await untilSaid(options, says, '#packs ~ .site-list [role=alert]');
  });

  test('a file is refused with its first three faults, or shown and added', async () => {
    const wrong = rivers('2026.11.25', { licence: 1, asOf: 'soon', title: {}, sources: 'none' });
    await choose('Choose a file', JSON.stringify(wrong));
    await untilSaid(options, 'The pack has faults, and none of it was used:');
    expect(await options.$$eval('.faults li', (all) => all.length)).toBe(3);
    await choose('Choose a file', JSON.stringify(rivers('2026.11.25')));
    await untilSaid(options, 'from the file rivers.json');
    await press(options, 'Add this pack');
    await until(shelf, (titles) => titles.includes('Rivers'));
    await untilMarked('Zyrgan', true);
    expect(await countMarks(article)).not.toEqual({});
  });
});
