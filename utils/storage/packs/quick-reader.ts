import type { Dossier, EntityId } from '@/utils/knowledge';
import { DATABASE_NAME, DATABASE_VERSION, type DatabaseWorld } from '@/utils/storage/database/database';
import { installedOf } from './installed-of';
import type { Installed } from './knowledge-store';
import type { DossierRow, GenerationRow, ImageRow, PointerRow } from './rows';

/** Reads what a worker just woken is asked for. Every method may reject, and whoever asks then asks Dexie. */
export type QuickReader = {
  /** Opens, and finds what is installed, before anybody asks. */
  begin: () => void;
  open: () => Promise<void>;
  installed: () => Promise<Installed | undefined>;
  dossiers: (ids: readonly EntityId[]) => Promise<Map<EntityId, Dossier>>;
};

/**
 * Reads by the browser's own interface: Dexie takes longer to be ready than the disk to answer, and opens later, when
 * something is to be written. Nothing is read that is not exactly as the present version leaves it, and nothing is ever
 * changed: what is missing, older, newer, blocked or broken is for Dexie to make, upgrade or refuse.
 */
export function createQuickReader(
  name = DATABASE_NAME,
  world: Pick<DatabaseWorld, 'indexedDB'> = globalThis,
): QuickReader {
  let connection: IDBDatabase | undefined;
  let generation = 0;

  function open(): Promise<void> {
    return new Promise((resolve, reject) => {
      // Dexie counts in tenths.
      const request = world.indexedDB.open(name, DATABASE_VERSION * 10);
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onblocked = () => reject(new Error('another version holds the database'));
      request.onerror = () => reject(request.error ?? new Error('the database does not open'));
      request.onsuccess = () => {
        connection = request.result;
        connection.onversionchange = () => connection?.close();
        resolve();
      };
    });
  }

  function stores(...names: string[]): IDBObjectStore[] {
    if (!connection) throw new Error('the database is not open');
    const transaction = connection.transaction(names);
    return names.map((one) => transaction.objectStore(one));
  }

  async function installed(): Promise<Installed | undefined> {
    const [pointers, generations, images] = stores('pointers', 'generations', 'images');
    const [pointer, ...rows] = await Promise.all([
      asked<PointerRow | undefined>(pointers!.get('current')),
      asked<GenerationRow[]>(generations!.getAll()),
      asked<ImageRow[]>(images!.getAll()),
    ]);
    generation = pointer?.generation ?? 0;
    return installedOf(pointer, ...rows);
  }

  /** What `begin` has begun, for who asks first. */
  let opening: Promise<void> | undefined;
  let finding: Promise<Installed | undefined> | undefined;

  return {
    begin: () => {
      opening = open();
      finding = opening.then(installed);
      for (const begun of [opening, finding]) begun.catch(() => undefined);
    },
    open: () => {
      const begun = opening ?? open();
      opening = undefined;
      return begun;
    },
    installed: () => {
      const begun = finding ?? installed();
      finding = undefined;
      return begun;
    },
    dossiers: async (ids) => {
      const [pointers, dossiers] = stores('pointers', 'dossiers');
      const guess = generation;
      const [pointer, ...rows] = await Promise.all([
        asked<PointerRow | undefined>(pointers!.get('current')),
        ...ids.map((id) => asked<DossierRow | undefined>(dossiers!.get([guess, id]))),
      ]);
      generation = pointer?.generation ?? 0;
      if (pointer?.generation !== guess) throw new Error('the pointer leads elsewhere');
      return new Map(rows.flatMap((row) => (row ? [[row.id, row.dossier] as const] : [])));
    },
  };
}

function asked<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error ?? new Error('the database does not answer'));
  });
}
