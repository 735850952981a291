import { decoded, parameter, readAddress, type Address } from './address';

/** A copy of a copy of a copy is somebody's experiment. */
const MOST_LAYERS = 3;

/**
 * The address of the page that an archive, a search engine's cache, an AMP cache, a translating proxy or a reading
 * service shows a copy of; the address itself when it is no copy. Only `http(s)` addresses come back; `undefined` for
 * others.
 */
export function originalAddress(address: string): string | undefined {
  let original = address.trim().replace(/^\/\//, 'https://');
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const parts = readAddress(original);
    if (!parts) return undefined;
    const inner = innerAddress(parts);
    if (inner === undefined || !readAddress(inner)) break;
    original = inner;
  }
  return original;
}

/** What stands behind an address of a service that shows others' pages. */
function innerAddress(address: Address): string | undefined {
  return archived(address) ?? ofService(address) ?? ofCache(address) ?? ofHost(address);
}

/**
 * The path of an archive: a time stamp, then the address. Web archives nearly all run one of two programs that write
 * it so: web.archive.org/web/20210707123456id_/https://…, archive.today/2021.07.07-123456/https://…
 */
const STAMPED =
  /\/(?:\d{14}|\d{8}|\d{4}(?:\.\d\d){2}-\d{6}|\d{4}|\d{1,2}|newest|oldest|\*)(?:[a-z]{2}_)?\/(https?:\/{0,2}.+|www\..+)$/i;
const ARCHIVES =
  /(?:^|\.)(?:archive\.(?:org|today|ph|is|li|vn|fo|md|pt)|arquivo\.pt|archive-it\.org|webcitation\.org|perma\.cc|vefsafn\.is)$/;

function archived({ host, path, query }: Address): string | undefined {
  const [, inner] = STAMPED.exec(path) ?? [];
  const isFull = /\/(?:\d{14}|\d{4}(?:\.\d\d){2}-\d{6})(?:[a-z]{2}_)?\//.test(path);
  if (inner !== undefined && (isFull || ARCHIVES.test(host))) return withScheme(withQuery(inner, query));
  if (!ARCHIVES.test(host)) return undefined;
  const asked = parameter(query, 'url');
  return asked === undefined ? undefined : withScheme(asked);
}

/** Services that are asked for a page by a parameter, or by its address after their own. */
const BY_PARAMETER: readonly [host: RegExp, path: RegExp, parameters: string[]][] = [
  [/(?:^|\.)translate\.google\.[a-z.]+$|^translate\.googleusercontent\.com$/, /./, ['u']],
  [/^(?:translate|fanyi)\.(?:yandex\.[a-z.]+|baidu\.com)$/, /./, ['url', 'query']],
  [/^(?:www\.)?(?:translatetheweb|microsofttranslator)\.com$/, /./, ['a', 'u']],
  [/^(?:www\.)?yandex\.[a-z.]+$/, /^\/turbo\b/, ['text']],
  [/^(?:www\.)?(?:12ft|1ft)\.io$/, /^\/proxy\b/, ['q', 'url']],
  [/^(?:www\.)?google\.[a-z.]+$/, /^\/url$/, ['url', 'q']],
  [/^(?:[a-z]+\.)?(?:yandexwebcache|yandex)\.net$/, /^\/yandbtm$/, ['url']],
  [/^(?:www\.)?removepaywall(?:s)?\.com$/, /./, ['url']],
];
const BY_PATH =
  /^(?:www\.)?(?:12ft\.io|1ft\.io|r\.jina\.ai|txtify\.it|outline\.com|smry\.ai|removepaywalls?\.com|freedium\.cfd|printfriendly\.com)$/;

function ofService({ host, path, query }: Address): string | undefined {
  if (BY_PATH.test(host)) {
    const [, inner] = /^\/(?:[a-z]{1,6}\/)?(https?:\/{0,2}.+)$/i.exec(decoded(path)) ?? [];
    if (inner !== undefined) return withScheme(withQuery(inner, query));
  }
  if (/^webcache\.googleusercontent\.com$/.test(host)) {
    const [, inner] = /^cache:(?:[\w-]{8,16}:)?(\S+)/.exec(parameter(query, 'q') ?? '') ?? [];
    if (inner !== undefined) return withScheme(inner);
  }
  for (const [hosts, paths, names] of BY_PARAMETER) {
    if (!hosts.test(host) || !paths.test(path)) continue;
    const asked = names
      .map((name) => parameter(query, name))
      .find((value) => value && /^[\p{L}\d-]+[.:]/u.test(value));
    if (asked !== undefined) return withScheme(asked);
  }
  return undefined;
}

/** AMP and Turbo caches: the address in the path, without its scheme. */
const CACHES: readonly [host: RegExp, path: RegExp][] = [
  [/^(?:www\.)?google\.[a-z.]+$/, /^\/amp\/(?:s\/)?(.+)$/],
  [/\.cdn\.ampproject\.org$|\.bing-amp\.com$|\.amp\.cloudflare\.com$/, /^\/(?:[a-z]\/)(?:s\/)?(.+)$/],
  [/^translated\.turbopages\.org$/, /^\/proxy_u\/[^/]+\/(https?\/.+)$/],
  [/^(?:www\.)?yandex\.[a-z.]+$/, /^\/turbo\/(?:s\/)?(.+)$/],
  [/\.turbopages\.org$/, /^\/(?:turbo\/)?((?:[\p{L}\d-]+\.)+\p{L}{2,}\/.*)$/u],
];

function ofCache({ host, path, query }: Address): string | undefined {
  for (const [hosts, paths] of CACHES) {
    const [, inner] = hosts.test(host) ? (paths.exec(path) ?? []) : [];
    if (inner === undefined) continue;
    const whole = inner.replace(/^(https?)\//, '$1://');
    // Turbo puts an `s` after the host for secure pages.
    const isTurbo = /turbopages|yandex/.test(host);
    return withScheme(withQuery(isTurbo ? whole.replace(/^([^/]+\.[^/]+)\/s\//, '$1/') : whole, query));
  }
  return undefined;
}

/** Hosts that have the other host in their own name, its dots as hyphens: www-bbc-com.translate.goog. */
const IN_NAME = /^([a-z\d-]+)\.(?:translate\.goog|cdn\.ampproject\.org|turbopages\.org|bing-amp\.com)$/;

function ofHost({ host, path, query }: Address): string | undefined {
  const [, name] = IN_NAME.exec(host) ?? [];
  if (name === undefined || !name.includes('-') || name === 'translated') return undefined;
  const original = name.replace(/--|-/g, (sign) => (sign === '--' ? '-' : '.'));
  return withQuery(`https://${original}${path}`, query.replace(/(?:^|&)_x_tr_[^&]*/g, ''));
}

function withScheme(address: string): string {
  const text = /^https?%3a/i.test(address) ? decoded(address) : address;
  return /^https?:/i.test(text) ? text.replace(/^(https?):\/*/i, '$1://') : `https://${text}`;
}

function withQuery(address: string, query: string): string {
  return query === '' || address.includes('?') ? address : `${address}?${query}`;
}
