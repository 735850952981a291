import { storage } from 'wxt/utils/storage';
import type { Shelf, ShelfEntry } from './shelf';

/** What the reader had on the shelf, outside the database: a database that is lost takes no list of packs with it. */
const copy = storage.defineItem<ShelfEntry[]>('local:last-shelf', { fallback: [] });

/** Never rejects. */
export async function readLastShelf(): Promise<Shelf> {
  const stored: unknown = await copy.getValue().catch(() => []);
  return Array.isArray(stored) ? stored.filter((entry) => isEntry(entry)) : [];
}

/** Keeps a copy. Never rejects: it is a spare. */
export async function keepLastShelf(shelf: Shelf): Promise<void> {
  await copy.setValue([...shelf]).catch(() => undefined);
}

function isEntry(value: unknown): value is ShelfEntry {
  const { id, origin, enabled, sha256, info } = (value ?? {}) as Partial<ShelfEntry>;
  return (
    typeof id === 'string' &&
    typeof enabled === 'boolean' &&
    typeof sha256 === 'string' &&
    typeof origin === 'object' &&
    typeof info === 'object'
  );
}
