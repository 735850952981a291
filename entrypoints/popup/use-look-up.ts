import { useEffect, useState } from 'preact/hooks';
import type { LookUpProps } from '@/components/shared/LookUp';
import { remember, searchNames } from '@/utils/background/cards/ask-worker';
import type { Language } from '@/utils/knowledge';
import { hitOf, type Hit } from '@/utils/reading/hover/hit';
import { takeLookup } from '@/utils/storage/lookups/pending';

/** The look-up box: asks at every key, shows only the answer to the last, and begins with what was selected. */
export function useLookUp(language: Language, open: (entity: string) => void): Omit<LookUpProps, 'strings'> {
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<Hit[]>();
  const [active, setActive] = useState(0);

  useEffect(() => {
    void takeLookup().then((text) => text !== undefined && setQuery(text));
  }, []);

  useEffect(() => {
    let isOver = false;
    setActive(0);
    if (query.trim() === '') setHits(undefined);
    else
      void searchNames(query, language).then((found) => {
        if (!isOver)
          setHits(found.map(({ dossier, name, lang }) => hitOf(dossier, language, { text: name, lang })));
      });
    return () => (isOver = true);
  }, [query, language]);

  return {
    query,
    hits,
    active,
    onQuery: setQuery,
    onActive: setActive,
    onOpen: ({ entity }) => {
      void remember(entity);
      setQuery('');
      open(entity);
    },
  };
}
