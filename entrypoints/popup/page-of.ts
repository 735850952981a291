import type { PopupPage } from '@/components/popup/Popup';
import { daysOf } from '@/utils/background/tabs/look';
import type { TabView } from '@/utils/background/tabs/view';
import type { Language } from '@/utils/knowledge';
import { pageOverview } from '@/utils/reading/lists/page-overview';
import { typesetIn } from '@/utils/reading/words/typeset';
import type { Settings } from '@/utils/storage/settings/settings';

/** What the popup says of the tab in front. */
export function pageOf({ host, page }: TabView, { editorsList }: Settings, language: Language): PopupPage {
  const here = host === undefined ? {} : { host };
  if (page.state !== 'ready') return { ...here, state: page.state };
  const overview = pageOverview(page, { language, days: daysOf(page), forEditors: editorsList });
  return { ...here, state: 'ready', overview: typesetIn(overview, language) };
}
