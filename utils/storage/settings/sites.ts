import type { Settings } from './value';

/** A host name as it is listed in settings: lower case, without `www.`. */
export function siteOf(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

/** Whether `host` or a domain above it is listed. */
export function isListed(host: string, sites: readonly string[]): boolean {
  const site = siteOf(host);
  return sites.some((listed) => site === listed || site.endsWith(`.${listed}`));
}

/** Settings in which `host` is switched off, or no longer. A domain above it that is off is taken off the list. */
export function withSite(
  host: string,
  on: boolean,
  { sitesOff }: Pick<Settings, 'sitesOff'>,
): Pick<Settings, 'sitesOff'> {
  const site = siteOf(host);
  const others = sitesOff.filter((listed) => !isListed(site, [listed]));
  return { sitesOff: on ? others : [...others, site].toSorted() };
}
