import { useEffect, useState } from 'preact/hooks';
import { recentDossiers } from '@/utils/background/cards/ask-worker';
import type { Language } from '@/utils/knowledge';
import { hitOf, type Hit } from '@/utils/reading/hover/hit';
import { watchRecent } from '@/utils/storage/lookups/recent';

/** What was looked up last, read again when another card is opened or something is forgotten. */
export function useRecent(language: Language): Hit[] {
  const [hits, setHits] = useState<Hit[]>([]);
  useEffect(() => {
    let isOver = false;
    const read = () =>
      void recentDossiers().then((dossiers) => {
        if (!isOver) setHits(dossiers.map((dossier) => hitOf(dossier, language)));
      });
    read();
    const stop = watchRecent(read);
    return () => {
      isOver = true;
      stop();
    };
  }, [language]);
  return hits;
}
