import { readAtMost } from './read-at-most';

/** Who asks, as the servers' owners want to know it: https://foundation.wikimedia.org/wiki/Policy:User-Agent_policy */
export type LiveWorld = {
  fetch: typeof fetch;
  /** `Sourcenote/0.1.0 (https://…)`. */
  agent: string;
  /** Milliseconds since 1970. */
  now: () => number;
  patience?: number;
};

/** What one request came to. `retry`: worth another try, at the earliest after so many milliseconds. */
export type Outcome<T> =
  { state: 'ok'; value: T } | { state: 'none' } | { state: 'retry'; after?: number } | { state: 'failed' };

/** How long an answer may take to come whole. Milliseconds. */
const PATIENCE_MS = 10_000;
/** The items of large countries come near two megabytes. Bytes. */
const LARGEST = 6_000_000;

const NOT_FOUND = 404;
const GONE = 410;
/** Too many requests, and servers that are down or behind: https://www.mediawiki.org/wiki/API:Etiquette */
const WORTH_RETRYING = new Set([429, 500, 502, 503, 504]);

/** Asks one of Wikimedia's servers for JSON. `hosts`: those that a redirect may lead to. Rejects only when `signal` is aborted. */
export async function fetchJson(
  url: URL,
  { hosts, signal, world }: { hosts: readonly string[]; signal: AbortSignal; world: LiveWorld },
): Promise<Outcome<unknown>> {
  signal.throwIfAborted();
  const late = AbortSignal.timeout(world.patience ?? PATIENCE_MS);
  try {
    const response = await world.fetch(url, {
      signal: AbortSignal.any([signal, late]),
      headers: { 'Api-User-Agent': world.agent, accept: 'application/json' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    const outcome = await readResponse(response, { hosts, now: world.now });
    await response.body?.cancel().catch(() => undefined);
    return outcome;
  } catch {
    signal.throwIfAborted();
    return { state: 'retry' };
  }
}

type Reading = { hosts: readonly string[]; now: () => number };

async function readResponse(response: Response, { hosts, now }: Reading): Promise<Outcome<unknown>> {
  const { protocol, hostname } = new URL(response.url);
  if (protocol !== 'https:' || !hosts.includes(hostname)) return { state: 'failed' };
  if (response.status === NOT_FOUND || response.status === GONE) return { state: 'none' };
  const after = retryAfter(response.headers.get('retry-after'), now());
  if (WORTH_RETRYING.has(response.status))
    return { state: 'retry', ...(after === undefined ? {} : { after }) };
  if (!response.ok) return { state: 'failed' };
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(response.headers.get('content-type') ?? ''))
    return { state: 'failed' };
  const bytes = await readAtMost(response, LARGEST);
  if (!bytes) return { state: 'failed' };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return { state: 'failed' };
  }
  // The action API says with status 200 that its databases lag behind.
  if (isLagging(value)) return { state: 'retry', ...(after === undefined ? {} : { after }) };
  return { state: 'ok', value };
}

function isLagging(value: unknown): boolean {
  const code = (value as { error?: { code?: unknown } } | null)?.error?.code;
  return code === 'maxlag' || code === 'ratelimited' || code === 'readonly';
}

/** Seconds or a date (RFC 9110, 10.2.3), as milliseconds from now. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
