import type { Language } from '@/utils/knowledge';
import { liveEn, type LiveStrings } from './en/live';
import { liveRu } from './ru/live';

export type { LiveStrings } from './en/live';

/** What is said about look-ups outside the packs, in a language. */
export function liveStringsIn(language: Language): LiveStrings {
  return language === 'ru' ? liveRu : liveEn;
}
