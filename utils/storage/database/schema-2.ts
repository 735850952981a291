import type { Transaction } from 'dexie';

/**
 * Version 2: packs of the reader's own, so a generation says which packs it was made of; images in a table of their
 * own, so that reading what is installed does not read an image that is on its way out; what is looked up and fetched.
 * Frozen; what a reader had stored is in `testing/database-v2.json`.
 */
export const SCHEMA_2 = {
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

type Generation1 = { generation: number; packs: { id: string }[]; image?: ArrayBuffer };

/** Moves the image into its own row, puts the one pack there was on the shelf, and clears what no pointer leads to. */
export async function upgradeTo2(transaction: Transaction): Promise<void> {
  const pointer = await transaction.table<{ generation: number }>('pointers').get('current');
  const kept = pointer?.generation ?? 0;
  for (const name of ['generations', 'dossiers', 'names'])
    await transaction.table(name).where('generation').notEqual(kept).delete();
  const generations = transaction.table<Generation1, number>('generations');
  const row = await generations.get(kept);
  if (!row) return;
  const { image, packs, ...rest } = row;
  if (image) await transaction.table('images').put({ generation: kept, image });
  const shelf = packs.map((info) => ({
    id: info.id,
    origin: { from: 'extension' as const },
    enabled: true,
    // Not known then. No file has it, so the pack is built again at the first chance.
    sha256: '',
    info,
  }));
  await transaction.table('generations').put({ ...rest, packs, format: 1, shelf });
}
