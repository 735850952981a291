import type { BrowserName } from '@/tools/browser/launch';

/** What the reader's system says. */
export type Look = { language?: 'en' | 'ru'; dark?: boolean; forcedColours?: boolean };

/** A picture of a card: what the pointer rests on, and what the card then says. */
export type CardShot = Look & { file: string; browser?: BrowserName; words: string; says: string };

export const CARD_SHOTS: readonly CardShot[] = [
  { file: 'card-alliance', words: 'CSTO', says: 'Collective Security Treaty' },
  { file: 'card-listed-group', words: 'Taliban', says: 'Suspended since 17 April 2025' },
  { file: 'card-outlet', words: 'TASS', says: 'TASS' },
  { file: 'card-person', words: 'Stoltenberg', says: 'Jens Stoltenberg' },
  { file: 'card-place', words: 'Tajikistan', says: 'Dushanbe' },
  { file: 'card-note', words: 'terrorist organization banned', says: '17 April 2025' },
  { file: 'card-dark', words: 'NATO', says: 'North Atlantic', dark: true },
  { file: 'card-russian', words: 'ОДКБ', says: 'коллективной безопасности', language: 'ru' },
  {
    file: 'card-forced-colours',
    words: 'Taliban',
    says: 'Suspended since 17 April 2025',
    forcedColours: true,
    dark: true,
  },
  {
    file: 'firefox-card',
    browser: 'firefox',
    words: 'Taliban',
    says: 'Suspended since 17 April 2025',
  },
  {
    file: 'firefox-card-russian',
    browser: 'firefox',
    words: 'ОДКБ',
    says: 'коллективной безопасности',
    language: 'ru',
  },
];

/** A picture of a page of the extension, as large as the browser shows it. */
export type PageShot = Look & {
  file: string;
  browser?: BrowserName;
  page: 'popup' | 'sidepanel' | 'options' | 'welcome';
  width: number;
  height: number;
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
  { file: 'firefox-popup', browser: 'firefox', page: 'popup', width: 400, height: 600 },
];

/** The picture of a phone; there is one. */
export const PHONE = { file: 'card-phone', width: 390, height: 780 };
