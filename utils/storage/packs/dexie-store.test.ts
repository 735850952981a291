import Dexie from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Dossier } from '@/utils/knowledge';
import {
  DATABASE_VERSION,
  openDatabase,
  type Database,
  type DatabaseWorld,
} from '@/utils/storage/database/database';
import { SCHEMA_3 } from '@/utils/storage/database/schema-3';
import { NothingInstalled } from '@/utils/storage/database/store-failure';
import { freshWorld } from '@/utils/storage/testing/fresh-database';
import { createDexieStore } from './dexie-store';
import type { Generation, KnowledgeStore } from './knowledge-store';
import { createQuickReader, type QuickReader } from './quick-reader';

const verify = () => true;

function generation(version: string, ids: readonly string[]): Generation {
  const dossiers = ids.map((id) => ({ entity: { id }, version }) as unknown as Dossier);
  const image = new Uint8Array([1, 2, 3]).buffer;
  return { fingerprint: version, format: 1, shelf: [], packs: [], image, dossiers, names: [] };
}

function versionsIn(dossiers: ReadonlyMap<string, Dossier>): string[] {
  return [...dossiers].map(([id, dossier]) => `${id} ${(dossier as unknown as { version: string }).version}`);
}

let world: DatabaseWorld;
let database: Database;
beforeEach(() => {
  world = freshWorld();
  database = openDatabase('test', world);
});

describe.each([
  ['by Dexie', (): QuickReader | undefined => undefined],
  ['ahead of Dexie', (): QuickReader => createQuickReader('test', world)],
] as const)('read %s', (_, quick) => {
  const newStore = (): KnowledgeStore => createDexieStore(database, quick());

  test('a store that remembers an older generation answers from the one the pointer leads to', async () => {
    await database.open();
    const [store, other] = [newStore(), newStore()];
    await Promise.all([store.open(), other.open()]);
    await store.install(generation('first', ['nato', 'csto']), { verify });
    expect((await other.installed())!.fingerprint).toBe('first');
    expect(versionsIn(await store.dossiers(['nato', 'csto']))).toEqual(['nato first', 'csto first']);
    await other.install(generation('second', ['nato']), { verify });
    expect(versionsIn(await store.dossiers(['nato', 'csto']))).toEqual(['nato second']);
    await store.install(generation('third', ['nato']), { verify });
    const asked = [other.dossiers(['nato', 'csto']), other.dossiers(['nato'])];
    expect((await Promise.all(asked)).map(versionsIn)).toEqual([['nato third'], ['nato third']]);
  });

  test('of two generations that lie there, what is installed is the one the pointer leads to', async () => {
    await database.open();
    const store = newStore();
    await store.open();
    await store.install(generation('first', ['nato']), { verify });
    const dead = store.install(generation('second', ['nato']), {
      verify,
      onStep: (step) => (step === 'written' ? Promise.reject(new Error('the worker died')) : undefined),
    });
    await expect(dead).rejects.toThrow('died');
    expect(await database.images.count()).toBe(2);
    const installed = (await store.installed())!;
    expect(installed.fingerprint).toBe('first');
    expect([...new Uint8Array((await installed.image())!)]).toEqual([1, 2, 3]);
  });

  test('a database that was cleared is none, and is written again', async () => {
    await database.open();
    const store = newStore();
    await store.open();
    await store.install(generation('first', ['nato']), { verify });
    await store.installed();
    await database.delete({ disableAutoOpen: false });
    await expect(store.dossiers(['nato'])).rejects.toThrow(NothingInstalled);
    await store.install(generation('second', ['nato']), { verify });
    expect(versionsIn(await store.dossiers(['nato']))).toEqual(['nato second']);
  });
});

test('what was found before anybody asked is told once', async () => {
  await createDexieStore(database).install(generation('first', ['nato']), { verify });
  const quick = createQuickReader('test', world);
  quick.begin();
  const store = createDexieStore(database, quick);
  await store.open();
  expect((await store.installed())!.fingerprint).toBe('first');
  await store.install(generation('second', ['nato']), { verify });
  expect((await store.installed())!.fingerprint).toBe('second');
});

test('an image whose bytes are gone is none', async () => {
  const store = createDexieStore(database);
  await store.install(generation('first', ['nato']), { verify });
  const lost = new Blob([]);
  lost.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  database.images.toArray = (async () => [{ generation: 1, image: lost }]) as never;
  expect(await (await store.installed())!.image()).toBeUndefined();
});

describe('who reads ahead leaves alone', () => {
  const versions = async () => (await world.indexedDB.databases()).map(({ version }) => version);

  test('what is not there', async () => {
    await expect(createQuickReader('test', world).open()).rejects.toThrow(/abort/i);
    expect(await versions()).toEqual([]);
  });

  test.each([DATABASE_VERSION - 1, DATABASE_VERSION + 1])('version %d', async (version) => {
    const other = new Dexie('test', world);
    other.version(version).stores(SCHEMA_3);
    await other.open();
    other.close();
    await expect(createQuickReader('test', world).open()).rejects.toThrow(/abort|version/i);
    expect(await versions()).toEqual([version * 10]);
  });

  test('what another version holds open', async () => {
    const other = new Dexie('test', world);
    other.version(1).stores({ pointers: 'key' });
    other.on('versionchange', () => false);
    await other.open();
    await expect(createQuickReader('test', world).open()).rejects.toThrow('holds');
    other.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await versions()).toEqual([10]);
  });
});
