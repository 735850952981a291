import { useEffect, useState } from 'preact/hooks';
import { Popup } from '@/components/popup/Popup';
import { OpenCard } from '@/components/shared/OpenCard';
import { CARD_PORTS } from '@/utils/background/cards/card-ports';
import { lookOf } from '@/utils/background/tabs/look';
import type { TabView } from '@/utils/background/tabs/view';
import { today } from '@/utils/background/today';
import { aroundStringsIn } from '@/utils/reading/strings/around';
import type { Settings } from '@/utils/storage/settings/settings';
import { interfaceLanguage } from '@/utils/storage/settings/language';
import { Outside } from './Outside';
import { pageOf } from './page-of';
import { popupActions } from './popup-actions';
import { useLookUp } from './use-look-up';
import { useRecent } from './use-recent';

/** The connected popup. */
export function App({ settings, view }: { settings: Settings; view: TabView | undefined }) {
  const language = interfaceLanguage(settings);
  const strings = aroundStringsIn(language);
  const [open, setOpen] = useState<string>();
  const [message, setMessage] = useState('');
  const recent = useRecent(language);
  const lookUp = useLookUp(language, setOpen);
  const page = view && pageOf(view, settings, language);

  // What a click says is for the page it was made on.
  useEffect(() => setMessage(''), [view?.page.state, view?.host]);

  const card = open !== undefined && (
    <OpenCard
      key={open}
      entity={open}
      look={lookOf(settings, language, view)}
      today={today()}
      strings={strings}
      ports={CARD_PORTS}
      onClose={() => setOpen(undefined)}
    />
  );
  return (
    <Popup
      strings={strings}
      lookUp={{ ...lookUp, onQuery: (query) => (setOpen(undefined), lookUp.onQuery(query)) }}
      page={page}
      recent={settings.history ? recent : []}
      message={message}
      card={card}
      outside={<Outside lookUp={lookUp} settings={settings} language={language} />}
      actions={popupActions({ view, strings, open: setOpen, say: setMessage })}
    />
  );
}
