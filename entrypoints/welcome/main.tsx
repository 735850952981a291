import { render } from 'preact';
import '@/components/shared/base.css';
import { useWatched } from '@/components/shared/use-watched';
import type { Settings } from '@/utils/storage/settings/settings';
import { dressPage } from '@/utils/storage/settings/page';
import { App } from './App';

function Main() {
  const settings = useWatched<Settings>((told) => dressPage(document, told));
  return settings ? <App settings={settings} /> : null;
}

render(<Main />, document.getElementById('app')!);
