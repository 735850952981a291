import type { EntityId } from '@/utils/knowledge';
import { openDatabase } from '@/utils/storage/database/database';
import { createLookupHistory, type LookupHistory } from './history';

/** Enough to go back to what one read today. */
const MOST = 10;

let opened: LookupHistory | undefined;

/** The history of this browser. The database is opened when the history is first wanted, and not before. */
function history(): LookupHistory {
  return (opened ??= createLookupHistory(openDatabase(), Date.now));
}

/** The entities looked up last, newest first. Never rejects. */
export async function readRecent(): Promise<EntityId[]> {
  return (await history().read(MOST)).map(({ entity }) => entity);
}

/** Puts an entity first. Whether to remember at all is the caller's to ask. Never rejects. */
export async function rememberLookup(entity: EntityId): Promise<void> {
  await history().remember(entity);
  tellOthers();
}

/** Never rejects. */
export async function forgetLookups(): Promise<void> {
  await history().forget();
  tellOthers();
}

/** Pages of ours that are open beside each other. */
const CHANNEL = 'sourcenote-lookups';

function tellOthers(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls back when the list changes, in whatever page of ours. Gives what stops it. */
export function watchRecent(changed: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', () => changed());
  return () => channel.close();
}
