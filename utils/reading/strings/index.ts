import type { Language } from '@/utils/knowledge';
import { en, type Strings } from './en';
import { ru } from './ru';

export type { Strings } from './en';

/** The interface texts in a language. */
export function stringsIn(language: Language): Strings {
  return language === 'ru' ? ru : en;
}
