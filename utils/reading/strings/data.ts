import type { Language } from '@/utils/knowledge';
import { dataEn, type DataStrings } from './data.en';
import { dataRu } from './data.ru';

export type { DataStrings } from './data.en';

/** What options says about what is kept, in a language. */
export function dataStringsIn(language: Language): DataStrings {
  return language === 'ru' ? dataRu : dataEn;
}
