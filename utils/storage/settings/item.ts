import { storage } from 'wxt/utils/storage';
import type { Settings } from './value';

/** What is stored: only what the reader changed. Unknown until parsed, for another version may have written it. */
export type StoredSettings = Partial<Settings>;

/**
 * Raise by one with each change of the stored shape, and add `settings-migration-N.ts` beside this file: one
 * function and one example of version N - 1, neither edited again. What version 1 stored is in
 * `testing/settings-v1.json`.
 */
export const SETTINGS_VERSION = 1;

const options = { version: SETTINGS_VERSION, migrations: {} };

/** The reader's choices on all their devices, where the browser syncs. */
export const syncedSettings = storage.defineItem<StoredSettings>('sync:settings', options);
/** All choices of this device, there only while the browser refuses to keep them in its synced store. */
export const localSettings = storage.defineItem<StoredSettings>('local:settings', options);
