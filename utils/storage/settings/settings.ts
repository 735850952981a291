import { localSettings, syncedSettings } from './item';
import { changedSettings, parseSettings, type Settings } from './value';

export { DEFAULT_SETTINGS, parseSettings, type Settings } from './value';

/** The reader's choices, defaults filled in. Never rejects: without a store there are the defaults. */
export async function readSettings(): Promise<Settings> {
  const [local, synced] = await Promise.all([
    localSettings.getValue().catch(() => null),
    syncedSettings.getValue().catch(() => null),
  ]);
  return parseSettings(local ?? synced);
}

/** Some choices, or what makes them from all there are. */
export type SettingsPatch = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Changes some choices and gives all of them as they then are. Changes of one context follow each other, so
 * that none is lost. Rejects when the browser keeps them nowhere.
 */
export function changeSettings(patch: SettingsPatch): Promise<Settings> {
  const change = lastChange.then(() => patched(patch));
  lastChange = change.catch(() => undefined);
  return change;
}

async function patched(patch: SettingsPatch): Promise<Settings> {
  const settings = await readSettings();
  const next = parseSettings({ ...settings, ...(typeof patch === 'function' ? patch(settings) : patch) });
  await keep(next);
  return next;
}

/** The synced store refuses long lists (8 kB an item), hurried changes, and in some companies everything. */
async function keep(settings: Settings): Promise<void> {
  const changed = changedSettings(settings);
  try {
    await syncedSettings.setValue(changed);
    if ((await localSettings.getValue()) !== null) await localSettings.removeValue();
  } catch {
    await localSettings.setValue(changed);
  }
}

/** Calls back with all choices whenever one changes, in whatever window or device. Gives a function that stops it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  let latest = 0;
  const reread = () => {
    const turn = (latest += 1);
    void readSettings().then((settings) => turn === latest && changed(settings));
  };
  const unwatch = [syncedSettings.watch(reread), localSettings.watch(reread)];
  return () => {
    latest += 1;
    for (const stop of unwatch) stop();
  };
}
