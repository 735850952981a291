import type { Language } from '@/utils/knowledge';
import { packsEn, type PacksStrings } from './en/packs';
import { packsRu } from './ru/packs';

export type { PacksStrings } from './en/packs';

/** What options says about packs, in a language. */
export function packsStringsIn(language: Language): PacksStrings {
  return language === 'ru' ? packsRu : packsEn;
}
