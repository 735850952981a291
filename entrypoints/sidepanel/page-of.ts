import type { PanelPage } from '@/components/panel/Panel';
import { daysOf } from '@/utils/background/tabs/look';
import type { TabView } from '@/utils/background/tabs/view';
import type { Language } from '@/utils/knowledge';
import { pageOverview } from '@/utils/reading/lists/page-overview';
import { typesetIn } from '@/utils/reading/words/typeset';

/** What the side panel says of the tab in front. */
export function pageOf({ page }: TabView, language: Language): PanelPage {
  if (page.state !== 'ready') return { state: page.state };
  const overview = pageOverview(page, { language, days: daysOf(page), forEditors: false });
  return { state: 'ready', overview: typesetIn(overview, language) };
}
