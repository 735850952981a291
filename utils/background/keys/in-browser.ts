import { browser } from 'wxt/browser';
import { MANIFEST_COMMANDS } from './commands-manifest';

/** A command and its key as the browser writes it; no key is an empty text. */
export type Key = { name: string; key: string };

/** Our commands in the manifest's order with the reader's keys; none where the browser has no keys, as on phones. */
export async function readKeys(): Promise<Key[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  const keys = new Map(commands.map(({ name, shortcut }) => [name, shortcut ?? '']));
  return Object.keys(MANIFEST_COMMANDS).flatMap((name) => {
    const key = keys.get(name);
    return key === undefined ? [] : [{ name, key }];
  });
}

type WithSettings = { commands: { openShortcutSettings?: () => Promise<void> } };

/** Opens the browser's list of keys. Firefox has a call for it since 137, Chromium a page. */
export async function changeKeys(): Promise<void> {
  const { openShortcutSettings } = (browser as unknown as WithSettings).commands;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
