import type { SearchHit, SearchRequest } from '@/utils/messages/protocol';
import type { Knowledge } from '@/utils/background/knowledge/knowledge';
import { once } from '@/utils/background/once';
import { createNameSearch, type NameSearch } from './search';

const searches = new WeakMap<object, () => Promise<NameSearch>>();

/** Names like the query, each entity once, best first. The names are read at the first search in `knowledge`. */
export async function answerSearch(
  knowledge: Pick<Knowledge, 'names' | 'dossiers'>,
  { query, limit, language }: SearchRequest,
): Promise<SearchHit[]> {
  if (!searches.has(knowledge))
    searches.set(
      knowledge,
      once(async () => createNameSearch(await knowledge.names())),
    );
  const search = await searches.get(knowledge)!();
  const hits = search(query, { limit, language });
  const dossiers = await knowledge.dossiers(hits.map(({ entity }) => entity));
  return hits.flatMap(({ entity, text, lang }) => {
    const dossier = dossiers.get(entity);
    return dossier ? [{ entity, name: text, lang, dossier }] : [];
  });
}
