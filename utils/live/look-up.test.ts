import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { servePacks, type PackServer } from '@/utils/background/testing/pack-server';
import { createLookUp, type LookUp } from './look-up';
import { createQueue } from './queue';
import { fakeClock, type Clock } from './testing/clock';
import { CSTO, summary, wikimedia, type Wikimedia } from './testing/wikimedia';

let world: Wikimedia;
let server: PackServer;
let clock: Clock;
let lookUp: LookUp;
let agents: Set<string | undefined>;
beforeEach(async () => {
  world = { pages: { CSTO: summary('CSTO') }, found: [], items: { Q318693: CSTO } };
  agents = new Set();
  const listener = (): RequestListener => wikimedia(world);
  server = await servePacks((request, response) => {
    agents.add(request.headers['api-user-agent'] as string | undefined);
    listener()(request, response);
  });
  clock = fakeClock();
  const live = { fetch: server.fetch, agent: 'Sourcenote/1 (test)', now: clock.now, patience: 300 };
  lookUp = createLookUp(live, createQueue(clock));
});
afterEach(() => server.close());

const never = new AbortController().signal;

test('answers with the summary and the statements, in words and dated', async () => {
  const outcome = await lookUp('CSTO', 'en', never);
  expect(outcome).toMatchObject({
    state: 'ok',
    value: {
      isPartial: false,
      answer: {
        title: 'CSTO',
        match: 'title',
        description: 'Military alliance',
        extract: 'The CSTO is a military alliance.',
        url: 'https://en.wikipedia.org/wiki/CSTO',
        revised: '2026-11-19',
        item: { id: 'Q318693', url: 'https://www.wikidata.org/wiki/Q318693' },
        image: { width: 320, height: 160 },
      },
    },
  });
  expect(outcome.state === 'ok' && outcome.value.answer.facts).toEqual([
    {
      label: 'instance of',
      values: [{ text: 'military alliance', url: 'https://www.wikidata.org/wiki/Q149621' }],
    },
    {
      label: 'headquarters location',
      values: [{ text: 'Moscow', url: 'https://www.wikidata.org/wiki/Q649', since: '2003-11-17' }],
    },
    { label: 'inception', values: [{ text: '1992-05-15', date: '1992-05-15' }] },
  ]);
  expect([...agents]).toEqual(['Sourcenote/1 (test)']);
});

test('asks for the words of all statements at once, and for names looked up together as well', async () => {
  world.pages = { A: summary('A', { wikibase_item: 'Q1' }), B: summary('B', { wikibase_item: 'Q2' }) };
  world.items = { Q1: { ...CSTO, id: 'Q1' }, Q2: { ...CSTO, id: 'Q2' } };
  const outcomes = await Promise.all(['A', 'B'].map((name) => lookUp(name, 'en', never)));
  expect(outcomes.map((one) => one.state === 'ok' && one.value.answer.facts.length)).toEqual([3, 3]);
  expect(server.asked.filter((asked) => asked.startsWith('www.wikidata.org')).length).toBeLessThanOrEqual(4);
  expect(server.asked).toHaveLength(2 + server.asked.filter((asked) => asked.includes('wikidata')).length);
});

test('finds the nearest article when none has the name', async () => {
  world.found = ['CSTO'];
  expect(await lookUp('Tashkent pact', 'en', never)).toMatchObject({
    value: { answer: { title: 'CSTO', match: 'search' } },
  });
});

test('says that there is none', async () => {
  expect(await lookUp('Nothing at all', 'en', never)).toEqual({ state: 'none' });
});

test('says that a name can mean many things, without statements of any', async () => {
  world.pages = { Georgia: summary('Georgia', { type: 'disambiguation', extract: 'Georgia may refer to:' }) };
  expect(await lookUp('Georgia', 'en', never)).toMatchObject({
    value: { answer: { match: 'ambiguous', facts: [] } },
  });
  expect(server.asked).toHaveLength(1);
});

test('asks the Wikipedia of the reader’s language, with the name as its address has it', async () => {
  world.pages = { 'ОДКБ_(союз)?': summary('ОДКБ (союз)?') };
  await lookUp('ОДКБ (союз)?', 'ru', never);
  expect(server.asked[0]).toBe(
    `ru.wikipedia.org /api/rest_v1/page/summary/${encodeURIComponent('ОДКБ_(союз)?')}`,
  );
});

test('a name cannot lead out of its place in the address', async () => {
  await lookUp('../../w/api.php?x=', 'en', never);
  expect(server.asked[0]).toMatch(/^en\.wikipedia\.org \/api\/rest_v1\/page\/summary\/\.\.%2F/);
});

