import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LookSection } from '@/components/options/LookSection';
import { MarksSection } from '@/components/options/MarksSection';
import { Options } from '@/components/options/Options';
import { REPOSITORY } from '@/utils/reading/report-address';
import { optionsStringsIn } from '@/utils/reading/strings/options';
import { changeSettings, type Settings, type SettingsPatch } from '@/utils/storage/settings';
import { interfaceLanguage } from '@/utils/storage/settings-language';
import { Data } from './Data';
import { Keys } from './Keys';
import { Packs } from './Packs';
import { Sites } from './Sites';

/** Long enough to be read, short enough not to be taken for a heading. Milliseconds. */
const SAVED_MS = 2000;

/** The connected options page. Each section that asks the browser for something is in a file of its own. */
export function App({ settings }: { settings: Settings }) {
  const language = interfaceLanguage(settings);
  const strings = optionsStringsIn(language);
  const [saved, setSaved] = useState('');

  useEffect(() => {
    document.title = `Sourcenote: ${strings.title}`;
  }, [strings]);
  useEffect(() => {
    const timer = setTimeout(() => setSaved(''), SAVED_MS);
    return () => clearTimeout(timer);
  }, [saved]);

  const change = (patch: SettingsPatch) =>
    void changeSettings(patch).then(
      () => setSaved(strings.saved),
      () => setSaved(strings.saveFailed),
    );
  const shared = { settings, strings, language, change, say: setSaved };
  return (
    <Options
      strings={strings}
      saved={saved}
      version={browser.runtime.getManifest().version}
      reportUrl={`${REPOSITORY}/issues`}
      onWelcome={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
    >
      <MarksSection strings={strings} value={settings} onChange={change} />
      <Sites {...shared} />
      <LookSection strings={strings} value={settings} onChange={change} />
      <Packs {...shared} />
      <Data {...shared} />
      <Keys strings={strings} />
    </Options>
  );
}
