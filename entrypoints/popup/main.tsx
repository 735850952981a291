import { render } from 'preact';
import '@/components/shared/base.css';
import { useWatched } from '@/components/shared/use-watched';
import { tabPort } from '@/utils/background/tabs/in-browser';
import { tabAsked } from '@/utils/background/tabs/look';
import { watchTab, type TabView } from '@/utils/background/tabs/view';
import type { Settings } from '@/utils/storage/settings/settings';
import { dressPage } from '@/utils/storage/settings/page';
import { App } from './App';

function Main() {
  const settings = useWatched<Settings>((told) => dressPage(document, told));
  const view = useWatched<TabView>(
    (told) => watchTab(tabPort(tabAsked(location.search), { isPopup: true }), told).stop,
  );
  return settings ? <App settings={settings} view={view} /> : null;
}

render(<Main />, document.getElementById('app')!);
