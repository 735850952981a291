import { useEffect, useState } from 'preact/hooks';
import { PacksSection } from '@/components/options/PacksSection';
import type { Language, PackInfo } from '@/utils/knowledge';
import { askBackground } from '@/utils/messages/send';
import type { OptionsStrings } from '@/utils/reading/strings/options';

type Installed = { packs: PackInfo[]; persistent: boolean };

/** The packs that the worker has installed. */
export function Packs({ strings, language }: { strings: OptionsStrings; language: Language }) {
  const [installed, setInstalled] = useState<Installed>({ packs: [], persistent: true });
  useEffect(() => {
    void askBackground('packs', null).then((answer) => answer.ok && setInstalled(answer.value));
  }, []);
  return <PacksSection strings={strings} language={language} {...installed} />;
}
