import type { Dossier, EntityId, Language } from '@/utils/knowledge';
import type { MapFile } from '@/utils/reading/card/map';

/** One card of the gallery. Dates as in `CardDays`. */
export type Scene = {
  name: string;
  /** The entity, or a state that has none. */
  show: EntityId | 'note' | 'loading' | 'missing' | 'failed';
  language?: Language;
  theme?: 'light' | 'dark';
  layout?: 'beside' | 'sheet';
  published?: string;
  pinned?: boolean;
  textSize?: number;
  /** Ids of the cards that led here. */
  trail?: EntityId[];
  /** Buttons to press, by a part of their text, in order. */
  press?: string[];
};

export type GalleryData = {
  today: string;
  scenes: Scene[];
  dossiers: Record<EntityId, Dossier>;
  maps: Record<string, MapFile>;
};

const JULY_2021 = '2021-07-07';

/** Every state a card has, from the pack as compiled. */
export const SCENES: readonly Scene[] = [
  { name: 'alliance', show: 'csto', published: JULY_2021 },
  { name: 'listed', show: 'taliban', published: JULY_2021 },
  { name: 'agency', show: 'tass', published: JULY_2021, theme: 'dark' },
  { name: 'person', show: 'sergey-lavrov', published: JULY_2021 },
  { name: 'person-changed', show: 'sergei-shoigu', published: JULY_2021 },
  { name: 'country', show: 'tajikistan', published: JULY_2021 },
  { name: 'city', show: 'dushanbe', published: JULY_2021 },
  { name: 'many-statuses', show: 'islamic-state', published: JULY_2021 },
  { name: 'alliance-changed', show: 'nato', published: JULY_2021 },
  { name: 'world-body', show: 'g20', published: JULY_2021, theme: 'dark' },
  { name: 'outlet', show: 'meduza', published: JULY_2021 },
  { name: 'list', show: 'ru-foreign-agents', published: JULY_2021 },
  { name: 'territory', show: 'crimea', published: JULY_2021 },
  { name: 'great-power', show: 'russia', published: JULY_2021 },
  { name: 'no-date', show: 'taliban' },
  { name: 'alliance-ru', show: 'csto', language: 'ru', published: JULY_2021 },
  { name: 'listed-ru', show: 'taliban', language: 'ru', published: JULY_2021, theme: 'dark' },
  { name: 'person-ru', show: 'sergei-shoigu', language: 'ru', published: JULY_2021 },
  { name: 'outlet-ru', show: 'meduza', language: 'ru', published: JULY_2021 },
  { name: 'note', show: 'note', published: JULY_2021 },
  { name: 'note-dark', show: 'note', published: JULY_2021, theme: 'dark' },
  { name: 'pinned', show: 'dushanbe', published: JULY_2021, pinned: true, trail: ['csto', 'tajikistan'] },
  { name: 'sources', show: 'taliban', published: JULY_2021, press: ['sources'] },
  { name: 'why', show: 'csto', published: JULY_2021, press: ['Why'] },
  { name: 'actions', show: 'sergey-lavrov', published: JULY_2021, press: ['More'] },
  {
    name: 'unfolded',
    show: 'islamic-state',
    published: JULY_2021,
    theme: 'dark',
    press: ['summary', 'more'],
  },
  { name: 'loading', show: 'loading' },
  { name: 'missing', show: 'missing' },
  { name: 'failed', show: 'failed', theme: 'dark' },
  { name: 'sheet', show: 'taliban', published: JULY_2021, layout: 'sheet' },
  { name: 'sheet-ru', show: 'csto', language: 'ru', published: JULY_2021, layout: 'sheet', theme: 'dark' },
  { name: 'large-text', show: 'taliban', published: JULY_2021, textSize: 1.3 },
  { name: 'long-name', show: 'long', published: JULY_2021 },
];
