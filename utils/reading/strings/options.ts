import type { Language } from '@/utils/knowledge';
import { optionsEn, type OptionsStrings } from './options.en';
import { optionsRu } from './options.ru';

export type { OptionsStrings } from './options.en';

/** What the options page says, in a language. */
export function optionsStringsIn(language: Language): OptionsStrings {
  return language === 'ru' ? optionsRu : optionsEn;
}
