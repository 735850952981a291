import type { Language } from '@/utils/knowledge';
import { liveEn, type LiveStrings } from './live.en';
import { liveRu } from './live.ru';

export type { LiveStrings } from './live.en';

/** What is said about look-ups outside the packs, in a language. */
export function liveStringsIn(language: Language): LiveStrings {
  return language === 'ru' ? liveRu : liveEn;
}
