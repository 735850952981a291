import type { Language } from '@/utils/knowledge';
import { cardCatalogueEn } from './en/card-catalogue';
import type { CardStrings } from './en/card';
import type { CommonStrings } from './en/common';
import type { NoteStrings } from './en/note';
import { cardCatalogueRu } from './ru/card-catalogue';

export type { CardStrings } from './en/card';

/** All that cards say in one language. Into a page it comes as a script of its own: readers load no other's. */
export type CardCatalogue = {
  language: Language;
  common: CommonStrings;
  card: CardStrings;
  note: NoteStrings;
};

/** What cards say in a language, for those who have all languages at hand; the card script has not. */
export function cardCatalogueIn(language: Language): CardCatalogue {
  return language === 'ru' ? cardCatalogueRu : cardCatalogueEn;
}
