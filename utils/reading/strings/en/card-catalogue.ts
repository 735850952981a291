import type { CardCatalogue } from '@/utils/reading/strings/card';
import { cardEn } from './card';
import { commonEn } from './common';
import { noteEn } from './note';

/** All that cards say in English. */
export const cardCatalogueEn: CardCatalogue = {
  language: 'en',
  common: commonEn,
  card: cardEn,
  note: noteEn,
};
