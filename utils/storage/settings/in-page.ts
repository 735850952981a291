import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from './value';

/**
 * The reader's choices, for the script that every news page loads: without the migrations and the library that
 * runs them, which would be a quarter of its bytes. The background worker migrates. Never rejects.
 */
export async function readSettingsInPage(): Promise<Settings> {
  const [local, synced] = await Promise.all([stored('local'), stored('sync')]);
  return parseSettings(local ?? synced);
}

/** Calls back with all choices whenever one changes, until `signal` is aborted. */
export function watchSettingsInPage(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (!('settings' in changes) || (area !== 'sync' && area !== 'local')) return;
    void readSettingsInPage().then((settings) => signal.aborted || changed(settings));
  };
  browser.storage.onChanged.addListener(listener);
  // Throws in a script that has outlived its extension, and then there is nothing to remove.
  const stop = () => browser.storage?.onChanged.removeListener(listener);
  signal.addEventListener('abort', stop, { once: true });
}

async function stored(area: 'local' | 'sync'): Promise<unknown> {
  try {
    return (await browser.storage[area].get('settings'))['settings'];
  } catch {
    return undefined;
  }
}
