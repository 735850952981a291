import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Welcome } from '@/components/welcome/Welcome';
import { readKeys } from '@/utils/background/keys/in-browser';
import { allowNews, isNewsAllowed } from '@/utils/background/sites/news-access';
import { welcomeStringsIn } from '@/utils/reading/strings/welcome';
import type { Settings } from '@/utils/storage/settings/settings';
import { interfaceLanguage } from '@/utils/storage/settings/language';
import { readThisPage } from './read-this-page';

/** The connected first-run page. */
export function App({ settings }: { settings: Settings }) {
  const language = interfaceLanguage(settings);
  const strings = welcomeStringsIn(language);
  const [keys, setKeys] = useState<Record<string, string>>({});
  const [isAllowed, setIsAllowed] = useState<boolean>();
  const [message, setMessage] = useState('');

  useEffect(() => {
    document.title = `Sourcenote: ${strings.title}`;
  }, [strings]);
  useEffect(() => {
    // Only now is there an article to read.
    readThisPage(document);
    void readKeys().then((all) => setKeys(Object.fromEntries(all.map(({ name, key }) => [name, key]))));
    void isNewsAllowed().then(setIsAllowed);
  }, []);

  const allow = () =>
    void allowNews().then((is) => {
      setIsAllowed(is);
      setMessage(is ? '' : strings.refused);
    });
  return (
    <Welcome
      {...{ strings, language, keys, isAllowed, message }}
      onAllow={allow}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
