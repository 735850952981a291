import { storage } from 'wxt/utils/storage';
import type { Database } from './database';

/** Wake-ups in a row at which the database could not be read. One may be a busy disk; so many are a broken file. */
const HOPELESS = 3;

const failures = storage.defineItem<number>('local:database-failures', { fallback: 0 });

/**
 * Counts a wake-up at which the database could not be read, and deletes it when there were too many. True when it is
 * gone, and can be opened empty.
 */
export async function startAnew(database: Database): Promise<boolean> {
  const count = 1 + (await failures.getValue().catch(() => 0));
  await failures.setValue(count).catch(() => undefined);
  if (count < HOPELESS) return false;
  await database.delete({ disableAutoOpen: false });
  await failures.removeValue().catch(() => undefined);
  return true;
}

/** To be told when the database was read. */
export async function forgetFailures(): Promise<void> {
  if ((await failures.getValue()) > 0) await failures.removeValue();
}
