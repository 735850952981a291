import { interfaceLanguage } from './language';
import { readSettings, watchSettings, type Settings } from './settings';

/**
 * Tells the reader's choices to a page of ours, now and when they change, and has the page speak the language and wear
 * the theme they say. Gives what stops it.
 */
export function dressPage(document: Document, told: (settings: Settings) => void): () => void {
  let isOver = false;
  const dress = (settings: Settings) => {
    if (isOver) return;
    document.documentElement.lang = interfaceLanguage(settings);
    document.documentElement.dataset['theme'] = settings.theme;
    told(settings);
  };
  void readSettings().then(dress);
  const stop = watchSettings(dress);
  return () => {
    isOver = true;
    stop();
  };
}
