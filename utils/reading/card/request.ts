import type { Dossier, EntityId, Language, PackInfo, PartialDate } from '@/utils/knowledge';
import type { Disclaimer, Reason } from '@/utils/recognition/annotation';

/** What a card is to be about, as the page has it: the card itself puts it into words. */
export type CardRequest =
  | { about: 'entity'; dossier: Dossier; reasons?: readonly Reason[] }
  | {
      about: 'note';
      note: Disclaimer;
      /** The note as the page has it. */
      text: string;
      /** Of whom it concerns and of the list it speaks of, among others. */
      dossiers: Readonly<Record<EntityId, Dossier>>;
      pack: PackInfo;
    };

/** How the reader wants cards, and where this one is. */
export type CardLook = {
  language: Language;
  theme: 'auto' | 'light' | 'dark';
  textSize: 'small' | 'medium' | 'large';
  layout: 'beside' | 'sheet';
  /** The article's day, when the page says it. */
  published?: PartialDate;
};
