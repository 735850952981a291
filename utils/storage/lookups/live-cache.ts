import type { Database } from '@/utils/storage/database/database';
import type { LiveRow } from '@/utils/storage/packs/rows';

/** So many answers, and so much of them, are kept. UTF-16 code units. */
const MOST_ANSWERS = 1000;
const LARGEST = 4_000_000;
/** What nobody asked for in so long is forgotten. Milliseconds. */
const UNUSED_MS = 60 * 24 * 60 * 60 * 1000;

export type CachedAnswer = Pick<LiveRow, 'key' | 'answer' | 'fetched' | 'expires'>;

/** Answers from outside. Methods may reject when the browser refuses the database. */
export type LiveCache = {
  /** Also notes that it was asked for. */
  read: (key: string) => Promise<CachedAnswer | undefined>;
  /** Keeps an answer, and lets go of those that were asked for longest ago where there are too many. */
  keep: (answer: CachedAnswer) => Promise<void>;
  /** When the next request may go out, in milliseconds since 1970. */
  readNext: () => Promise<number>;
  keepNext: (next: number) => Promise<void>;
  clear: () => Promise<void>;
  count: () => Promise<number>;
};

type Limits = { now: () => number; answers?: number; size?: number };

/** `now` in milliseconds since 1970. */
export function createLiveCache(
  { live, notes }: Pick<Database, 'live' | 'notes'>,
  { now, answers = MOST_ANSWERS, size = LARGEST }: Limits,
): LiveCache {
  return {
    read: async (key) => {
      const row = await live.get(key);
      if (row) await live.update(key, { used: now() });
      return row;
    },
    keep: async (answer) => {
      const kept = { ...answer, used: now(), size: JSON.stringify(answer.answer).length };
      await live.put(kept);
      const rows: Pick<LiveRow, 'key' | 'used' | 'size'>[] = [];
      await live
        .orderBy('used')
        .reverse()
        .each(({ key, used, size }) => rows.push({ key, used, size }));
      let total = 0;
      const gone = rows.filter((row, at) => {
        total += row.size;
        return at >= answers || total > size || row.used < now() - UNUSED_MS;
      });
      await live.bulkDelete(gone.map(({ key }) => key).filter((key) => key !== answer.key));
    },
    readNext: async () => Number((await notes.get(NEXT))?.value ?? 0),
    keepNext: async (next) => void (await notes.put({ key: NEXT, value: next })),
    clear: () => live.clear(),
    count: () => live.count(),
  };
}

const NEXT = 'live-next';

/** The same for browsers that keep nothing: as long as the worker lives. */
export function createMemoryLiveCache({ answers = 100 }: { answers?: number } = {}): LiveCache {
  const kept = new Map<string, CachedAnswer>();
  let next = 0;
  return {
    read: async (key) => {
      const answer = kept.get(key);
      if (answer) {
        kept.delete(key);
        kept.set(key, answer);
      }
      return answer;
    },
    keep: async (answer) => {
      kept.delete(answer.key);
      kept.set(answer.key, answer);
      for (const key of [...kept.keys()].slice(0, -answers)) kept.delete(key);
    },
    readNext: async () => next,
    keepNext: async (time) => void (next = time),
    clear: async () => kept.clear(),
    count: async () => kept.size,
  };
}
