import { createHash } from 'node:crypto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { DATABASE_VERSION, openDatabase, type DatabaseWorld } from './database';
import { createDexieStore } from '@/utils/storage/packs/dexie-store';
import { createPackFiles } from '@/utils/storage/packs/files';
import { SCHEMA_1 } from './schema-1';
import { SCHEMA_2 } from './schema-2';
import { SCHEMA_3 } from './schema-3';
import { storeFailureOf } from './store-failure';
import v1 from '@/utils/storage/testing/database-v1.json';
import v2 from '@/utils/storage/testing/database-v2.json';
import v3 from '@/utils/storage/testing/database-v3.json';
import { freshWorld, rowsOf } from '@/utils/storage/testing/fresh-database';

/** Every version there ever was, with what a reader had stored. A new version adds a line and changes none. */
const VERSIONS = [
  { version: 1, schema: SCHEMA_1, example: v1 },
  { version: 2, schema: SCHEMA_2, example: v2 },
  { version: 3, schema: SCHEMA_3, example: v3 },
] as const;

let world: DatabaseWorld;
beforeEach(() => {
  world = freshWorld();
});

async function leave(version: number, schema: Record<string, string>, example: object): Promise<void> {
  const old = new Dexie('test', world);
  old.version(version).stores(schema);
  for (const [table, rows] of Object.entries(rowsOf(example as never))) {
    const stored = rows.map((row) =>
      row['image'] instanceof Uint8Array ? { ...row, image: asStored(row['image'], version) } : row,
    );
    await old.table(table).bulkPut(stored);
  }
  old.close();
}

/** Up to version 2 an image was a buffer. */
function asStored(image: Uint8Array, version: number): ArrayBuffer | Blob {
  const { buffer } = Uint8Array.from(image);
  return version < 3 ? buffer : new Blob([buffer]);
}

test('each version of the database has its example', () => {
  expect(VERSIONS.map(({ version }) => version)).toEqual(
    Array.from({ length: DATABASE_VERSION }, (_, at) => at + 1),
  );
});

/** What readers have on their disks does not change any more: these are never edited. */
test.each([
  [1, SCHEMA_1, v1, '41979ac865aa2f65'],
  [2, SCHEMA_2, v2, 'bb019eac264e64ea'],
  [3, SCHEMA_3, v3, '8813f0ead086a9bb'],
])('version %d and its example are as they were', (_, schema, example, hash) => {
  const text = JSON.stringify([schema, example]);
  expect(createHash('sha256').update(text).digest('hex').slice(0, 16)).toBe(hash);
});

describe.each(VERSIONS)('what version $version left', ({ version, schema, example }) => {
  beforeEach(() => leave(version, schema, example));

  test('is read by this one', async () => {
    const store = createDexieStore(openDatabase('test', world));
    const installed = await store.installed();
    expect(installed?.packs[0]).toEqual(example.generations[0]!.packs[0]);
    expect(installed?.shelf[0]).toMatchObject({
      id: 'world-affairs',
      origin: { from: 'extension' },
      enabled: true,
    });
    expect(new Uint8Array((await installed!.image())!).length).toBe(8);
    expect([...(await store.dossiers(['nato', 'absent'])).keys()]).toEqual(['nato']);
    expect(await store.names()).toEqual(example.names[0]!.names);
  });

  test('holds no rows that no pointer leads to', async () => {
    const database = openDatabase('test', world);
    expect(await database.generations.count()).toBe(1);
    expect(await database.dossiers.count()).toBe(1);
    expect(await database.images.count()).toBe(1);
  });

  test('is not touched by the next upgrade when it fails', async () => {
    const failing = openDatabase('test', world);
    failing.version(DATABASE_VERSION + 1).upgrade(() => {
      throw new Error('the worker died');
    });
    await expect(failing.open()).rejects.toThrow('the worker died');
    failing.close();
    expect((await createDexieStore(openDatabase('test', world)).installed())?.packs).toHaveLength(1);
  });
});

test('an image of version 1 is told to be of an older format, so that it is built again', async () => {
  await leave(1, SCHEMA_1, v1);
  expect((await createDexieStore(openDatabase('test', world)).installed())?.format).toBe(1);
});

test('packs, offers, look-ups and answers of version 2 are there', async () => {
  await leave(2, SCHEMA_2, v2);
  const database = openDatabase('test', world);
  expect(await createPackFiles(database).read('cd')).toEqual(new Uint8Array([0x7b, 0x7d]));
  expect((await createPackFiles(database).offered('t1'))?.entry.id).toBe('lakes');
  expect(await database.checks.get('rivers')).toMatchObject({ etag: '"33a64df5"' });
  expect(await database.lookups.count()).toBe(1);
  expect(await database.live.get('summary en NATO')).toMatchObject({ answer: null });
});

test('a database of a later version is refused and left as it is', async () => {
  const newer = new Dexie('test', world);
  newer.version(DATABASE_VERSION + 1).stores({ ...SCHEMA_3, wonders: 'id' });
  await newer.table('wonders').put({ id: 'one' });
  newer.close();
  const database = openDatabase('test', world);
  const error: unknown = await database.open().catch((reason: unknown) => reason);
  expect(storeFailureOf(error)).toBe('future');
  database.close();
  const again = new Dexie('test', world);
  again.version(DATABASE_VERSION + 1).stores({ ...SCHEMA_3, wonders: 'id' });
  expect(await again.table('wonders').count()).toBe(1);
  again.close();
});

test.each([
  [new DOMException('no', 'QuotaExceededError'), 'quota'],
  [
    new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'X'),
    'refused',
  ],
  [new DOMException('', 'InvalidStateError'), 'refused'],
  [new DOMException('The operation is insecure.', 'SecurityError'), 'refused'],
  [new DOMException('Internal error opening backing store', 'UnknownError'), 'broken'],
  [
    Object.assign(new Error('wrapped'), { name: 'AbortError', inner: { name: 'QuotaExceededError' } }),
    'quota',
  ],
  [Object.assign(new Error('QuotaExceededError: full'), { name: 'AbortError' }), 'quota'],
  [undefined, 'broken'],
])('%s is told as %s', (error, failure) => {
  expect(storeFailureOf(error)).toBe(failure);
});
