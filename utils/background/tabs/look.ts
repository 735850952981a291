import type { Language, PartialDate } from '@/utils/knowledge';
import type { CardLook } from '@/utils/reading/card/request';
import type { CardDays } from '@/utils/reading/card/telling';
import type { Settings } from '@/utils/storage/settings/settings';
import type { TabView } from './view';
import { today } from '@/utils/background/today';

/** The days a page's names are told by. */
export function daysOf({ published }: { published?: PartialDate }): CardDays {
  return published === undefined ? { today: today() } : { today: today(), published };
}

/** How the reader wants cards in pages of ours; they speak of the day of the page in front too. */
export function lookOf(
  { theme, textSize }: Settings,
  language: Language,
  view: TabView | undefined,
): Omit<CardLook, 'layout'> {
  const published = view && 'published' in view.page ? view.page.published : undefined;
  return { language, theme, textSize, ...(published === undefined ? {} : { published }) };
}

/** The tab that a page of ours speaks of when it was opened in a tab of its own: `popup.html?tab=7`. */
export function tabAsked(search: string): number | undefined {
  const asked = new URLSearchParams(search).get('tab');
  return asked !== null && /^\d+$/.test(asked) ? Number(asked) : undefined;
}
