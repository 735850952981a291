import { browser } from 'wxt/browser';
import type { Language } from '@/utils/knowledge';
import { originsOf } from '@/utils/live/look-up';
import { leaveLookup, takeLookup } from '@/utils/storage/lookups/pending';
import { changeSettings, type Settings } from '@/utils/storage/settings/settings';

/**
 * Asks the browser to let us ask Wikipedia in a language, and Wikidata; false when the reader refuses, and nothing is
 * changed. Must be called first thing in the handler of a click. The choice is kept at once and `name` is left for the
 * next popup: Firefox closes the popup to ask, and nobody is left here to hear the answer. Without the permission the
 * choice alone asks nobody anything.
 */
export async function allowLive(language: Language, mode: 'ask' | 'always', name?: string): Promise<boolean> {
  const origins = originsOf(language);
  const asked = browser.permissions.request({ origins });
  const isLeft = name !== undefined && !(await browser.permissions.contains({ origins }));
  if (isLeft) await leaveLookup(name);
  let before: Settings['liveLookups'] = 'off';
  await changeSettings(({ liveLookups }) => {
    before = liveLookups;
    return { liveLookups: mode };
  });
  const isAllowed = await asked;
  if (!isAllowed) await changeSettings({ liveLookups: before });
  if (isLeft) await takeLookup();
  return isAllowed;
}

/** Asks nobody any longer, and gives the browser's permission back where it can be given back. */
export async function forbidLive(): Promise<void> {
  await changeSettings({ liveLookups: 'off' });
  const origins = [...originsOf('en'), ...originsOf('ru')];
  for (const origin of new Set(origins))
    await browser.permissions.remove({ origins: [origin] }).catch(() => false);
}
