import type { Transaction } from 'dexie';

/**
 * Version 3: images are Blobs. A buffer of some megabytes inside a row is unpacked in the worker's own thread, which
 * takes longer than everything else that is read when it wakes; bytes of a Blob come while it does other things.
 * Frozen; what a reader had stored is in `testing/database-v3.json`.
 */
export const SCHEMA_3 = {
  pointers: 'key',
  generations: 'generation',
  images: 'generation',
  dossiers: '[generation+id], generation',
  names: 'generation',
  packs: 'sha256',
  offers: 'token, made',
  checks: 'id',
  lookups: 'entity, at',
  live: 'key, used',
  notes: 'key',
} as const;

type Image2 = { generation: number; image: ArrayBuffer };

/** The image that is there is kept as it is, in a Blob. */
export async function upgradeTo3(transaction: Transaction): Promise<void> {
  const images = transaction.table<Image2 | { generation: number; image: Blob }, number>('images');
  for (const generation of await images.toCollection().primaryKeys()) {
    const row = await images.get(generation);
    if (row) await images.put({ generation, image: new Blob([row.image]) });
  }
}
