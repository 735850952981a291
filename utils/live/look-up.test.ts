import { expect, test } from 'vitest';
import { lookUpWorld, never } from './testing/look-up-world';
import { CSTO, summary } from './testing/wikimedia';

const world = lookUpWorld();

test('answers with the summary and the statements, in words and dated', async () => {
  const outcome = await world.lookUp('CSTO', 'en', never);
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
  expect([...world.agents]).toEqual(['Sourcenote/1 (test)']);
});

test('asks for the words of all statements at once, and for names looked up together as well', async () => {
  world.wikimedia.pages = {
    A: summary('A', { wikibase_item: 'Q1' }),
    B: summary('B', { wikibase_item: 'Q2' }),
  };
  world.wikimedia.items = { Q1: { ...CSTO, id: 'Q1' }, Q2: { ...CSTO, id: 'Q2' } };
  const outcomes = await Promise.all(['A', 'B'].map((name) => world.lookUp(name, 'en', never)));
  expect(outcomes.map((one) => one.state === 'ok' && one.value.answer.facts.length)).toEqual([3, 3]);
  expect(
    world.server.asked.filter((asked) => asked.startsWith('www.wikidata.org')).length,
  ).toBeLessThanOrEqual(4);
  expect(world.server.asked).toHaveLength(
    2 + world.server.asked.filter((asked) => asked.includes('wikidata')).length,
  );
});

test('finds the nearest article when none has the name', async () => {
  world.wikimedia.found = ['CSTO'];
  expect(await world.lookUp('Tashkent pact', 'en', never)).toMatchObject({
    value: { answer: { title: 'CSTO', match: 'search' } },
  });
});

test('says that there is none', async () => {
  expect(await world.lookUp('Nothing at all', 'en', never)).toEqual({ state: 'none' });
});

test('says that a name can mean many things, without statements of any', async () => {
  world.wikimedia.pages = {
    Georgia: summary('Georgia', { type: 'disambiguation', extract: 'Georgia may refer to:' }),
  };
  expect(await world.lookUp('Georgia', 'en', never)).toMatchObject({
    value: { answer: { match: 'ambiguous', facts: [] } },
  });
  expect(world.server.asked).toHaveLength(1);
});

test('asks the Wikipedia of the reader’s language, with the name as its address has it', async () => {
  world.wikimedia.pages = { 'ОДКБ_(союз)?': summary('ОДКБ (союз)?') };
  await world.lookUp('ОДКБ (союз)?', 'ru', never);
  expect(world.server.asked[0]).toBe(
    `ru.wikipedia.org /api/rest_v1/page/summary/${encodeURIComponent('ОДКБ_(союз)?')}`,
  );
});

test('a name cannot lead out of its place in the address', async () => {
  await world.lookUp('../../w/api.php?x=', 'en', never);
  expect(world.server.asked[0]).toMatch(/^en\.wikipedia\.org \/api\/rest_v1\/page\/summary\/\.\.%2F/);
});

test('what the reader leaves is dropped, and asks for nothing more', async () => {
  const stop = new AbortController();
  world.wikimedia.pages = {
    CSTO: (_, response) => {
      stop.abort(new Error('moved on'));
      response.setHeader('content-type', 'application/json').end(JSON.stringify(summary('CSTO')));
    },
  };
  await expect(world.lookUp('CSTO', 'en', stop.signal)).rejects.toThrow('moved on');
  await world.clock.wait(5000, never);
  expect(world.server.asked).toHaveLength(1);
});
