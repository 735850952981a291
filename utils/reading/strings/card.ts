import type { Language } from '@/utils/knowledge';
import { cardEn, type CardStrings } from './card.en';
import { cardRu } from './card.ru';

export type { CardStrings } from './card.en';

/** The card's own words in a language. */
export function cardStringsIn(language: Language): CardStrings {
  return language === 'ru' ? cardRu : cardEn;
}
