import type { Language } from '@/utils/knowledge';
import { welcomeEn, type WelcomeStrings } from './welcome.en';
import { welcomeRu } from './welcome.ru';

export type { WelcomeStrings } from './welcome.en';

/** What the first-run page says, in a language. */
export function welcomeStringsIn(language: Language): WelcomeStrings {
  return language === 'ru' ? welcomeRu : welcomeEn;
}
