import type { SearchHit, SearchRequest } from '@/utils/messages/protocol';
import type { Knowledge } from './knowledge';

/** Names that begin like the query, each entity once, best first. */
export async function answerSearch(knowledge: Knowledge, request: SearchRequest): Promise<SearchHit[]> {
  const { query, limit } = request;
  const hits = knowledge.recogniser.search(query, limit);
  const dossiers = await knowledge.dossiers(hits.map(({ entity }) => entity));
  return hits.flatMap(({ entity, text }) => {
    const dossier = dossiers.get(entity);
    return dossier ? [{ entity, name: text, dossier }] : [];
  });
}
