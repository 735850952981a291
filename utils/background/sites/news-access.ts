import { browser } from 'wxt/browser';

/** The news sites of the manifest: Firefox lets the reader refuse them, at the start and at any time. */
function newsOrigins(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** Whether the browser lets us read all of them. */
export function isNewsAllowed(): Promise<boolean> {
  return browser.permissions.contains({ origins: newsOrigins() });
}

/** Asks for them. Must be called first thing in the handler of a click. */
export function allowNews(): Promise<boolean> {
  return browser.permissions.request({ origins: newsOrigins() });
}
