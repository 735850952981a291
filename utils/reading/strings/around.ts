import type { Language } from '@/utils/knowledge';
import { aroundEn, type AroundStrings } from './en/around';
import { aroundRu } from './ru/around';

export type { AroundStrings } from './en/around';

/** What popup, side panel and the pages of the extension say, in a language. */
export function aroundStringsIn(language: Language): AroundStrings {
  return language === 'ru' ? aroundRu : aroundEn;
}
