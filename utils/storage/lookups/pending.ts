import { storage } from 'wxt/utils/storage';

/** What the popup is to look up when it opens next; kept in memory by the browser, not on disk. */
const pending = storage.defineItem<string>('session:pending-lookup');

/** Leaves a text for the popup that is about to open. */
export async function leaveLookup(text: string): Promise<void> {
  await pending.setValue(text);
}

/** Takes the text that was left, once; `undefined` when there is none. */
export async function takeLookup(): Promise<string | undefined> {
  const text = await pending.getValue().catch(() => null);
  if (text === null) return undefined;
  await pending.removeValue();
  return text;
}
