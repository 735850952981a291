import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Dossier, PackInfo } from '@/utils/knowledge';
import type { EntityNames } from './search-names';

/** A dossier as stored: one row an entity and generation. */
export type StoredDossier = { generation: number; id: string; dossier: Dossier };

/** What one generation was made of. Everything of it is written before the pointer moves to it. */
export type StoredGeneration = {
  generation: number;
  packs: PackInfo[];
  /** The compiled recogniser; see `compileRecogniser`. */
  image: ArrayBuffer;
};

/** All names of one generation, in one row: search reads them together, and nothing else reads them. */
export type StoredNames = { generation: number; names: EntityNames[] };

/** The one pointer: which generation readers see. */
export type StoredPointer = { key: 'current'; generation: number; fingerprint: string };

/** The extension's database, version 1. A later version adds a migration, never edits this one. */
export type Database = Dexie & {
  pointers: EntityTable<StoredPointer, 'key'>;
  generations: EntityTable<StoredGeneration, 'generation'>;
  dossiers: Table<StoredDossier, [number, string]>;
  names: EntityTable<StoredNames, 'generation'>;
};

export const DATABASE_NAME = 'sourcenote';

/** Opens lazily: the first query opens the database or rejects. */
export function openDatabase(name = DATABASE_NAME): Database {
  const database = new Dexie(name, { autoOpen: true }) as Database;
  database.version(1).stores({
    pointers: 'key',
    generations: 'generation',
    dossiers: '[generation+id], generation',
    names: 'generation',
  });
  return database;
}
