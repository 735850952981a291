import { expect } from 'vitest';
import { bundledOf, sampleEntity, samplePack } from '@/utils/background/testing/sample-packs';
import { openDatabase, type Database, type DatabaseWorld } from '@/utils/storage/database/database';
import { createDexieStore } from '@/utils/storage/packs/dexie-store';
import { createPackFiles } from '@/utils/storage/packs/files';
import { createQuickReader } from '@/utils/storage/packs/quick-reader';
import { freshWorld } from '@/utils/storage/testing/fresh-database';
import type { Knowledge } from '@/utils/background/knowledge/knowledge';
import {
  createKnowledgeService,
  type KnowledgeService,
  type ServiceOptions,
} from '@/utils/background/knowledge/service';

export const OLD = samplePack('world', [sampleEntity('nato'), sampleEntity('tass')], { version: '2026.1.1' });
export const NEW = samplePack('world', [sampleEntity('nato'), sampleEntity('csto')], { version: '2026.2.1' });
export const OLD_ANSWER = '2026.1.1 nato tass';
export const NEW_ANSWER = '2026.2.1 csto nato';

/** The workers of one browser's profile: they wake one after another, and find what the last has left. */
export type Workers = {
  world: DatabaseWorld;
  /** Milliseconds; passes when a test says so. */
  time: number;
  /** Closes the database of the last worker, and opens it for the next. */
  open: () => Database;
  /** That of the worker that woke last. */
  database: () => Database;
  /** A worker that wakes, with the old pack unless told otherwise. */
  wake: (options?: Partial<ServiceOptions>) => KnowledgeService;
  /** How many generations, images, dossiers and rows of names are stored. */
  rows: () => Promise<number[]>;
};

export function createWorkers(): Workers {
  let database: Database | undefined;
  const workers: Workers = {
    world: freshWorld(),
    time: 0,
    open: () => {
      database?.close();
      return (database = openDatabase('test', workers.world));
    },
    database: () => database!,
    wake: (options = {}) => {
      const own = workers.open();
      return createKnowledgeService({
        store: createDexieStore(own, createQuickReader('test', workers.world)),
        bundled: [bundledOf(OLD)],
        code: '1',
        readFile: (sha256) => createPackFiles(own).read(sha256),
        now: () => workers.time,
        leisure: async () => undefined,
        ...options,
      });
    },
    rows: () => {
      const { generations, images, dossiers, names } = workers.database();
      return Promise.all([generations, images, dossiers, names].map((table) => table.count()));
    },
  };
  return workers;
}

/** What a page is told: which version answers, and whether names and cards agree with it. */
export async function answerOf({ packs, recogniser, dossiers, names }: Knowledge): Promise<string> {
  const text = 'Officials of nato and tass and csto met.';
  const { mentions } = recogniser.annotate({ blocks: [{ text, kind: 'paragraph' }], language: 'en' });
  const found = mentions.map(({ entity }) => entity).sort();
  expect([...(await dossiers(['csto', 'nato', 'tass'])).keys()].sort()).toEqual(found);
  expect((await names()).map(({ entity }) => entity).sort()).toEqual(found);
  return `${packs[0]!.version} ${found.join(' ')}`;
}
