import { browser } from 'wxt/browser';
import { closestLanguage, type Language } from '@/utils/knowledge';
import type { Settings } from './value';

/** The language the interface speaks: the reader's choice, or the one nearest to the browser's. */
export function interfaceLanguage({ language }: Pick<Settings, 'language'>): Language {
  return language === 'auto' ? closestLanguage(browser.i18n.getUILanguage()) : language;
}
