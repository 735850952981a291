import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { fetchPack, type FetchWorld, type PackRequest } from './fetch';
import { servePacks, type PackServer } from '@/utils/background/testing/pack-server';

let server: PackServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function fetched(
  listener: RequestListener,
  request: Partial<PackRequest> = {},
  world: Partial<FetchWorld> = {},
) {
  server = await servePacks(listener);
  return fetchPack(
    { url: 'https://packs.example/a.json', ...request },
    { fetch: server.fetch, isOnline: () => true, patience: 2000, ...world },
  );
}

const BODY = new TextEncoder().encode('{"a":1}');

test('fetches a file with its etag', async () => {
  const result = await fetched((_, response) => response.setHeader('etag', '"1"').end(BODY));
  expect(result).toEqual({ state: 'fetched', bytes: BODY, etag: '"1"' });
});

test('asks with the etag there is, and says when nothing changed', async () => {
  const result = await fetched(
    (request, response) => {
      response.statusCode = request.headers['if-none-match'] === '"1"' ? 304 : 200;
      response.end();
    },
    { etag: '"1"' },
  );
  expect(result).toEqual({ state: 'unchanged' });
});

test('asks without it where a server gives browsers no leave to send it', async () => {
  let refusals = 0;
  const result = await fetched(
    (_, response) => response.end(BODY),
    { etag: '"1"' },
    {
      fetch: (input, init) => {
        if (new Headers(init?.headers).has('if-none-match')) {
          refusals += 1;
          return Promise.reject(new TypeError('Failed to fetch'));
        }
        return server!.fetch(input, init);
      },
    },
  );
  expect(result).toMatchObject({ state: 'fetched' });
  expect(refusals).toBe(1);
});

test('follows a redirect that stays on its host', async () => {
  const result = await fetched((request, response) => {
    if (request.url === '/b.json') return void response.end(BODY);
    return void response.writeHead(302, { location: '/b.json' }).end();
  });
  expect(result).toEqual({ state: 'fetched', bytes: BODY });
});

const elsewhere: RequestListener = (request, response) => {
  if (request.headers['x-host'] === 'cdn.example') return void response.end(BODY);
  return void response.writeHead(302, { location: 'https://cdn.example/b.json' }).end();
};

test('asks before it reads from another host', async () => {
  expect(await fetched(elsewhere)).toEqual({
    state: 'failed',
    problem: { why: 'redirected', to: 'cdn.example' },
  });
});

test('reads from the host the reader has agreed to, and from no other', async () => {
  expect(await fetched(elsewhere, { host: 'cdn.example' })).toEqual({
    state: 'fetched',
    bytes: BODY,
    via: 'cdn.example',
  });
  await server!.close();
  expect(await fetched(elsewhere, { host: 'other.example' })).toMatchObject({
    problem: { why: 'redirected', to: 'cdn.example' },
  });
});

test.each([
  'http://packs.example/a',
  'ftp://a/b',
  'file:///etc/passwd',
  'javascript:1',
  'https://a:b@c/',
  'nonsense',
])('never asks for %s', async (url) => {
  expect(await fetched((_, response) => response.end(BODY), { url })).toEqual({
    state: 'failed',
    problem: { why: 'address' },
  });
  expect(server!.asked).toEqual([]);
});

test.each<[string, RequestListener, object]>([
  ['404', (_, response) => response.writeHead(404).end('<h1>no</h1>'), { why: 'status', status: 404 }],
  ['500', (_, response) => response.writeHead(500).end(), { why: 'status', status: 500 }],
  [
    'a redirect to http',
    (request, response) =>
      request.url === '/x'
        ? response.end(BODY)
        : response.writeHead(302, { location: 'http://packs.example/x' }).end(),
    { why: 'address' },
  ],
  [
    'a redirect without end',
    (_, response) => response.writeHead(302, { location: '/a.json' }).end(),
    { why: 'unreachable' },
  ],
  ['too much', (_, response) => response.end(new Uint8Array(5000)), { why: 'too-large' }],
  [
    'too much once unpacked',
    (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(new Uint8Array(500_000))),
    { why: 'too-large' },
  ],
  [
    'less than promised',
    (_, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('{');
      setTimeout(() => response.destroy(), 20);
    },
    { why: 'unreachable' },
  ],
  ['no end', (_, response) => void response.write('{'), { why: 'too-slow' }],
  ['nothing', () => undefined, { why: 'too-slow' }],
])('a server that answers with %s', async (_, listener, problem) => {
  expect(await fetched(listener, {}, { patience: 300, largest: 1000 })).toEqual({ state: 'failed', problem });
});

test('says when there is no network', async () => {
  const fetchFails = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await fetched(() => undefined, {}, { fetch: fetchFails, isOnline: () => false })).toEqual({
    state: 'failed',
    problem: { why: 'offline' },
  });
});
