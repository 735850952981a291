import { storage } from 'wxt/utils/storage';
import type { EntityId } from '@/utils/knowledge';

/** Enough to go back to what one read today; more would be a diary. */
const MOST = 10;

/** Look-ups of this device, newest first. Never synced. */
const recent = storage.defineItem<EntityId[]>('local:recent-lookups', { fallback: [] });

/** The entities looked up last, newest first. Never rejects. */
export async function readRecent(): Promise<EntityId[]> {
  const stored: unknown = await recent.getValue().catch(() => []);
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string').slice(0, MOST) : [];
}

/** Puts an entity first. Whether to remember at all is the caller's to ask. */
export async function rememberLookup(entity: EntityId): Promise<void> {
  const others = (await readRecent()).filter((id) => id !== entity);
  await recent.setValue([entity, ...others].slice(0, MOST)).catch(() => undefined);
}

export async function forgetLookups(): Promise<void> {
  await recent.removeValue();
}

/** Calls back when the list changes. Gives what stops it. */
export function watchRecent(changed: () => void): () => void {
  return recent.watch(changed);
}
