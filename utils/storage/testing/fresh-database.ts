import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type Dexie from 'dexie';
import { openDatabase, type Database, type DatabaseWorld } from '@/utils/storage/database/database';

/** A browser profile without any database. */
export function freshWorld(): DatabaseWorld {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

export function freshDatabase(): Database {
  return openDatabase('test', freshWorld());
}

/**
 * Lets the worker die at its `n`th write from now on: the transaction is rolled back and nothing that awaits the
 * database hears of it again. Gives how to tell whether that has happened.
 */
export function killAtWrite(database: Dexie, n: number): { killed: Promise<void>; writes: () => number } {
  let writes = 0;
  let die: () => void;
  const killed = new Promise<void>((resolve) => (die = resolve));
  database.use({
    stack: 'dbcore',
    name: 'killer',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            writes += 1;
            if (writes < n) return table.mutate(request);
            if (writes === n) {
              request.trans.abort();
              die();
            }
            return new Promise<never>(() => undefined);
          },
        };
      },
    }),
  });
  return { killed, writes: () => writes };
}

type Rows = Record<string, Record<string, unknown>[]>;

/** Rows as an example file has them, with bytes out of base64. */
export function rowsOf(example: Rows): Rows {
  return JSON.parse(JSON.stringify(example), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('base64' in value)) return value;
    return new Uint8Array(Buffer.from(String(value.base64), 'base64'));
  }) as Rows;
}
