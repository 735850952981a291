import Dexie, { type EntityTable, type Table } from 'dexie';
import type {
  CheckRow,
  DossierRow,
  GenerationRow,
  ImageRow,
  LiveRow,
  LookupRow,
  NamesRow,
  NoteRow,
  OfferRow,
  PackRow,
  PointerRow,
} from '@/utils/storage/packs/rows';
import { SCHEMA_1 } from './schema-1';
import { SCHEMA_2, upgradeTo2 } from './schema-2';
import { SCHEMA_3, upgradeTo3 } from './schema-3';
import { FutureDatabase } from './store-failure';

/**
 * The extension's database. A change of its shape is a new `schema-N.ts` with its upgrade and a new example in
 * `testing/`; those that are there are never edited.
 */
export type Database = Dexie & {
  pointers: EntityTable<PointerRow, 'key'>;
  generations: EntityTable<GenerationRow, 'generation'>;
  images: EntityTable<ImageRow, 'generation'>;
  dossiers: Table<DossierRow, [number, string]>;
  names: EntityTable<NamesRow, 'generation'>;
  packs: EntityTable<PackRow, 'sha256'>;
  offers: EntityTable<OfferRow, 'token'>;
  checks: EntityTable<CheckRow, 'id'>;
  lookups: EntityTable<LookupRow, 'entity'>;
  live: EntityTable<LiveRow, 'key'>;
  notes: EntityTable<NoteRow, 'key'>;
};

export const DATABASE_NAME = 'sourcenote';
export const DATABASE_VERSION = 3;

/** Where Dexie finds the browser's database; tests bring their own. */
export type DatabaseWorld = { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };

/** Opens lazily: the first query opens the database or rejects. */
export function openDatabase(name = DATABASE_NAME, world?: DatabaseWorld): Database {
  const database = new Dexie(name, { autoOpen: true, ...world }) as Database;
  database.version(1).stores(SCHEMA_1);
  database.version(2).stores(SCHEMA_2).upgrade(upgradeTo2);
  database.version(DATABASE_VERSION).stores(SCHEMA_3).upgrade(upgradeTo3);
  // Dexie opens what a newer version left as if it were ours, and would write what that version cannot read.
  database.on(
    'ready',
    () => {
      if (versionOf(database) > DATABASE_VERSION) throw new FutureDatabase();
    },
    true,
  );
  return database;
}

/** Dexie counts in tenths, and adds one when it had to mend a schema. */
function versionOf(database: Database): number {
  return Math.floor(database.backendDB().version / 10);
}
