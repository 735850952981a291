import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Database } from '@/utils/storage/database/database';
import { createLookupHistory, type LookupHistory } from './history';
import { forgetLookups, readRecent, rememberLookup, watchRecent } from './recent';
import { freshDatabase } from '@/utils/storage/testing/fresh-database';

let time: number;
let database: Database;
let history: LookupHistory;
beforeEach(() => {
  fakeBrowser.reset();
  time = 1000;
  database = freshDatabase();
  history = createLookupHistory(database, () => time);
});

async function lookUp(...entities: string[]): Promise<void> {
  for (const entity of entities) {
    time += 1;
    await history.remember(entity);
  }
}

const ids = async (most?: number) => (await history.read(most)).map(({ entity }) => entity);

describe('in the database', () => {
  test('the newest first, each once', async () => {
    await lookUp('nato', 'csto', 'tass', 'nato');
    expect(await ids()).toEqual(['nato', 'tass', 'csto']);
    expect(await ids(2)).toEqual(['nato', 'tass']);
  });

  test('no more than two hundred', async () => {
    await lookUp(...Array.from({ length: 210 }, (_, at) => `e${at}`));
    const kept = await ids();
    expect(kept).toHaveLength(200);
    expect(kept[0]).toBe('e209');
    expect(await database.lookups.count()).toBe(200);
  });

  test('outlives the worker, and is forgotten', async () => {
    await lookUp('nato');
    history = createLookupHistory(database, () => time);
    expect(await ids()).toEqual(['nato']);
    await history.forget();
    expect(await ids()).toEqual([]);
  });

  test('takes in another list, and keeps what is newer', async () => {
    await lookUp('nato');
    await history.take([
      { entity: 'nato', at: 1 },
      { entity: 'csto', at: 5000 },
    ]);
    expect(await history.read()).toEqual([
      { entity: 'csto', at: 5000 },
      { entity: 'nato', at: 1001 },
    ]);
  });
});

// In Node there is no database, as in a browser that refuses one.
describe('without a database', () => {
  test('as long as the browser runs', async () => {
    await rememberLookup('nato');
    await rememberLookup('csto');
    await rememberLookup('nato');
    expect(await readRecent()).toEqual(['nato', 'csto']);
    await forgetLookups();
    expect(await readRecent()).toEqual([]);
  });

  test('reads nothing out of something else', async () => {
    await fakeBrowser.storage.session.set({ lookups: { nato: 1 } });
    expect(await readRecent()).toEqual([]);
    await fakeBrowser.storage.session.set({ lookups: [1, null, { entity: 'nato', at: 2 }] });
    expect(await readRecent()).toEqual(['nato']);
  });

  test('tells other pages', async () => {
    const changed = new Promise<void>((resolve) => {
      const stop = watchRecent(() => {
        stop();
        resolve();
      });
    });
    await rememberLookup('nato');
    await changed;
    expect(await readRecent()).toEqual(['nato']);
  });
});
