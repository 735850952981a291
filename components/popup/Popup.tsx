import type { ComponentChildren } from 'preact';
import type { EntityId } from '@/utils/knowledge';
import type { PageOverview } from '@/utils/reading/lists/page-overview';
import type { AroundStrings } from '@/utils/reading/strings/around';
import { LookUp, type LookUpProps } from '@/components/shared/LookUp';
import type { Hit } from '@/utils/reading/hover/hit';
import { PageSection } from './PageSection';
import { Recent } from './Recent';
import type { OfferActions } from './SiteOffer';
import './popup.css';

/** What there is to say of the page in front. `host` is absent where the browser does not tell. */
export type PopupPage = { host?: string } & (
  { state: 'closed' | 'not-here' | 'off' | 'reading' | 'failed' } | { state: 'ready'; overview: PageOverview }
);

export type PopupActions = OfferActions & {
  onSite: (on: boolean) => void;
  onOpen: (entity: EntityId) => void;
  onReveal: (entity: EntityId) => void;
  onRevealNote: (index: number) => void;
  onForget: () => void;
  onRetry: () => void;
  onSidePanel?: () => void;
  onOptions: () => void;
};

export type PopupProps = {
  strings: AroundStrings;
  lookUp: Omit<LookUpProps, 'strings'>;
  /** `undefined` until the browser has told which page it is. */
  page: PopupPage | undefined;
  recent: readonly Hit[];
  /** Why the last click came to nothing. */
  message?: string;
  /** An open card, in place of what there is to say of the page. */
  card?: ComponentChildren;
  /** What can be had of a looked-up name outside the packs, below the names found. */
  outside?: ComponentChildren;
  actions: PopupActions;
};

/** The toolbar popup: look up anything, and what is known of the page in front. */
export function Popup({ strings, lookUp, page, recent, message, card, outside, actions }: PopupProps) {
  const isLooking = lookUp.query.trim() !== '';
  return (
    <>
      <header class="popup-head">
        <h1 class="for-readers">Sourcenote</h1>
        <LookUp strings={strings} {...lookUp} />
      </header>
      <main class="popup-main">
        {message && (
          <p class="popup-message" role="alert">
            {message}
          </p>
        )}
        {card}
        {!card && isLooking && outside}
        {!card && !isLooking && page && <PageSection {...{ strings, page, actions }} />}
        {!card && !isLooking && recent.length > 0 && (
          <Recent strings={strings} hits={recent} onOpen={actions.onOpen} onForget={actions.onForget} />
        )}
      </main>
      <footer class="popup-foot">
        <button class="plain" type="button" onClick={actions.onOptions}>
          {strings.options}
        </button>
        {actions.onSidePanel && (
          <button class="plain" type="button" onClick={actions.onSidePanel}>
            {strings.sidePanel}
          </button>
        )}
      </footer>
    </>
  );
}
