import type { Database } from './database';
import type { OfferRow } from './rows';
import type { Shelf } from './shelf';

/** Files of packs that did not come with the extension, kept by their checksum, and what waits for the reader's word. */
export type PackFiles = {
  read: (sha256: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  keep: (sha256: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  offer: (offer: OfferRow) => Promise<void>;
  offered: (token: string) => Promise<OfferRow | undefined>;
  /** Offers the reader has said yes to, oldest first. */
  accepted: () => Promise<OfferRow[]>;
  withdraw: (token: string) => Promise<void>;
  /** Deletes offers made before a time that nobody took, and files that neither an offer nor the shelf names. */
  tidy: (shelf: Shelf, before: number) => Promise<void>;
};

export function createPackFiles(database: Database): PackFiles {
  const { packs, offers } = database;
  return {
    read: async (sha256) => (await packs.get(sha256))?.bytes,
    keep: async (sha256, bytes) => void (await packs.put({ sha256, bytes })),
    offer: async (offer) => void (await offers.put(offer)),
    offered: (token) => offers.get(token),
    accepted: async () =>
      (await offers.orderBy('made').toArray()).filter(({ accepted }) => accepted === true),
    withdraw: (token) => offers.delete(token),
    tidy: (shelf, before) =>
      database.transaction('rw', packs, offers, async () => {
        await offers
          .where('made')
          .below(before)
          .filter(({ accepted }) => accepted !== true)
          .delete();
        const waiting = (await offers.toArray()).map(({ entry }) => entry);
        const named = new Set([...shelf, ...waiting].map(({ sha256 }) => sha256));
        const kept = await packs.toCollection().primaryKeys();
        await packs.bulkDelete(kept.filter((sha256) => !named.has(sha256)));
      }),
  };
}
