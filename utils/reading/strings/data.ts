import type { Language } from '@/utils/knowledge';
import { dataEn, type DataStrings } from './en/data';
import { dataRu } from './ru/data';

export type { DataStrings } from './en/data';

/** What options says about what is kept, in a language. */
export function dataStringsIn(language: Language): DataStrings {
  return language === 'ru' ? dataRu : dataEn;
}
