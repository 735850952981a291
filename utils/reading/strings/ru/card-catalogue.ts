import type { CardCatalogue } from '@/utils/reading/strings/card';
import { cardRu } from './card';
import { commonRu } from './common';
import { noteRu } from './note';

/** Всё, что карточки говорят по-русски. */
export const cardCatalogueRu: CardCatalogue = {
  language: 'ru',
  common: commonRu,
  card: cardRu,
  note: noteRu,
};
