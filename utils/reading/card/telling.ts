import type { PartialDate } from '@/utils/knowledge';
import type { CardCatalogue } from '@/utils/reading/strings/card';

/** The days a card speaks of. `published` is absent when the page does not say. */
export type CardDays = { published?: PartialDate; today: PartialDate };

/** In which words a card is told, and of which days. */
export type Telling = { catalogue: CardCatalogue; days: CardDays };
