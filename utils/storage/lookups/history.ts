import { storage } from 'wxt/utils/storage';
import type { EntityId } from '@/utils/knowledge';
import type { Database } from '@/utils/storage/database/database';
import type { LookupRow } from '@/utils/storage/packs/rows';

/** Enough to find again what one read this month; more would be a diary. */
const MOST = 200;

/** Look-ups of this device, never synced. No method rejects: a history that cannot be kept is a short one. */
export type LookupHistory = {
  /** Newest first. */
  read: (most?: number) => Promise<LookupRow[]>;
  remember: (entity: EntityId) => Promise<void>;
  /** Takes in what was exported; what is there and newer stays. */
  take: (rows: readonly LookupRow[]) => Promise<void>;
  forget: () => Promise<void>;
};

/** Where the browser keeps no database: as long as it runs. */
const spare = storage.defineItem<LookupRow[]>('session:lookups', { fallback: [] });

/** `now` in milliseconds since 1970. */
export function createLookupHistory(database: Pick<Database, 'lookups'>, now: () => number): LookupHistory {
  const { lookups } = database;

  async function put(rows: readonly LookupRow[]): Promise<void> {
    await lookups.bulkPut([...rows]);
    const old = await lookups.orderBy('at').reverse().offset(MOST).primaryKeys();
    if (old.length > 0) await lookups.bulkDelete(old);
  }

  async function putSpare(rows: readonly LookupRow[]): Promise<void> {
    const others = (await readSpare()).filter(({ entity }) => !rows.some((row) => row.entity === entity));
    await spare.setValue([...rows, ...others].slice(0, MOST)).catch(() => undefined);
  }

  // Without any database in the browser Dexie throws at once, and not in a promise.
  return {
    read: async (most = MOST) => {
      const kept = await attempt(() => lookups.orderBy('at').reverse().limit(most).toArray());
      return kept && kept.length > 0 ? kept : (await readSpare()).slice(0, most);
    },
    remember: async (entity) => {
      const rows = [{ entity, at: now() }];
      await put(rows).catch(() => putSpare(rows));
    },
    take: async (rows) => {
      const known = await attempt(() => lookups.bulkGet(rows.map(({ entity }) => entity)));
      const newer = rows.filter(({ at }, index) => at > (known?.[index]?.at ?? 0));
      await put(newer).catch(() => putSpare(newer));
    },
    forget: async () => {
      await attempt(() => lookups.clear());
      await spare.removeValue().catch(() => undefined);
    },
  };
}

async function attempt<T>(task: () => PromiseLike<T>): Promise<T | undefined> {
  try {
    return await task();
  } catch {
    return undefined;
  }
}

async function readSpare(): Promise<LookupRow[]> {
  const stored: unknown = await spare.getValue().catch(() => []);
  if (!Array.isArray(stored)) return [];
  return stored.filter(
    (row: Partial<LookupRow> | null) => typeof row?.entity === 'string' && typeof row.at === 'number',
  );
}
