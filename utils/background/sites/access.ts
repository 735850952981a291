import { browser } from 'wxt/browser';
import { changeSettings } from '@/utils/storage/settings/settings';
import { siteOf, withSite } from '@/utils/storage/settings/sites';
import { EVERYWHERE, patternOf } from './patterns';

/** Switches marks on a site off or on again. */
export async function switchSite(host: string, on: boolean): Promise<void> {
  await changeSettings((settings) => withSite(host, on, settings));
}

/**
 * Asks the browser to let us read a site from now on; false when the reader refuses. Must be called first thing in the
 * handler of a click, before anything is awaited. The choice is kept at once: Firefox closes the popup to ask, and
 * nobody is left here to hear the answer; the worker hears it.
 */
export async function allowSite(host: string): Promise<boolean> {
  const asked = browser.permissions.request({ origins: [patternOf(siteOf(host))] });
  await changeSettings(({ sitesOn, sitesOff }) => ({
    sitesOn: [...sitesOn, siteOf(host)].toSorted(),
    ...withSite(host, true, { sitesOff }),
  }));
  const isAllowed = await asked;
  if (!isAllowed)
    await changeSettings(({ sitesOn }) => ({ sitesOn: sitesOn.filter((site) => site !== siteOf(host)) }));
  return isAllowed;
}

/** The same for every site. */
export async function allowEverywhere(): Promise<boolean> {
  const asked = browser.permissions.request({ origins: [EVERYWHERE] });
  await changeSettings({ everywhere: true });
  const isAllowed = await asked;
  if (!isAllowed) await changeSettings({ everywhere: false });
  return isAllowed;
}

/** Takes a site off the list and gives the browser's permission back. */
export async function removeSite(site: string): Promise<void> {
  await changeSettings(({ sitesOn }) => ({ sitesOn: sitesOn.filter((listed) => listed !== site) }));
  await giveBack(patternOf(site));
}

export async function removeEverywhere(): Promise<void> {
  await changeSettings({ everywhere: false });
  await giveBack(EVERYWHERE);
}

/** Which of the sites the browser does not let us read yet. */
export async function notAllowed(sites: readonly string[]): Promise<string[]> {
  const allowed = await Promise.all(
    sites.map((site) => browser.permissions.contains({ origins: [patternOf(site)] })),
  );
  return sites.filter((_, at) => !allowed[at]);
}

/** The manifest's own sites stay: browsers refuse to give those back. */
async function giveBack(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}
