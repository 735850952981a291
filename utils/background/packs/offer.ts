import { packInfo, type Pack, type PackOffer, type PackProblem } from '@/utils/knowledge';
import type { PackOrigin, Shelf, ShelfEntry } from '@/utils/storage/packs/shelf';
import { alignPacks } from './align';
import type { PackFileResult } from './read';

export type Candidate = {
  result: PackFileResult;
  sha256: string;
  origin: PackOrigin;
  /** For an update: only a later version of this pack will do. */
  of?: string;
};

export type Weighed =
  { ok: true; entry: ShelfEntry; pack: Pack; replaces?: ShelfEntry } | { ok: false; problem: PackProblem };

/** Whether a pack may come onto the shelf, and as what. */
export function weighPack({ result, sha256, origin, of }: Candidate, shelf: Shelf): Weighed {
  if (!result.ok) return refused({ why: 'faults', faults: result.faults });
  const { pack, key } = result;
  if (of !== undefined && pack.id !== of) return refused({ why: 'other-pack', id: pack.id });
  const replaces = shelf.find(({ id }) => id === pack.id);
  if (replaces?.origin.from === 'extension') return refused({ why: 'taken' });
  // Who pinned a key wants to hear from its holder alone; no key at all is another key.
  if (replaces?.key !== undefined && replaces.key !== key) return refused({ why: 'key' });
  if (replaces?.sha256 === sha256 && !replaces.faults) return refused({ why: 'same' });
  if (replaces && replaces.sha256 !== '' && isOlder(pack.version, replaces.info.version))
    return refused({ why: 'older', version: pack.version });
  const entry: ShelfEntry = {
    id: pack.id,
    origin,
    enabled: replaces?.enabled ?? true,
    sha256,
    info: packInfo(pack),
    ...(key === undefined ? {} : { key }),
  };
  return { ok: true, entry, pack, ...(replaces ? { replaces } : {}) };
}

/** Versions are dates and a number: `2026.11.24`, `2026.11.24.2`. */
export function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  for (let at = 0; at < Math.max(a!.length, b!.length); at += 1) {
    const difference = (a![at] ?? 0) - (b![at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

type Described = { token: string; bytes: number; others: readonly Pack[] };

/** What the reader is told of a pack before saying yes. `others`: the packs that speak now, in order. */
export function describeOffer(
  { entry, pack, replaces }: Extract<Weighed, { ok: true }>,
  { token, bytes, others }: Described,
): PackOffer {
  const kinds: PackOffer['kinds'] = {};
  for (const { kind } of pack.entities) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const aligned = alignPacks([...others.filter(({ id }) => id !== pack.id), pack]);
  const known = new Set(aligned.slice(0, -1).flatMap(({ entities }) => entities.map(({ id }) => id)));
  return {
    token,
    info: entry.info,
    origin: entry.origin,
    bytes,
    kinds,
    names: pack.entities.reduce((sum, { names }) => sum + names.length, 0),
    sources: pack.sources.length,
    shared: aligned.at(-1)!.entities.filter(({ id }) => known.has(id)).length,
    ...(entry.key === undefined ? {} : { key: entry.key }),
    ...(replaces ? { replaces: replaces.info } : {}),
  };
}

/** A shelf on which a pack stands: in the place of the version there was, else last. */
export function withPack(entry: ShelfEntry, shelf: Shelf): ShelfEntry[] {
  const at = shelf.findIndex(({ id }) => id === entry.id);
  return at < 0 ? [...shelf, entry] : shelf.toSpliced(at, 1, entry);
}

function refused(problem: PackProblem): Weighed {
  return { ok: false, problem };
}
