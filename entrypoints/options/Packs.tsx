import { AddPack } from '@/components/options/AddPack';
import { PacksSection } from '@/components/options/PacksSection';
import { Problem } from '@/components/options/Problem';
import type { Language } from '@/utils/knowledge';
import type { OptionsStrings } from '@/utils/reading/strings/options';
import { packsStringsIn, type PacksStrings } from '@/utils/reading/strings/packs';
import { useAdding } from './use-adding';
import { useShelf, type Said } from './use-shelf';

type PacksProps = {
  strings: OptionsStrings;
  language: Language;
  /** Another number is another state of what is kept. */
  turn: number;
  changed: () => void;
};

/** The packs the worker has, and how others come. */
export function Packs({ strings, language, turn, changed }: PacksProps) {
  const words = packsStringsIn(language);
  const { reply, said, change, update } = useShelf(turn, changed);
  const { adding, look, take, accept, decline, allow } = useAdding(changed);
  if (!reply) return null;
  return (
    <PacksSection
      {...{ strings, words, language, ...reply }}
      said={new Map([...said].map(([id, its]) => [id, saidOf(its, words)]))}
      actions={{
        onChange: (id, what) => void change(id, what),
        onUpdate: (id) => void update(id),
      }}
    >
      <AddPack
        {...{ strings, words, language, adding }}
        onLook={(url) => void look(url)}
        onFile={(file) => void take(file)}
        onAccept={(token) => void accept(token)}
        onDecline={decline}
        onHost={(url, host) => void look(url, host)}
        onAllow={(url) => void allow(url)}
      />
    </PacksSection>
  );
}

function saidOf(said: Said, words: PacksStrings) {
  return typeof said === 'string' ? (
    <output class="small soft">{words[said]}</output>
  ) : (
    <Problem words={words} problem={said} />
  );
}