describe('a server that answers with', () => {
  const answer =
    (status: number, headers: Record<string, string> = {}, body = '{}'): RequestListener =>
    (_, response) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);

  test.each<[string, RequestListener, string, number]>([
    ['500 all the time', answer(500), 'failed', 3],
    ['503 all the time', answer(503), 'failed', 3],
    ['429 without a time', answer(429), 'failed', 3],
    ['403', answer(403), 'failed', 1],
    ['a page', answer(200, { 'content-type': 'text/html' }, '<h1>Our servers…</h1>'), 'failed', 1],
    ['half of an answer', answer(200, {}, '{"type":"standard","ti'), 'failed', 1],
    ['another shape', answer(200, {}, '{"type":"standard","title":{},"extract":[]}'), 'failed', 1],
    ['a list', answer(200, {}, '[]'), 'failed', 1],
    ['nothing', answer(200, {}, ''), 'failed', 1],
    ['databases that lag', answer(200, {}, '{"error":{"code":"maxlag"}}'), 'failed', 3],
    ['a redirect elsewhere', answer(302, { location: 'https://evil.example/' }), 'failed', 1],
    ['a redirect to http', answer(302, { location: 'http://en.wikipedia.org/' }), 'failed', 1],
    [
      'a cut connection',
      (_, response) => {
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
          .write('{"a":');
        setTimeout(() => response.destroy(), 10);
      },
      'failed',
      3,
    ],
    ['silence', () => undefined, 'failed', 3],
    ['more and more', (_, response) => flood(response), 'failed', 1],
  ])('%s', async (_, listener, state, asked) => {
    world.pages = { CSTO: listener };
    world.before = (request, response) => {
      if (request.headers['x-host'] !== 'evil.example') return false;
      response.end(JSON.stringify(summary('Evil')));
      return true;
    };
    expect(await lookUp('CSTO', 'en', never)).toEqual({ state });
    expect(server.asked.filter((one) => one.includes('summary'))).toHaveLength(asked);
  });

  function flood(response: Parameters<RequestListener>[1]): void {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = () => {
      while (!response.destroyed && response.write('"'.padEnd(1_000_000, 'x')));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  }

  test('429 and a time, and then as it should', async () => {
    let asked = 0;
    world.pages = {
      CSTO: (_, response) => {
        asked += 1;
        if (asked === 1) return void response.writeHead(429, { 'retry-after': '4' }).end();
        response.setHeader('content-type', 'application/json').end(JSON.stringify(summary('CSTO')));
      },
    };
    const before = clock.time;
    expect(await lookUp('CSTO', 'en', never)).toMatchObject({ state: 'ok' });
    expect(clock.time - before).toBeGreaterThanOrEqual(4000);
  });

  test('503 and a long time: busy until then', async () => {
    world.pages = { CSTO: answer(503, { 'retry-after': '120' }) };
    await expect(lookUp('CSTO', 'en', never)).rejects.toMatchObject({ name: 'Busy' });
    expect(server.asked).toHaveLength(1);
  });

  test('a redirect to the article’s own name', async () => {
    world.pages['Tashkent_Pact'] = answer(302, { location: 'CSTO' });
    expect(await lookUp('Tashkent Pact', 'en', never)).toMatchObject({
      value: { answer: { title: 'CSTO' } },
    });
  });
});

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
    world.pages = { CSTO: summary('CSTO', rest) };
    const outcome = await lookUp('CSTO', 'en', never);
    const answer = outcome.state === 'ok' ? outcome.value.answer : undefined;
    for (const [field, value] of Object.entries(expected))
      expect(answer?.[field as keyof typeof answer], field).toEqual(value);
    expect(answer?.title).toBe('CSTO');
  });

  test('statements of every wrong shape are left out', async () => {
    const good = CSTO.claims['P31']![0];
    world.items = {
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
    const outcome = await lookUp('CSTO', 'en', never);
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
    world.before = (request, response) => {
      if (!request.url!.includes('wbgetentities')) return false;
      response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
      return true;
    };
    expect(await lookUp('CSTO', 'en', never)).toMatchObject({
      state: 'ok',
      value: { answer: { facts: [] } },
    });
  });
});

test('what the reader leaves is dropped, and asks for nothing more', async () => {
  const stop = new AbortController();
  world.pages = {
    CSTO: (_, response) => {
      stop.abort(new Error('moved on'));
      response.setHeader('content-type', 'application/json').end(JSON.stringify(summary('CSTO')));
    },
  };
  await expect(lookUp('CSTO', 'en', stop.signal)).rejects.toThrow('moved on');
  await clock.wait(5000, never);
  expect(server.asked).toHaveLength(1);
});
