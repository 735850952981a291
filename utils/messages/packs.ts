import type { KeepingFailure, PackInfo, PackOffer, PackOnShelf, PackProblem } from '@/utils/knowledge';

export type PacksReply = {
  /** The packs that speak, in order of precedence. */
  packs: PackInfo[];
  /** Whether the browser keeps them beyond this session. */
  persistent: boolean;
  failure?: KeepingFailure;
  shelf: PackOnShelf[];
};

export type PackOfferReply = { ok: true; offer: PackOffer } | { ok: false; problem: PackProblem };
export type PackChangeReply = { ok: true } | { ok: false; problem: PackProblem };

export type PackChange = 'enable' | 'disable' | 'remove' | 'up' | 'down';

/** What the look for newer versions came to, a pack. */
export type PackUpdate =
  { id: string; result: 'updated' | 'unchanged' } | { id: string; result: 'failed'; problem: PackProblem };

/** Pages of the extension to the background worker, about packs. Content scripts are not heard. */
export type PackMessages = {
  shelf: (request: null) => PacksReply;
  /** Fetches a pack and says what is in it; nothing is installed. `host`: another host the reader has agreed to. */
  packOffer: (request: { url: string; host?: string }) => PackOfferReply;
  /** The same for a file that the page has left in the store; see `leavePackFile`. */
  packOfferFile: (request: { sha256: string; name: string }) => PackOfferReply;
  packAccept: (request: { token: string }) => PackChangeReply;
  packDecline: (request: { token: string }) => null;
  packChange: (request: { id: string; change: PackChange }) => PackChangeReply;
  /** Looks for newer versions now: of one pack, or of all. */
  packUpdate: (request: { id?: string }) => PackUpdate[];
};
