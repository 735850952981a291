import type { Dossier, PackInfo } from '@/utils/knowledge';
import type { EntityNames } from './search-names';
import type { ShelfEntry } from './shelf';

/** The one pointer: which generation readers see. */
export type PointerRow = { key: 'current'; generation: number; fingerprint: string };

/** What one generation was made of. Everything of it is written before the pointer moves to it. */
export type GenerationRow = {
  generation: number;
  /** `GENERATION_FORMAT` of the code that made it. */
  format: number;
  shelf: ShelfEntry[];
  /** The packs that speak in it, in order. */
  packs: PackInfo[];
};

/** The compiled recogniser of one generation; see `compileRecogniser`. */
export type ImageRow = { generation: number; image: Blob };

/** One row an entity and generation. */
export type DossierRow = { generation: number; id: string; dossier: Dossier };

/** All names of one generation, in one row: search reads them together, and nothing else reads them. */
export type NamesRow = { generation: number; names: EntityNames[] };

/** The file of a pack that did not come with the extension, as published; since when, in milliseconds since 1970. */
export type PackRow = { sha256: string; bytes: Uint8Array<ArrayBuffer>; kept: number };

/** A pack that was fetched or chosen, and waits for the reader's word. `made` in milliseconds since 1970. */
export type OfferRow = {
  token: string;
  made: number;
  entry: ShelfEntry;
  etag?: string;
  /** The reader has said yes; what follows is finished whatever happens to the worker. */
  accepted?: boolean;
  /** At how many wake-ups that was tried. */
  tries?: number;
};

/** What the last look for a newer version of a pack came to. Times in milliseconds since 1970. */
export type CheckRow = { id: string; checked: number; etag?: string; problem?: unknown };

/** When an entity was looked up last, in milliseconds since 1970. */
export type LookupRow = { entity: string; at: number };

/** An answer from outside, `null` when there was none; times in milliseconds since 1970, `size` in UTF-16 code units. */
export type LiveRow = {
  key: string;
  answer: unknown;
  fetched: number;
  expires: number;
  used: number;
  size: number;
};

/** Small things that must outlive the worker, each under a name of its own. */
export type NoteRow = { key: string; value: unknown };
