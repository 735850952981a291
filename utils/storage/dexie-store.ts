import type { Dossier, EntityId } from '@/utils/knowledge';
import type { Database } from './database';
import type { Generation, Installed, KnowledgeStore } from './knowledge-store';
import type { EntityNames } from './search-names';

/** Rows written in one transaction while installing: keeps each short, so that reads are not held up. */
const ROWS_A_TRANSACTION = 500;

/** Keeps generations in IndexedDB and moves one pointer from the old to the new. */
export function createDexieStore(database: Database): KnowledgeStore {
  return {
    persistent: true,
    installed: () => readInstalled(database),
    install: (generation, fingerprint) => installGeneration(database, generation, fingerprint),
    dossiers: (ids) => readDossiers(database, ids),
    names: () => readNames(database),
  };
}

async function readInstalled(database: Database): Promise<Installed | undefined> {
  return database.transaction('r', database.pointers, database.generations, async () => {
    const pointer = await database.pointers.get('current');
    const stored = pointer && (await database.generations.get(pointer.generation));
    return pointer && stored
      ? { packs: stored.packs, image: stored.image, fingerprint: pointer.fingerprint }
      : undefined;
  });
}

async function readDossiers(database: Database, ids: readonly EntityId[]): Promise<Map<EntityId, Dossier>> {
  return database.transaction('r', database.pointers, database.dossiers, async () => {
    const pointer = await database.pointers.get('current');
    if (!pointer) return new Map();
    const rows = await database.dossiers.bulkGet(ids.map((id) => [pointer.generation, id]));
    return new Map(rows.flatMap((row) => (row ? [[row.id, row.dossier] as const] : [])));
  });
}

async function readNames(database: Database): Promise<EntityNames[]> {
  return database.transaction('r', database.pointers, database.names, async () => {
    const pointer = await database.pointers.get('current');
    return (pointer && (await database.names.get(pointer.generation)))?.names ?? [];
  });
}

async function installGeneration(database: Database, next: Generation, fingerprint: string): Promise<void> {
  const generation = await unusedGeneration(database);
  for (let at = 0; at < next.dossiers.length; at += ROWS_A_TRANSACTION) {
    const rows = next.dossiers.slice(at, at + ROWS_A_TRANSACTION);
    await database.dossiers.bulkPut(rows.map((dossier) => ({ generation, id: dossier.entity.id, dossier })));
  }
  await database.names.put({ generation, names: next.names });
  await database.generations.put({ generation, packs: next.packs, image: next.image });
  const written = await database.dossiers.where('generation').equals(generation).count();
  if (written !== next.dossiers.length)
    throw new Error(`${written} of ${next.dossiers.length} entities were written`);
  await database.pointers.put({ key: 'current', generation, fingerprint });
  await deleteOthers(database, generation);
}

/** A number no row uses: rows of an install that was killed may still lie about. */
async function unusedGeneration(database: Database): Promise<number> {
  const pointer = await database.pointers.get('current');
  const newest = await database.generations.orderBy('generation').last();
  const leftover = await database.dossiers.orderBy('generation').last();
  return 1 + Math.max(pointer?.generation ?? 0, newest?.generation ?? 0, leftover?.generation ?? 0);
}

async function deleteOthers(database: Database, kept: number): Promise<void> {
  await database.generations.where('generation').notEqual(kept).delete();
  await database.dossiers.where('generation').notEqual(kept).delete();
  await database.names.where('generation').notEqual(kept).delete();
}
