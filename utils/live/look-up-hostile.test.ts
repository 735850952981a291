import { describe, expect, test } from 'vitest';
import { lookUpWorld, never } from './testing/look-up-world';
import { CSTO, summary } from './testing/wikimedia';

const world = lookUpWorld();

describe('hostile answers', () => {
  test.each<[string, object, object]>([
    [
      'a picture from elsewhere',
      { thumbnail: { source: 'https://evil.example/x.png', width: 10, height: 10 } },
      { image: undefined },
    ],
    [
      'a picture over http',
      { thumbnail: { source: 'http://upload.wikimedia.org/x.png', width: 10, height: 10 } },
      { image: undefined },
    ],
    [
      'a picture that is a script',
      { thumbnail: { source: 'javascript:alert(1)', width: 10, height: 10 } },
      { image: undefined },
    ],
    [
      'an endless picture',
      { thumbnail: { source: 'https://upload.wikimedia.org/x.png', width: 1e9, height: 1 } },
      { image: undefined },
    ],
    [
      'an address of its own',
      { content_urls: { desktop: { page: 'javascript:alert(1)' } } },
      { url: 'https://en.wikipedia.org/wiki/CSTO' },
    ],
    ['an item that is none', { wikibase_item: 'Q1|Q2&x=' }, { item: undefined, facts: [] }],
    ['text turned round', { extract: 'safe \u202Etxet\u202C' }, { extract: 'safe txet' }],
    ['a day that is none', { timestamp: 'yesterday' }, { revised: undefined }],
  ])('%s', async (_, rest, expected) => {
    world.wikimedia.pages = { CSTO: summary('CSTO', rest) };
    const outcome = await world.lookUp('CSTO', 'en', never);
    const answer = outcome.state === 'ok' ? outcome.value.answer : undefined;
    for (const [field, value] of Object.entries(expected))
      expect(answer?.[field as keyof typeof answer], field).toEqual(value);
    expect(answer?.title).toBe('CSTO');
  });

  test('statements of every wrong shape are left out', async () => {
    const good = CSTO.claims['P31']![0];
    world.wikimedia.items = {
      Q318693: {
        id: 'Q318693',
        claims: {
          P31: [null, 1, {}, { rank: 'normal' }, { rank: 'best', mainsnak: {} }, good],
          P39: [{ rank: 'normal', mainsnak: { snaktype: 'somevalue' } }],
          P571: [
            {
              rank: 'normal',
              mainsnak: {
                snaktype: 'value',
                datavalue: { type: 'time', value: { time: '-0500-01-01T00:00:00Z', precision: 9 } },
              },
            },
          ],
          P159: { not: 'a list' },
          __proto__: [good],
        },
      },
    };
    const outcome = await world.lookUp('CSTO', 'en', never);
    expect(outcome.state === 'ok' && outcome.value.answer.facts.map(({ label }) => label)).toEqual([
      'instance of',
    ]);
  });

  test.each([
    { entities: [] },
    { entities: { Q318693: null } },
    { error: { code: 'no-such-entity' } },
    null,
    'x',
  ])('Wikidata’s %j costs the statements and not the article', async (value) => {
    world.wikimedia.before = (request, response) => {
      if (!request.url!.includes('wbgetentities')) return false;
      response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
      return true;
    };
    expect(await world.lookUp('CSTO', 'en', never)).toMatchObject({
      state: 'ok',
      value: { answer: { facts: [] } },
    });
  });
});
