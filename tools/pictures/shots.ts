/** A picture of a card: what the pointer rests on, and what the card then says. */
export type CardShot = {
  file: string;
  words: string;
  says: string;
  language?: 'en' | 'ru';
  dark?: boolean;
};

export const CARD_SHOTS: readonly CardShot[] = [
  { file: 'card-alliance', words: 'CSTO', says: 'Collective Security Treaty' },
  { file: 'card-listed-group', words: 'Taliban', says: 'Suspended since 17 April 2025' },
  { file: 'card-outlet', words: 'TASS', says: 'TASS' },
  { file: 'card-person', words: 'Lavrov', says: 'Sergey Lavrov' },
  { file: 'card-place', words: 'Tajikistan', says: 'Tajikistan' },
  { file: 'card-note', words: 'terrorist organization banned', says: '17 April 2025' },
  { file: 'card-dark', words: 'NATO', says: 'North Atlantic', dark: true },
  { file: 'card-russian', words: 'ОДКБ', says: 'коллективной безопасности', language: 'ru' },
];

/** A picture of a page of the extension, as large as the browser shows it. */
export type PageShot = {
  file: string;
  page: 'popup' | 'sidepanel' | 'options' | 'welcome';
  width: number;
  height: number;
  language?: 'en' | 'ru';
  dark?: boolean;
  /** Typed into the look-up box. */
  query?: string;
  /** Words of the page that the pointer rests on. */
  hover?: string;
};

export const PAGE_SHOTS: readonly PageShot[] = [
  { file: 'popup', page: 'popup', width: 400, height: 600 },
  { file: 'popup-look-up', page: 'popup', width: 400, height: 420, query: 'hezbolah' },
  { file: 'popup-dark', page: 'popup', width: 400, height: 600, dark: true },
  { file: 'popup-russian', page: 'popup', width: 400, height: 600, language: 'ru' },
  { file: 'side-panel', page: 'sidepanel', width: 360, height: 800 },
  { file: 'options', page: 'options', width: 760, height: 1060 },
  { file: 'first-run', page: 'welcome', width: 760, height: 900, hover: 'CSTO' },
  { file: 'first-run-russian-dark', page: 'welcome', width: 760, height: 700, language: 'ru', dark: true },
];
