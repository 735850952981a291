import type { Language } from '@/utils/knowledge';
import { commonEn, type CommonStrings } from './en/common';
import { commonRu } from './ru/common';

export type { CommonStrings } from './en/common';

/** The words for kinds, facts and entries that cards and lists share, in a language. */
export function commonStringsIn(language: Language): CommonStrings {
  return language === 'ru' ? commonRu : commonEn;
}
