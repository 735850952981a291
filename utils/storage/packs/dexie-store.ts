import type { Dossier, EntityId } from '@/utils/knowledge';
import type { Database } from '@/utils/storage/database/database';
import type { Generation, Installed, InstallOptions, KnowledgeStore } from './knowledge-store';
import { bytesOf, installedOf } from './installed-of';
import type { QuickReader } from './quick-reader';
import type { EntityNames } from './search-names';
import { NothingInstalled } from '@/utils/storage/database/store-failure';

/** Rows written in one transaction while installing: keeps each short, so that reads are not held up. */
const ROWS_A_TRANSACTION = 500;

/** Keeps generations in IndexedDB and moves one pointer from the old to the new. `quick` reads ahead of Dexie. */
export function createDexieStore(database: Database, quick?: QuickReader): KnowledgeStore {
  /** Whatever keeps the quick way from an answer, the long way knows what it means. */
  function first<T>(quickly: (reader: QuickReader) => Promise<T>, slowly: () => Promise<T>): Promise<T> {
    return quick ? quickly(quick).catch(slowly) : slowly();
  }
  return {
    persistent: true,
    open: () =>
      first<unknown>(
        (reader) => reader.open(),
        () => database.open(),
      ),
    installed: () =>
      first(
        (reader) => reader.installed(),
        () => readInstalled(database),
      ),
    install: (generation, options) => installGeneration(database, generation, options),
    dossiers: (ids) =>
      first(
        (reader) => reader.dossiers(ids),
        () => readDossiers(database, ids),
      ),
    names: () => readNames(database),
    tidy: () => deleteOthers(database),
  };
}

async function readInstalled(database: Database): Promise<Installed | undefined> {
  const { pointers, generations, images } = database;
  return database.transaction('r', pointers, generations, images, async () =>
    installedOf(await pointers.get('current'), await generations.toArray(), await images.toArray()),
  );
}

/** By the pointer and not by a number kept in memory: whatever swap came between, the answer is of one generation. */
async function readDossiers(database: Database, ids: readonly EntityId[]): Promise<Map<EntityId, Dossier>> {
  return database.transaction('r', database.pointers, database.dossiers, async () => {
    const pointer = await database.pointers.get('current');
    if (!pointer) throw new NothingInstalled();
    const rows = await database.dossiers.bulkGet(ids.map((id) => [pointer.generation, id]));
    return new Map(rows.flatMap((row) => (row ? [[row.id, row.dossier] as const] : [])));
  });
}

async function readNames(database: Database): Promise<EntityNames[]> {
  return database.transaction('r', database.pointers, database.names, async () => {
    const pointer = await database.pointers.get('current');
    const row = pointer && (await database.names.get(pointer.generation));
    if (!row) throw new NothingInstalled();
    return row.names;
  });
}

async function installGeneration(
  database: Database,
  next: Generation,
  { verify, onStep = () => undefined }: InstallOptions,
): Promise<void> {
  const { fingerprint, format, shelf, packs } = next;
  const generation = await unusedGeneration(database);
  await database.generations.put({ generation, format, shelf, packs });
  await onStep('begun');
  for (let at = 0; at < next.dossiers.length; at += ROWS_A_TRANSACTION) {
    const rows = next.dossiers.slice(at, at + ROWS_A_TRANSACTION);
    await database.dossiers.bulkPut(rows.map((dossier) => ({ generation, id: dossier.entity.id, dossier })));
    await onStep('dossiers');
  }
  await database.names.put({ generation, names: next.names });
  await onStep('names');
  await database.images.put({ generation, image: new Blob([next.image]) });
  await onStep('written');
  await verifyWritten(database, { generation, next, verify });
  await onStep('verified');
  await database.pointers.put({ key: 'current', generation, fingerprint });
  await onStep('flipped');
  await deleteOthers(database);
  await onStep('cleaned');
}

type Written = { generation: number; next: Generation; verify: InstallOptions['verify'] };

/** What was written is read back before anybody is led to it. */
async function verifyWritten(database: Database, { generation, next, verify }: Written): Promise<void> {
  const written = await database.dossiers.where('generation').equals(generation).count();
  if (written !== next.dossiers.length)
    throw new Error(`${written} of ${next.dossiers.length} entities were written`);
  const names = await database.names.get(generation);
  if (names?.names.length !== next.names.length) throw new Error('the names were not written');
  const stored = await database.images.get(generation);
  const image = stored && (await bytesOf(stored.image));
  if (!image || !verify(image)) throw new Error('the compiled name index does not load');
}

/** A number no row uses: rows of an install that was killed may still lie about. Every install begins with a row. */
async function unusedGeneration(database: Database): Promise<number> {
  return database.transaction('r', database.pointers, database.generations, async () => {
    const pointer = await database.pointers.get('current');
    const newest = (await database.generations.toCollection().primaryKeys()).at(-1);
    return 1 + Math.max(pointer?.generation ?? 0, newest ?? 0);
  });
}

/** Rows before the row that says whose they are: a kill in between leaves something to start from. */
async function deleteOthers(database: Database): Promise<void> {
  const kept = (await database.pointers.get('current'))?.generation ?? 0;
  const others = await database.generations.where('generation').notEqual(kept).primaryKeys();
  for (const generation of others) {
    await database.dossiers.where('generation').equals(generation).delete();
    await database.names.delete(generation);
    await database.images.delete(generation);
    await database.generations.delete(generation);
  }
}
