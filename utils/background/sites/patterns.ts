import { isListed } from '@/utils/storage/settings/sites';
import type { Settings } from '@/utils/storage/settings/settings';

/** Every page that a browser lets extensions read. */
export const EVERYWHERE = '*://*/*';

/** The match pattern of a site with its subdomains (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns). */
export function patternOf(site: string): string {
  // Addresses and names without a dot have no subdomains, and browsers refuse patterns that say so.
  const isPlain = !site.includes('.') || /^[\d.]+$/.test(site) || site.startsWith('[');
  return isPlain ? `*://${site}/*` : `*://*.${site}/*`;
}

/** The host a reader typed or pasted, as settings list it; `undefined` when there is none in it. */
export function siteIn(text: string): string | undefined {
  const typed = text.trim().toLowerCase();
  const address = typed.includes('://') ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname, protocol } = new URL(address);
  if (!/^https?:$/.test(protocol) || !/^[a-z0-9.-]+$|^\[[0-9a-f:.]+\]$/.test(hostname)) return undefined;
  return hostname.replace(/^www\./, '');
}

/** The match patterns that the reader wants beside the manifest's. Each needs the browser's permission. */
export function wantedPatterns({ sitesOn, everywhere }: Pick<Settings, 'sitesOn' | 'everywhere'>): string[] {
  return everywhere ? [EVERYWHERE] : sitesOn.map(patternOf);
}

/** Whether a match pattern of the manifest's or ours covers a host. Only the shapes that we write. */
export function coversHost(pattern: string, host: string): boolean {
  const [, site] = /^\*:\/\/(.+)\/\*$/.exec(pattern) ?? [];
  if (site === '*') return true;
  if (site?.startsWith('*.')) return isListed(host, [site.slice(2)]);
  return site === host;
}
