import { browser } from 'wxt/browser';
import type { PopupActions } from '@/components/popup/Popup';
import { sidePanelOpener } from '@/utils/background/tabs/open-side-panel';
import { allowEverywhere, allowSite, switchSite } from '@/utils/background/sites/access';
import { readOnce } from '@/utils/background/sites/in-browser';
import type { TabView } from '@/utils/background/tabs/view';
import { askPage } from '@/utils/messages/send';
import type { AroundStrings } from '@/utils/reading/strings/around';
import { forgetLookups } from '@/utils/storage/lookups/recent';

type World = {
  view: TabView | undefined;
  strings: AroundStrings;
  open: (entity: string) => void;
  say: (message: string) => void;
};

/** What clicks in the popup do. */
export function popupActions({ view, strings, open, say }: World): PopupActions {
  const { tabId, host = '' } = view ?? {};
  const openPanel = sidePanelOpener(tabId);
  const reveal = async (asked: ReturnType<typeof askPage<'revealEntity' | 'revealNote'>>) => {
    const answer = await asked;
    // The page is what the reader wants to see now.
    if (answer.ok && answer.value) close();
    else say(strings.gone);
  };
  const unlessAllowed = (asked: Promise<boolean>) => void asked.then((is) => is || say(strings.site.refused));

  return {
    onSite: (on) => void switchSite(host, on),
    onOpen: open,
    onReveal: (entity) => tabId !== undefined && void reveal(askPage(tabId, 'revealEntity', { entity })),
    onRevealNote: (index) => tabId !== undefined && void reveal(askPage(tabId, 'revealNote', { index })),
    onForget: () => void forgetLookups(),
    onRetry: () => tabId !== undefined && void browser.tabs.reload(tabId),
    onOnce: () => {
      if (tabId !== undefined) void readOnce(tabId).then((is) => is || say(strings.site.closed));
    },
    onAlways: () => unlessAllowed(allowSite(host)),
    onEverywhere: () => unlessAllowed(allowEverywhere()),
    ...(openPanel ? { onSidePanel: () => void openPanel().then(close) } : {}),
    onOptions: () => void browser.runtime.openOptionsPage().then(close),
  };
}
