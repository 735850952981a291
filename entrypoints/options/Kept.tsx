import { KeptData } from '@/components/options/KeptData';
import type { Language } from '@/utils/knowledge';
import { dataStringsIn } from '@/utils/reading/strings/data';
import { useImporting } from './use-importing';
import { useKept } from './use-kept';

type KeptProps = {
  language: Language;
  say: (message: string) => void;
  /** Another number is another state of what is kept. */
  turn: number;
  changed: () => void;
};

/** What is kept on this device, to see, take along and be rid of. */
export function Kept({ language, say, turn, changed }: KeptProps) {
  const words = dataStringsIn(language);
  const { use, save, clear } = useKept(turn, changed);
  const { importing, show, accept, decline } = useImporting(changed);
  return (
    <KeptData
      {...{ words, language, use, importing }}
      onExport={() => void save().then((isSaved) => isSaved || say(words.failed))}
      onFile={(file) => void show(file)}
      onAccept={() => void accept()}
      onDecline={decline}
      onClear={(what) => void clear(what).then((isCleared) => say(isCleared ? words.cleared : words.failed))}
    />
  );
}
