import type { PackProblem } from '@/utils/knowledge';
import { readAtMost } from '@/utils/live/read-at-most';
import { PACK_LIMITS } from './limits';

/** How long a pack may take to come. Milliseconds. */
const PATIENCE_MS = 60_000;

export type PackRequest = {
  url: string;
  /** Another host than the address's, which the reader has agreed to. */
  host?: string;
  /** Of the version there is. */
  etag?: string;
};

export type Fetched =
  | { state: 'fetched'; bytes: Uint8Array<ArrayBuffer>; etag?: string; via?: string }
  | { state: 'unchanged' }
  | { state: 'failed'; problem: PackProblem };

export type FetchWorld = {
  fetch: typeof fetch;
  isOnline: () => boolean;
  patience?: number;
  largest?: number;
};

/** Fetches the file of a pack, over https alone and from no host the reader has not named. Never rejects. */
export async function fetchPack(request: PackRequest, world: FetchWorld): Promise<Fetched> {
  const url = httpsAddress(request.url);
  if (!url) return failed({ why: 'address' });
  const signal = AbortSignal.timeout(world.patience ?? PATIENCE_MS);
  try {
    return await answered(await ask(url, { ...request, signal, fetch: world.fetch }), {
      url,
      request,
      world,
    });
  } catch {
    if (signal.aborted) return failed({ why: 'too-slow' });
    return failed({ why: world.isOnline() ? 'unreachable' : 'offline' });
  }
}

/** An address a pack may have: https, without a name and password in it. */
export function httpsAddress(text: string): URL | undefined {
  const url = URL.parse(text);
  return url?.protocol === 'https:' && url.username === '' && url.password === '' ? url : undefined;
}

type Ask = Pick<PackRequest, 'etag'> & { signal: AbortSignal; fetch: typeof fetch };

/** Without a redirect first: one that stays on its host is followed, and scripts cannot see where another leads. */
async function ask(url: URL, { etag, signal, fetch }: Ask): Promise<Response> {
  const options: RequestInit = {
    signal,
    cache: 'no-cache',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  };
  const once = (headers: Record<string, string>) => fetch(url, { ...options, headers, redirect: 'manual' });
  let response: Response;
  try {
    response = await once(etag === undefined ? {} : { 'if-none-match': etag });
  } catch (error) {
    // The header makes a browser ask the server for leave, which many do not give; the browser's own cache needs none.
    if (etag === undefined || signal.aborted) throw error;
    response = await once({});
  }
  const isRedirect =
    response.type === 'opaqueredirect' ||
    (response.status >= 300 && response.status < 400 && response.status !== NOT_MODIFIED);
  return isRedirect ? fetch(url, { ...options, redirect: 'follow' }) : response;
}

const NOT_MODIFIED = 304;

type Asked = { url: URL; request: PackRequest; world: FetchWorld };

async function answered(response: Response, { url, request, world }: Asked): Promise<Fetched> {
  if (response.status === NOT_MODIFIED) return { state: 'unchanged' };
  const from = httpsAddress(response.url) ?? (response.url === '' ? url : undefined);
  if (!from || (from.host !== url.host && from.host !== request.host)) {
    await response.body?.cancel();
    return failed(from ? { why: 'redirected', to: from.host } : { why: 'address' });
  }
  if (!response.ok) {
    await response.body?.cancel();
    return failed({ why: 'status', status: response.status });
  }
  const bytes = await readAtMost(response, world.largest ?? PACK_LIMITS.bytes);
  if (!bytes) return failed({ why: 'too-large' });
  const etag = response.headers.get('etag');
  return {
    state: 'fetched',
    bytes,
    ...(etag === null ? {} : { etag }),
    ...(from.host === url.host ? {} : { via: from.host }),
  };
}

function failed(problem: PackProblem): Fetched {
  return { state: 'failed', problem };
}
