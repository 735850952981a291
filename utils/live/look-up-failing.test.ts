import type { RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { lookUpWorld, never } from './testing/look-up-world';
import { summary } from './testing/wikimedia';

const world = lookUpWorld();

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
    world.wikimedia.pages = { CSTO: listener };
    world.wikimedia.before = (request, response) => {
      if (request.headers['x-host'] !== 'evil.example') return false;
      response.end(JSON.stringify(summary('Evil')));
      return true;
    };
    expect(await world.lookUp('CSTO', 'en', never)).toEqual({ state });
    expect(world.server.asked.filter((one) => one.includes('summary'))).toHaveLength(asked);
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
    world.wikimedia.pages = {
      CSTO: (_, response) => {
        asked += 1;
        if (asked === 1) return void response.writeHead(429, { 'retry-after': '4' }).end();
        response.setHeader('content-type', 'application/json').end(JSON.stringify(summary('CSTO')));
      },
    };
    const before = world.clock.time;
    expect(await world.lookUp('CSTO', 'en', never)).toMatchObject({ state: 'ok' });
    expect(world.clock.time - before).toBeGreaterThanOrEqual(4000);
  });

  test('503 and a long time: busy until then', async () => {
    world.wikimedia.pages = { CSTO: answer(503, { 'retry-after': '120' }) };
    await expect(world.lookUp('CSTO', 'en', never)).rejects.toMatchObject({ name: 'Busy' });
    expect(world.server.asked).toHaveLength(1);
  });

  test('a redirect to the article’s own name', async () => {
    world.wikimedia.pages['Tashkent_Pact'] = answer(302, { location: 'CSTO' });
    expect(await world.lookUp('Tashkent Pact', 'en', never)).toMatchObject({
      value: { answer: { title: 'CSTO' } },
    });
  });
});
