import type { PackProblem } from '@/utils/knowledge';
import type { PackUpdate } from '@/utils/messages/packs';
import type { CheckRow } from '@/utils/storage/packs/rows';
import type { ShelfEntry } from '@/utils/storage/packs/shelf';
import { problemOf, type DeskWorld, type PacksDesk } from './world';
import { fetchPack } from './fetch';
import { weighPack, withPack } from './offer';
import { readPackFile, sha256Of } from './read';

/** How long a look for a newer version holds. Milliseconds; a little less than the alarm's day. */
const FRESH_MS = 20 * 60 * 60 * 1000;
/** The same for a pack whose file was lost. */
const LOST_MS = 60 * 60 * 1000;

/** How packs that came from an address are kept up to date: a newer version of the same pack by the same hand, or none. */
export function createUpdates(world: DeskWorld): Pick<PacksDesk, 'update'> {
  const { service, files, now } = world;

  async function arrived(entry: ShelfEntry, etag: string | undefined): Promise<Arrival> {
    const { id, origin, faults } = entry;
    if (origin.from !== 'address') return { result: 'unchanged' };
    const { url, via } = origin;
    const fetched = await fetchPack(
      {
        url,
        ...(via === undefined ? {} : { host: via }),
        // A file that was lost is wanted whole.
        ...(etag === undefined || faults ? {} : { etag }),
      },
      world,
    );
    if (fetched.state === 'failed') return { result: 'failed', problem: fetched.problem };
    if (fetched.state === 'unchanged') return { result: 'unchanged', etag };
    const sha256 = await sha256Of(fetched.bytes);
    const { shelf } = await service.ready();
    const weighed = weighPack({ result: await readPackFile(fetched.bytes), sha256, origin, of: id }, shelf);
    if (!weighed.ok && weighed.problem.why === 'same') return { result: 'unchanged', etag: fetched.etag };
    if (!weighed.ok) return { result: 'failed', problem: weighed.problem };
    await files.keep(sha256, fetched.bytes);
    await service.change((present) => {
      // The reader may have removed or switched off the pack while it came.
      const now = present.find((other) => other.id === id);
      return now ? withPack({ ...weighed.entry, enabled: now.enabled }, present) : [...present];
    });
    return { result: 'updated', etag: fetched.etag };
  }

  async function updateOne(entry: ShelfEntry, before: CheckRow | undefined): Promise<PackUpdate> {
    const { result, etag = before?.etag, problem } = await arrived(entry, before?.etag);
    await files.checked({
      id: entry.id,
      checked: now(),
      ...(etag === undefined ? {} : { etag }),
      ...(problem ? { problem } : {}),
    });
    return problem
      ? { id: entry.id, result: 'failed', problem }
      : { id: entry.id, result: result as 'updated' };
  }

  return {
    update: async ({ id, stale = false }) => {
      const { shelf, persistent } = await service.ready();
      if (!persistent) return [];
      const checks = new Map((await files.checks()).map((check) => [check.id, check]));
      const isDue = ({ id, faults }: ShelfEntry) =>
        now() - (checks.get(id)?.checked ?? 0) >= (faults ? LOST_MS : FRESH_MS);
      const due = shelf.filter(
        (entry) =>
          entry.origin.from === 'address' &&
          (id === undefined || entry.id === id) &&
          (!stale || isDue(entry)),
      );
      const updates: PackUpdate[] = [];
      for (const entry of due) {
        const failed = (error: unknown): PackUpdate => ({
          id: entry.id,
          result: 'failed',
          problem: problemOf(error),
        });
        updates.push(await updateOne(entry, checks.get(entry.id)).catch(failed));
      }
      return updates;
    },
  };
}

type Arrival = {
  result: PackUpdate['result'];
  etag?: string | undefined;
  problem?: PackProblem;
};
