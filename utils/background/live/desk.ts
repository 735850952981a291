import type { Language, LiveAnswer, LiveReply } from '@/utils/knowledge';
import { Busy } from '@/utils/live/queue';
import { originsOf, type LookUp } from '@/utils/live/look-up';
import type { LiveRequest } from '@/utils/messages/live';
import type { CachedAnswer, LiveCache } from '@/utils/storage/lookups/live-cache';
import type { Settings } from '@/utils/storage/settings/settings';

/** How long an answer is fresh. Milliseconds: a week; a day for "there is none"; an hour for one that is not whole. */
const FRESH_MS = { found: 7 * 24 * 3_600_000, none: 24 * 3_600_000, partial: 3_600_000 } as const;

export type LiveWorld = {
  readMode: () => Promise<Settings['liveLookups']>;
  /** Whether the browser lets us ask these hosts. */
  isAllowed: (origins: string[]) => Promise<boolean>;
  isOnline: () => boolean;
  lookUp: LookUp;
  cache: () => Promise<LiveCache>;
  /** Milliseconds since 1970. */
  now: () => number;
};

export type LiveDesk = {
  ask: (request: LiveRequest) => Promise<LiveReply>;
  stop: (token: string) => void;
};

/** A question under way, and who waits for it: when nobody does any longer, it is stopped. */
type Errand = { reply: Promise<LiveReply>; stop: AbortController; waiting: number };

/** Looks up names that no pack has: from the cache where it can, over the network as far as the reader allows. */
export function createLiveDesk(world: LiveWorld): LiveDesk {
  const { cache, now } = world;
  const errands = new Map<string, Errand>();
  const askers = new Map<string, () => void>();

  async function ask({ text, language, asked, token }: LiveRequest): Promise<LiveReply> {
    const mode = await world.readMode();
    if (mode === 'off') return { state: 'off' };
    const name = text.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (name === '') return { state: 'none' };
    const key = `${language} ${name}`;
    const known = await read(key);
    if (known && known.expires > now()) return toldFrom(known);
    const mayAsk = mode === 'always' || asked;
    const origins = originsOf(language);
    const isAllowed = mayAsk && (await world.isAllowed(origins));
    if (known?.answer) {
      // What is there is shown at once; the next time it is newer.
      if (isAllowed && world.isOnline()) void join(key, { name, language });
      return toldFrom(known);
    }
    if (!mayAsk) return { state: 'ask' };
    if (!isAllowed) return { state: 'not-allowed', origins };
    if (!world.isOnline()) return { state: 'offline' };
    return join(key, { name, language, token });
  }

  function toldFrom({ answer, expires }: CachedAnswer): LiveReply {
    if (answer === null) return { state: 'none' };
    return {
      state: 'found',
      answer: answer as LiveAnswer,
      ...(expires > now() ? {} : { stale: true }),
      ...(world.isOnline() ? {} : { offline: true }),
    };
  }

  async function read(key: string): Promise<CachedAnswer | undefined> {
    return (await cache()).read(key).catch(() => undefined);
  }

  type Question = { name: string; language: Language; token?: string };

  /** Two that ask the same share one errand. Without a token it cannot be stopped. */
  async function join(key: string, { name, language, token }: Question): Promise<LiveReply> {
    const errand = errands.get(key) ?? begin(key, { name, language });
    errand.waiting += 1;
    if (token === undefined) return errand.reply;
    const stopped = new Promise<LiveReply>((resolve) => {
      askers.set(token, () => {
        errand.waiting -= 1;
        if (errand.waiting === 0) errand.stop.abort();
        resolve({ state: 'stopped' });
      });
    });
    return Promise.race([errand.reply, stopped]).finally(() => askers.delete(token));
  }

  function begin(key: string, { name, language }: Question): Errand {
    const stop = new AbortController();
    const over = () => {
      if (errands.get(key) === errand) errands.delete(key);
    };
    const reply = run(key, { name, language, signal: stop.signal }).finally(over);
    const errand = { reply, stop, waiting: 0 };
    errands.set(key, errand);
    stop.signal.addEventListener('abort', over);
    return errand;
  }

  async function run(
    key: string,
    { name, language, signal }: Question & { signal: AbortSignal },
  ): Promise<LiveReply> {
    try {
      const outcome = await world.lookUp(name, language, signal);
      if (outcome.state === 'failed') return world.isOnline() ? { state: 'failed' } : { state: 'offline' };
      const found = outcome.state === 'ok' ? outcome.value : undefined;
      const freshness = found ? (found.isPartial ? 'partial' : 'found') : 'none';
      const fetched = now();
      const kept = { key, fetched, answer: found?.answer ?? null, expires: fetched + FRESH_MS[freshness] };
      // An answer that cannot be kept is an answer.
      await (await cache()).keep(kept).catch(() => undefined);
      return toldFrom(kept);
    } catch (error) {
      if (error instanceof Busy) return { state: 'busy', until: error.until };
      return signal.aborted ? { state: 'stopped' } : { state: 'failed' };
    }
  }

  return { ask, stop: (token) => askers.get(token)?.() };
}
