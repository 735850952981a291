import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LookSection } from '@/components/options/LookSection';
import { MarksSection } from '@/components/options/MarksSection';
import { Options } from '@/components/options/Options';
import { REPOSITORY } from '@/utils/reading/card/report-address';
import { liveStringsIn } from '@/utils/reading/strings/live';
import { optionsStringsIn } from '@/utils/reading/strings/options';
import { changeSettings, type Settings, type SettingsPatch } from '@/utils/storage/settings/settings';
import { interfaceLanguage } from '@/utils/storage/settings/language';
import { Data } from './Data';
import { Kept } from './Kept';
import { Keys } from './Keys';
import { Live } from './Live';
import { Packs } from './Packs';
import { Sites } from './Sites';
import { useSaying } from './use-saying';

/** The connected options page. Each section that asks the browser for something is in a file of its own. */
export function App({ settings }: { settings: Settings }) {
  const language = interfaceLanguage(settings);
  const strings = optionsStringsIn(language);
  const [saved, setSaved] = useSaying();
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    document.title = `Sourcenote: ${strings.title}`;
  }, [strings]);

  const change = (patch: SettingsPatch) =>
    void changeSettings(patch).then(
      () => setSaved(strings.saved),
      () => setSaved(strings.saveFailed),
    );
  const kept = { language, turn, changed: () => setTurn(turn + 1) };
  const shared = { settings, strings, language, change, say: setSaved };
  return (
    <Options
      strings={strings}
      saved={saved}
      version={browser.runtime.getManifest().version}
      privacy={settings.liveLookups === 'off' ? strings.privacy : liveStringsIn(language).privacy}
      reportUrl={`${REPOSITORY}/issues`}
      onWelcome={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
    >
      <MarksSection strings={strings} value={settings} onChange={change} />
      <Sites {...shared} />
      <LookSection strings={strings} value={settings} onChange={change} />
      <Packs strings={strings} {...kept} />
      <Data {...shared}>
        <Live {...shared} />
        <Kept say={setSaved} {...kept} />
      </Data>
      <Keys strings={strings} />
    </Options>
  );
}
