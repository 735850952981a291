import type { PanelPage } from '@/components/panel/Panel';
import { daysOf } from '@/utils/background/tabs/look';
import type { TabView } from '@/utils/background/tabs/view';
import type { Language } from '@/utils/knowledge';
import { pageOverview } from '@/utils/reading/page-overview';

/** What the side panel says of the tab in front. */
export function pageOf({ page }: TabView, language: Language): PanelPage {
  if (page.state !== 'ready') return { state: page.state };
  return {
    state: 'ready',
    overview: pageOverview(page, { language, days: daysOf(page), forEditors: false }),
  };
}
