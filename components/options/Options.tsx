import type { ComponentChildren } from 'preact';
import type { OptionsStrings } from '@/utils/reading/strings/options';
import '@/components/shared/page.css';
import './options.css';

type OptionsProps = {
  strings: OptionsStrings;
  /** Said after a change, to eye and ear. */
  saved: string;
  version: string;
  /** What leaves the browser with these settings. */
  privacy: string;
  /** The sections, in order. */
  children: ComponentChildren;
  onWelcome: () => void;
  reportUrl: string;
};

/** The options page: one column, everything takes effect at once. */
export function Options({ strings, saved, version, privacy, children, onWelcome, reportUrl }: OptionsProps) {
  return (
    <div class="page">
      <header class="page-head">
        <p class="label">Sourcenote</p>
        <h1 class="page-title">{strings.title}</h1>
        <output class="saved small">{saved}</output>
      </header>
      <main>{children}</main>
      <footer class="page-foot soft small">
        <p>{privacy}</p>
        <p class="page-links">
          <span>{strings.version(version)}</span>
          <button class="plain" type="button" onClick={onWelcome}>
            {strings.welcome}
          </button>
          <a href={reportUrl} target="_blank" rel="noopener noreferrer">
            {strings.report}
          </a>
        </p>
      </footer>
    </div>
  );
}
