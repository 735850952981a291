import type { Database } from '@/utils/storage/database/database';
import type { CheckRow, OfferRow } from './rows';
import type { Shelf } from './shelf';

/** How long an offer waits for the reader's word, and a file for its offer. Milliseconds. */
const OFFER_MS = 60 * 60 * 1000;

/** Files of packs that did not come with the extension, by their checksum, and what is known of each pack besides. */
export type PackFiles = {
  read: (sha256: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  keep: (sha256: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  offer: (offer: OfferRow) => Promise<void>;
  offered: (token: string) => Promise<OfferRow | undefined>;
  /** Offers the reader has said yes to, oldest first. */
  accepted: () => Promise<OfferRow[]>;
  withdraw: (token: string) => Promise<void>;
  checks: () => Promise<CheckRow[]>;
  checked: (check: CheckRow) => Promise<void>;
  /** Deletes offers nobody took, files that neither an offer nor the shelf names, and what is known of packs that went. */
  tidy: (shelf: Shelf) => Promise<void>;
};

/** `now` in milliseconds since 1970. */
export function createPackFiles(database: Database, now: () => number = Date.now): PackFiles {
  const { packs, offers, checks } = database;
  return {
    read: async (sha256) => (await packs.get(sha256))?.bytes,
    keep: async (sha256, bytes) => void (await packs.put({ sha256, bytes, kept: now() })),
    offer: async (offer) => void (await offers.put(offer)),
    offered: (token) => offers.get(token),
    accepted: async () =>
      (await offers.orderBy('made').toArray()).filter(({ accepted }) => accepted === true),
    withdraw: (token) => offers.delete(token),
    checks: () => checks.toArray(),
    checked: async (check) => void (await checks.put(check)),
    tidy: (shelf) =>
      database.transaction('rw', packs, offers, checks, async () => {
        const before = now() - OFFER_MS;
        await offers
          .where('made')
          .below(before)
          .filter(({ accepted }) => accepted !== true)
          .delete();
        const waiting = (await offers.toArray()).map(({ entry }) => entry);
        const named = new Set([...shelf, ...waiting].map(({ sha256 }) => sha256));
        await packs.filter(({ sha256, kept }) => kept < before && !named.has(sha256)).delete();
        const ids = new Set(shelf.map(({ id }) => id));
        await checks.filter(({ id }) => !ids.has(id)).delete();
      }),
  };
}
