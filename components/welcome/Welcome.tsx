import type { Language } from '@/utils/knowledge';
import type { WelcomeStrings } from '@/utils/reading/strings/welcome';
import { Demo } from './Demo';
import { Legend } from './Legend';
import { Steps } from './Steps';
import '@/components/shared/page.css';
import './welcome.css';

type WelcomeProps = {
  strings: WelcomeStrings;
  language: Language;
  keys: Readonly<Record<string, string>>;
  /** Whether the browser lets us read the news sites of the manifest; `undefined` until it has told. */
  isAllowed: boolean | undefined;
  message: string;
  onAllow: () => void;
  onOptions: () => void;
};

/** The page of the first run: one article to try, and what is good to know. */
export function Welcome({ strings, language, keys, isAllowed, message, onAllow, onOptions }: WelcomeProps) {
  return (
    <div class="page">
      <header class="page-head">
        <p class="label">Sourcenote</p>
        <h1 class="page-title">{strings.headline}</h1>
        <p class="welcome-lead">{strings.lead}</p>
      </header>
      <main>
        {isAllowed === false && (
          <div class="warning allow">
            <p>{strings.notAllowed}</p>
            <button class="button chief" type="button" onClick={onAllow}>
              {strings.allow}
            </button>
          </div>
        )}
        <output class="soft">{message}</output>
        <div class="try soft">
          <p class="try-pointer">{strings.tryPointer}</p>
          <p class="try-touch">{strings.tryTouch}</p>
        </div>
        <Demo strings={strings} language={language} />
        <Legend strings={strings} />
        <Steps strings={strings} keys={keys} />
      </main>
      <footer class="page-foot">
        <button class="button" type="button" onClick={onOptions}>
          {strings.options}
        </button>
      </footer>
    </div>
  );
}
