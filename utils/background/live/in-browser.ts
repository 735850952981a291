import { browser } from 'wxt/browser';
import { createLookUp } from '@/utils/live/look-up';
import { createQueue } from '@/utils/live/queue';
import { REPOSITORY } from '@/utils/reading/card/report-address';
import type { Database } from '@/utils/storage/database/database';
import { createLiveCache, createMemoryLiveCache, type LiveCache } from '@/utils/storage/lookups/live-cache';
import { readSettings } from '@/utils/storage/settings/settings';
import type { KnowledgeService } from '@/utils/background/knowledge/service';
import { createLiveDesk, type LiveDesk } from './desk';

/** Where answers are kept in this browser. */
export function cacheInBrowser(service: KnowledgeService, database: Database): () => Promise<LiveCache> {
  const kept = createLiveCache(database, { now: Date.now });
  const spare = createMemoryLiveCache();
  return async () => ((await service.ready()).persistent ? kept : spare);
}

/** Look-ups outside the packs, in this browser. */
export function liveInBrowser(cache: () => Promise<LiveCache>): LiveDesk {
  const queue = createQueue({
    now: Date.now,
    random: Math.random,
    wait,
    readNext: async () => (await cache()).readNext(),
    keepNext: async (next) => (await cache()).keepNext(next),
  });
  const agent = `Sourcenote/${browser.runtime.getManifest().version} (${REPOSITORY})`;
  return createLiveDesk({
    readMode: async () => (await readSettings()).liveLookups,
    isAllowed: (origins) => browser.permissions.contains({ origins }),
    isOnline: () => navigator.onLine,
    lookUp: createLookUp({ fetch: (...request) => fetch(...request), agent, now: Date.now }, queue),
    cache,
    now: Date.now,
  });
}

/** Rejects when `signal` is aborted. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
