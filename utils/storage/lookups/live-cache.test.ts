import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '@/utils/storage/database/database';
import { createLiveCache, createMemoryLiveCache, type LiveCache } from './live-cache';
import { freshDatabase } from '@/utils/storage/testing/fresh-database';

let time: number;
let database: Database;
let cache: LiveCache;
beforeEach(() => {
  time = 1000;
  database = freshDatabase();
  cache = createLiveCache(database, { now: () => time, answers: 3, size: 1000 });
});

async function keep(key: string, answer: unknown = { a: key }): Promise<void> {
  time += 1;
  await cache.keep({ key, answer, fetched: time, expires: time + 100 });
}

async function keys(): Promise<string[]> {
  return (await database.live.toCollection().primaryKeys()).sort();
}

test('gives what it was given, and that there was nothing', async () => {
  await keep('a', { title: 'A' });
  await keep('b', null);
  expect(await cache.read('a')).toMatchObject({ answer: { title: 'A' }, expires: 1101 });
  expect(await cache.read('b')).toMatchObject({ answer: null });
  expect(await cache.read('c')).toBeUndefined();
});

test('lets go of what was asked for longest ago', async () => {
  for (const key of ['a', 'b', 'c']) await keep(key);
  time += 1;
  await cache.read('a');
  await keep('d');
  expect(await keys()).toEqual(['a', 'c', 'd']);
});

test('lets go of the oldest when they are too much, and never of the newest', async () => {
  await keep('a', 'x'.repeat(600));
  await keep('b', 'x'.repeat(600));
  expect(await keys()).toEqual(['b']);
  await keep('c', 'x'.repeat(5000));
  expect(await keys()).toEqual(['c']);
});

test('lets go of what nobody has asked for in two months', async () => {
  await keep('a');
  time += 61 * 24 * 3600 * 1000;
  await keep('b');
  expect(await keys()).toEqual(['b']);
});

test('outlives the worker, as does the time of the next request', async () => {
  await keep('a');
  await cache.keepNext(5000);
  const heir = createLiveCache(database, { now: () => time });
  expect(await heir.read('a')).toBeDefined();
  expect(await heir.readNext()).toBe(5000);
  await heir.clear();
  expect(await heir.read('a')).toBeUndefined();
});

describe('in memory', () => {
  test('the same, with fewer', async () => {
    cache = createMemoryLiveCache({ answers: 2 });
    await keep('a');
    await keep('b');
    await cache.read('a');
    await keep('c');
    expect(await cache.read('b')).toBeUndefined();
    expect(await cache.read('a')).toBeDefined();
    await cache.keepNext(7);
    expect(await cache.readNext()).toBe(7);
    await cache.clear();
    expect(await cache.read('a')).toBeUndefined();
  });
});
