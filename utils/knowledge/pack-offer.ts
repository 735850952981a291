import type { Kind } from './kind';
import type { PackInfo } from './pack';

/** A pack the reader has, as options shows it; in order of precedence. */
export type PackOnShelf = {
  id: string;
  info: PackInfo;
  origin:
    { from: 'extension' } | { from: 'address'; url: string; via?: string } | { from: 'file'; name: string };
  enabled: boolean;
  /** The Ed25519 key that every version must bear, in base64. */
  key?: string;
  /** Why it cannot be read and says nothing. */
  faults?: string[];
  /** When a newer version was last looked for, in milliseconds since 1970. */
  checked?: number;
  /** Why the last look for a newer version came to nothing. */
  problem?: PackProblem;
};

/** Why packs, look-ups and answers are kept nowhere; see `StoreFailure`. */
export type KeepingFailure = 'refused' | 'quota' | 'blocked' | 'future' | 'broken';

/** What a reader sees of a pack before accepting it. */
export type PackOffer = {
  token: string;
  info: PackInfo;
  origin: PackOnShelf['origin'];
  bytes: number;
  kinds: Partial<Record<Kind, number>>;
  /** Written forms it can be recognised by. */
  names: number;
  /** The documents it cites. */
  sources: number;
  /** Entities that packs the reader has describe, too. */
  shared: number;
  /** The key of its signature, in base64. Without one nobody vouches for later versions. */
  key?: string;
  /** The version it would take the place of. */
  replaces?: PackInfo;
};

/** Why a pack was not had. `faults` are for who made the pack, in English, three at most. */
export type PackProblem =
  | { why: 'faults'; faults: string[] }
  /** Not https, or no address at all. */
  | { why: 'address' }
  | { why: 'offline' }
  /** Nobody answers there, or the site does not let extensions read it and the browser was not asked to. */
  | { why: 'unreachable' }
  | { why: 'status'; status: number }
  | { why: 'too-large' }
  | { why: 'too-slow' }
  /** It leads to another host, which the reader has not agreed to. */
  | { why: 'redirected'; to: string }
  /** Its id is that of a pack of the extension. */
  | { why: 'taken' }
  /** It does not bear the key it was first accepted with. */
  | { why: 'key' }
  /** An older version than the one there is. */
  | { why: 'older'; version: string }
  /** The very same file is there. */
  | { why: 'same' }
  /** Another pack answers at the address. */
  | { why: 'other-pack'; id: string }
  /** The offer is gone: the worker keeps it for an hour. */
  | { why: 'gone' }
  /** The last pack that speaks cannot go. */
  | { why: 'last' }
  | { why: 'not-kept'; failure?: KeepingFailure };
