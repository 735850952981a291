import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { DataSection } from '@/components/options/DataSection';
import type { Dossier, Language } from '@/utils/knowledge';
import { askBackground } from '@/utils/messages/send';
import type { OptionsStrings } from '@/utils/reading/strings/options';
import { forgetLookups } from '@/utils/storage/lookups/recent';
import type { Settings, SettingsPatch } from '@/utils/storage/settings/settings';

type DataProps = {
  settings: Settings;
  strings: OptionsStrings;
  language: Language;
  change: (patch: SettingsPatch) => void;
  say: (message: string) => void;
  /** What else there is to choose about data, below. */
  children: ComponentChildren;
};

/** What is kept on this device. */
export function Data({ settings, strings, language, change, say, children }: DataProps) {
  const { history, hiddenEntities } = settings;
  const [dossiers, setDossiers] = useState<Dossier[]>([]);
  useEffect(() => {
    void askBackground('dossiers', { entities: hiddenEntities }).then(
      (answer) => answer.ok && setDossiers(answer.value),
    );
  }, [hiddenEntities.join()]);

  const forget = () => void forgetLookups().then(() => say(strings.forgotten));
  // A name whose pack is gone is told by its id, so that it can still be taken off the list.
  const hidden = hiddenEntities.map((entity) => ({
    entity,
    title: dossiers.find((dossier) => dossier.entity.id === entity)?.entity.label[language] ?? entity,
  }));
  return (
    <DataSection
      {...{ strings, history, hidden }}
      onHistory={(is) => {
        change({ history: is });
        // Who no longer wants to be remembered means what is there, too.
        if (!is) forget();
      }}
      onForget={forget}
      onUnhide={(entity) =>
        change((settings) => ({ hiddenEntities: settings.hiddenEntities.filter((id) => id !== entity) }))
      }
    >
      {children}
    </DataSection>
  );
}
