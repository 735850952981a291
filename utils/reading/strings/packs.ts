import type { Language } from '@/utils/knowledge';
import { packsEn, type PacksStrings } from './packs.en';
import { packsRu } from './packs.ru';

export type { PacksStrings } from './packs.en';

/** What options says about packs, in a language. */
export function packsStringsIn(language: Language): PacksStrings {
  return language === 'ru' ? packsRu : packsEn;
}
