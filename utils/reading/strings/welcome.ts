import type { Language } from '@/utils/knowledge';
import { welcomeEn, type WelcomeStrings } from './en/welcome';
import { welcomeRu } from './ru/welcome';

export type { WelcomeStrings } from './en/welcome';

/** What the first-run page says, in a language. */
export function welcomeStringsIn(language: Language): WelcomeStrings {
  return language === 'ru' ? welcomeRu : welcomeEn;
}
