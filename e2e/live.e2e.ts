import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CSTO, summary } from '@/utils/live/testing/wikimedia';
import { press, until, untilSaid } from './testing/ask';
import { axeFaults } from './testing/axe';
import { BROWSERS, startWorld, type World } from './testing/world';

const SUMMARIES = 'https://en.wikipedia.org/api/rest_v1/page/summary/';
const HOSTILE = '<img src=x onerror=document.title="caught"><script>document.title="caught"</script>';
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe.each(BROWSERS)('%s: names that no pack has', (name) => {
  let world: World;
  let popup: Page;
  /** What Wikipedia was asked. */
  let asked: string[] = [];

  beforeAll(async () => {
    world = await startWorld(name, { grants: true });
    world.serve('https://upload.wikimedia.org/wikipedia/commons/thumb/1/1e/Flag.svg/330px-Flag.svg.png', {
      body: PICTURE,
      type: 'image/png',
    });
  });
  beforeEach(() => {
    asked = [];
  });
  afterAll(() => world.close());

  function answers(title: string, value: object, { status = 200, headers = {} } = {}): void {
    world.serve(SUMMARIES + encodeURIComponent(title.replaceAll(' ', '_')), (url) => {
      asked.push(decodeURIComponent(url.pathname.split('/').at(-1)!));
      return { body: JSON.stringify(value), type: 'application/json', status, headers };
    });
  }
  function search(titles: string[]): void {
    const found = titles.map((title) => ({ ns: 0, title, pageid: 1 }));
    world.serve('https://en.wikipedia.org/w/api.php', {
      body: JSON.stringify({ batchcomplete: true, query: { search: found } }),
      type: 'application/json',
    });
  }
  const wikidata = () =>
    world.serve('https://www.wikidata.org/w/api.php', ({ searchParams }) => {
      const ids = searchParams.get('ids')!.split('|');
      const labels = (id: string) => ({ id, labels: { en: { language: 'en', value: `label of ${id}` } } });
      const entities = ids.map((id) => [id, searchParams.get('props') === 'claims' ? CSTO : labels(id)]);
      return {
        body: JSON.stringify({ entities: Object.fromEntries(entities), success: 1 }),
        type: 'application/json',
      };
    });
  async function lookUp(text: string): Promise<void> {
    popup = await world.openOwn('popup');
    await popup.setViewport({ width: 400, height: 600 });
    await popup.waitForSelector('input');
    await popup.type('input', text);
  }

  test('are asked about when the reader says so, and answered in a card that says where from', async () => {
    answers('Zzyx League', summary('Zzyx League', { extract: `The league of ${HOSTILE} Zzyx.` }));
    wikidata();
    await lookUp('Zzyx League');
    await untilSaid(popup, 'Wikipedia and Wikidata will see this name and your network address.');
    expect(asked).toEqual([]);
    await press(popup, 'Ask Wikipedia about “Zzyx League”');
    const card = await untilSaid(popup, 'The league of');
    for (const words of [
      '<img src=x',
      'Military alliance',
      'label of Q149621',
      'Wikipedia: Zzyx League, as of 19 November 2026',
      'Licence: CC BY-SA 4.0',
      'Wikidata: Q318693',
      'Licence: CC0 1.0',
      'Fetched on',
      'Sourcenote has not checked it',
    ])
      expect(card).toContain(words);
    expect(asked).toEqual(['Zzyx_League']);
    expect(await popup.$$eval('.live-card img', (all) => all.map(({ src }) => new URL(src).host))).toEqual([
      'upload.wikimedia.org',
    ]);
    expect(await popup.title()).not.toBe('caught');
    expect(await popup.$('.live-card script')).toBeNull();
    expect(await axeFaults(popup)).toEqual([]);
    await popup.close();
  });

  test('are asked about once, and kept', async () => {
    await lookUp('Zzyx League');
    await untilSaid(popup, 'The league of');
    expect(asked).toEqual([]);
    await popup.close();
  });

  test('may have no article, and that is kept, too', async () => {
    search([]);
    await lookUp('Qwxz Nobody');
    await press(popup, 'Ask Wikipedia about “Qwxz Nobody”');
    await untilSaid(popup, 'Wikipedia has no article “Qwxz Nobody”.');
    await popup.close();
  });

  test('are answered with the nearest article, which is called so', async () => {
    search(['Zzyx League']);
    await lookUp('Zzyxx Liga');
    await press(popup, 'Ask Wikipedia about “Zzyxx Liga”');
    await untilSaid(popup, 'this is the nearest: Zzyx League.');
    await popup.close();
  });

  test('wait when the servers say so', async () => {
    answers('Qwxz Busy', {}, { status: 429, headers: { 'retry-after': '60' } });
    await lookUp('Qwxz Busy');
    await press(popup, 'Ask Wikipedia about “Qwxz Busy”');
    await untilSaid(popup, 'Wikipedia asks to be left alone for a while.');
    expect(asked).toEqual(['Qwxz_Busy']);
    await press(popup, 'Try again');
    await untilSaid(popup, 'Wikipedia asks to be left alone for a while.');
    expect(asked).toEqual(['Qwxz_Busy']);
    await popup.close();
  });

  test('leave the browser no longer when the reader switches that off', async () => {
    const options = await world.openOwn('options');
    await untilSaid(options, 'names you look up may be sent to Wikipedia');
    await press(options, 'no');
    await untilSaid(options, 'nothing you read leaves this browser');
    await press(options, 'Answers of Wikipedia');
    await press(options, 'Really clear');
    await untilSaid(options, '0 answers of Wikipedia');
    await options.close();
    await lookUp('Zzyx League');
    await until(
      () => popup.$$eval('button', (all) => all.map(({ innerText }) => innerText)),
      (buttons) => buttons.includes('Ask Wikipedia about “Zzyx League”'),
    );
    expect(asked).toEqual([]);
    await popup.close();
  });
});
