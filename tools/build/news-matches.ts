import type { Pack } from '@/utils/knowledge';

/**
 * Match patterns (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns) of the sites that
 * Sourcenote reads by itself: the hosts of the outlets in the packs with their subdomains, in order.
 */
export function newsMatches(packs: readonly Pick<Pack, 'entities'>[]): string[] {
  const hosts = packs.flatMap(({ entities }) => entities.flatMap(({ outlet }) => outlet?.hosts ?? []));
  return [...new Set(hosts.filter(isWholeSite).map((host) => `*://*.${asciiHost(host)}/*`))].toSorted();
}

/** Hosts on which many others publish: an outlet's page there does not make all of it a news site. */
const SHARED_HOSTS: ReadonlySet<string> = new Set(
  't.me telegram.org youtube.com facebook.com x.com twitter.com vk.com ok.ru dzen.ru medium.com substack.com'.split(
    ' ',
  ),
);

function isWholeSite(host: string): boolean {
  return !SHARED_HOSTS.has(host) && host.includes('.');
}

/** Browsers take internationalised hosts in match patterns only as Punycode. */
function asciiHost(host: string): string {
  return new URL(`https://${host}/`).hostname;
}
