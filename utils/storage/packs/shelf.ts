import type { PackInfo } from '@/utils/knowledge';

/**
 * Where a pack came from: with the extension, from an address the reader gave (`via`: the host it leads to, which the
 * reader has agreed to), from a file the reader chose.
 */
export type PackOrigin =
  { from: 'extension' } | { from: 'address'; url: string; via?: string } | { from: 'file'; name: string };

/** One pack the reader has. */
export type ShelfEntry = {
  id: string;
  origin: PackOrigin;
  /** A pack that is switched off stays on the shelf and says nothing. */
  enabled: boolean;
  /** Of the file as published, in hexadecimal. */
  sha256: string;
  /** The Ed25519 key the pack was first accepted with, in base64; every later version must bear it. */
  key?: string;
  info: PackInfo;
  /** Why the pack could not be read when this generation was made; it then says nothing. */
  faults?: string[];
};

/** All packs in order of precedence: where two describe one entity, the first speaks. */
export type Shelf = readonly ShelfEntry[];
