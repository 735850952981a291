import { useState } from 'preact/hooks';
import type { Importing } from '@/components/options/KeptData';
import type { DataImported } from '@/utils/messages/data';
import { askAsOurPage } from '@/utils/messages/from-our-pages';

/** How data is brought back: shown first, then taken in or not. `changed` is called when something was taken in. */
export function useImporting(changed: () => void) {
  const [importing, setImporting] = useState<Importing>({ state: 'asking' });
  const [text, setText] = useState('');

  return {
    importing,
    show: async (file: File) => {
      const read = await file.text().catch(() => '');
      setText(read);
      const answer = await askAsOurPage('dataPreview', { text: read });
      if (!answer.ok) setImporting({ state: 'failed' });
      else if (answer.value.ok) setImporting({ ...answer.value, state: 'shown' });
      else setImporting({ ...answer.value, state: 'bad' });
    },
    accept: async () => {
      if (importing.state !== 'shown') return;
      const answer = await askAsOurPage('dataImport', { text });
      setImporting(answer.ok ? doneOf(answer.value, importing.packs) : { state: 'failed' });
      changed();
    },
    decline: () => setImporting({ state: 'asking' }),
  };
}

type Shown = Extract<Importing, { state: 'shown' }>;

function doneOf(imported: DataImported, packs: Shown['packs']): Importing {
  if (!imported.ok) return { state: 'bad', faults: imported.faults };
  const failed = new Set(imported.packs.filter(({ result }) => result === 'failed').map(({ id }) => id));
  return { state: 'done', unfetched: packs.map(({ info }) => info).filter(({ id }) => failed.has(id)) };
}
