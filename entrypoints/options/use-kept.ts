import { useEffect, useState } from 'preact/hooks';
import { saveFile } from '@/utils/background/export/save-file';
import { today } from '@/utils/background/today';
import type { ClearedData, DataUse } from '@/utils/messages/data';
import { askAsOurPage } from '@/utils/messages/from-our-pages';

/** What is kept, and what a reader can do with it. Nothing rejects; false is what did not work. */
export function useKept(turn: number, changed: () => void) {
  const [use, setUse] = useState<DataUse>();
  useEffect(() => {
    const read = () => void askAsOurPage('dataUse', null).then((answer) => answer.ok && setUse(answer.value));
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [turn]);

  return {
    use,
    save: async () => {
      const answer = await askAsOurPage('dataExport', null);
      if (answer.ok)
        saveFile(document, {
          name: `sourcenote-${today()}.json`,
          type: 'application/json',
          text: answer.value,
        });
      return answer.ok;
    },
    clear: async (what: ClearedData) => {
      const answer = await askAsOurPage('dataClear', { what });
      changed();
      return answer.ok;
    },
  };
}
