import { browser } from 'wxt/browser';
import { LANGUAGES } from '@/utils/knowledge';

/** What the browser runs in news pages and the worker adds when a card is wanted, in that order; all languages. */
const SCRIPTS = [
  '/content-scripts/content.js',
  '/desk.js',
  ...LANGUAGES.map((language) => `/catalogue-${language}.js` as const),
  '/card.js',
] as const;

/** Runs the very scripts of news pages in this page of ours, where the browser puts none: its article gets real marks. */
export function readThisPage(document: Document): void {
  for (const path of SCRIPTS) {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL(path as '/');
    // In order, for the first takes away what an older version of the others has left.
    script.async = false;
    document.head.append(script);
  }
}
