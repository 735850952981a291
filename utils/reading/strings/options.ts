import type { Language } from '@/utils/knowledge';
import { optionsEn, type OptionsStrings } from './en/options';
import { optionsRu } from './ru/options';

export type { OptionsStrings } from './en/options';

/** What the options page says, in a language. */
export function optionsStringsIn(language: Language): OptionsStrings {
  return language === 'ru' ? optionsRu : optionsEn;
}
