import type { Dossier, EntityId, Language } from '@/utils/knowledge';
import { askBackground } from '@/utils/messages/send';
import type { SearchHit } from '@/utils/messages/protocol';
import { readSettings } from '@/utils/storage/settings/settings';
import { readRecent, rememberLookup } from '@/utils/storage/lookups/recent';

/** The dossier of an entity; `undefined` when no pack has it. Rejects when the worker does not answer. */
export async function dossierOf(entity: EntityId): Promise<Dossier | undefined> {
  const answer = await askBackground('dossier', { entity });
  if (!answer.ok) throw new Error(answer.message);
  return answer.value ?? undefined;
}

/** Names like a text, best first; none when the worker does not answer. */
export async function searchNames(query: string, language: Language): Promise<SearchHit[]> {
  const answer = await askBackground('search', { query, language, limit: MOST_HITS });
  return answer.ok ? answer.value : [];
}

/** As many as a popup shows without scrolling. */
const MOST_HITS = 8;

/** Remembers a look-up, if the reader wants that. */
export async function remember(entity: EntityId): Promise<void> {
  if ((await readSettings()).history) await rememberLookup(entity);
}

/** What was looked up last and is still in a pack. */
export async function recentDossiers(): Promise<Dossier[]> {
  const entities = await readRecent();
  if (entities.length === 0) return [];
  const answer = await askBackground('dossiers', { entities });
  return answer.ok ? answer.value : [];
}
