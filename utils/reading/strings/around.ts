import type { Language } from '@/utils/knowledge';
import { aroundEn, type AroundStrings } from './around.en';
import { aroundRu } from './around.ru';

export type { AroundStrings } from './around.en';

/** What popup, side panel and the pages of the extension say, in a language. */
export function aroundStringsIn(language: Language): AroundStrings {
  return language === 'ru' ? aroundRu : aroundEn;
}
