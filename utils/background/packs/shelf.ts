import { packInfo, type Pack, type PackInfo } from '@/utils/knowledge';
import type { Shelf, ShelfEntry } from '@/utils/storage/packs/shelf';
import { GENERATION_FORMAT } from '@/utils/background/knowledge/build-generation';
import { readPackFile } from './read';

/** A pack that comes with the extension. */
export type BundledPack = {
  id: string;
  /** Of the file, as the build wrote it. */
  sha256: string;
  /** The compiled pack; read only when it has to be installed. */
  read: () => Promise<Uint8Array<ArrayBuffer>>;
};

/** Stands in until the pack is read for the first time. */
const NO_INFO: Omit<PackInfo, 'id'> = {
  version: '0.0.0',
  title: { en: '', ru: '' },
  publisher: { name: '' },
  licence: '',
  asOf: '1970',
  entities: 0,
};

/** The shelf as it is to be with the packs of this extension: theirs in their present version, the reader's as they are. */
export function shelfWith(bundled: readonly BundledPack[], shelf: Shelf): ShelfEntry[] {
  const present = new Map(bundled.map((pack) => [pack.id, pack]));
  const kept = shelf.flatMap((entry) => {
    if (entry.origin.from !== 'extension') return [entry];
    const pack = present.get(entry.id);
    if (!pack || shelf.some(({ id, origin }) => id === entry.id && origin.from !== 'extension')) return [];
    return [{ ...entry, sha256: pack.sha256 }];
  });
  const added = bundled
    .filter(({ id }) => !kept.some((entry) => entry.id === id))
    .map(({ id, sha256 }): ShelfEntry => ({
      id,
      sha256,
      origin: { from: 'extension' },
      enabled: true,
      info: { id, ...NO_INFO },
    }));
  return [...kept, ...added];
}

/** Tells two generations apart by all that they are made of. `code`: the version of what compiles them. */
export function fingerprintOf(shelf: Shelf, code: string): string {
  return JSON.stringify([
    GENERATION_FORMAT,
    code,
    shelf.map(({ id, sha256, enabled }) => [id, sha256, enabled]),
  ]);
}

export type ReadShelf = { shelf: ShelfEntry[]; packs: Pack[] };

/**
 * Reads the packs that are switched on. One of the reader's that cannot be read stays on the shelf with its faults and
 * says nothing; rejects when one of the extension's cannot be read.
 */
export async function readShelf(
  shelf: Shelf,
  read: (entry: ShelfEntry) => Promise<Uint8Array<ArrayBuffer> | undefined>,
): Promise<ReadShelf> {
  const entries: ShelfEntry[] = [];
  const packs: Pack[] = [];
  for (const { faults: _, ...entry } of shelf) {
    if (!entry.enabled) {
      entries.push(entry);
      continue;
    }
    const bytes = await read(entry);
    const result = await readPackFile(bytes, entry.sha256);
    if (result.ok && result.pack.id === entry.id) {
      packs.push(result.pack);
      entries.push({ ...entry, info: packInfo(result.pack) });
      continue;
    }
    const faults = result.ok ? [`the pack is called ${result.pack.id}, not ${entry.id}`] : result.faults;
    if (entry.origin.from === 'extension')
      throw new Error(`the bundled pack is damaged: ${faults.join('; ')}`);
    entries.push({ ...entry, faults });
  }
  return { shelf: entries, packs };
}
