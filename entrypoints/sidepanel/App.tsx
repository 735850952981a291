import { useEffect, useState } from 'preact/hooks';
import { Panel } from '@/components/panel/Panel';
import { OpenCard } from '@/components/shared/OpenCard';
import { CARD_PORTS } from '@/utils/background/cards/card-ports';
import { lookOf } from '@/utils/background/tabs/look';
import type { TabView } from '@/utils/background/tabs/view';
import { today } from '@/utils/background/today';
import type { Group } from '@/utils/reading/lists/groups';
import { aroundStringsIn } from '@/utils/reading/strings/around';
import { panelStringsIn } from '@/utils/reading/strings/panel';
import type { Settings } from '@/utils/storage/settings/settings';
import { interfaceLanguage } from '@/utils/storage/settings/language';
import { panelActions } from './panel-actions';
import { pageOf } from './page-of';

/** The connected side panel. */
export function App({ settings, view }: { settings: Settings; view: TabView | undefined }) {
  const language = interfaceLanguage(settings);
  const strings = { ...aroundStringsIn(language), ...panelStringsIn(language) };
  const [filter, setFilter] = useState<Group | 'all'>('all');
  const [open, setOpen] = useState<string>();
  const [message, setMessage] = useState('');
  const url = view && 'url' in view.page ? view.page.url : undefined;

  // Another article begins anew.
  useEffect(() => {
    setFilter('all');
    setOpen(undefined);
    setMessage('');
  }, [url]);

  const look = lookOf(settings, language, view);
  const close = () => setOpen(undefined);
  return (
    <Panel
      strings={strings}
      page={view && pageOf(view, language)}
      filter={filter}
      inView={view?.inView ?? []}
      message={message}
      card={
        open !== undefined && (
          <OpenCard
            key={open}
            entity={open}
            today={today()}
            ports={CARD_PORTS}
            onClose={close}
            {...{ look, strings }}
          />
        )
      }
      actions={{
        onFilter: setFilter,
        onOpen: setOpen,
        ...panelActions({ view, strings, language, say: setMessage }),
      }}
    />
  );
}
