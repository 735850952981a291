import type { EntityId } from '@/utils/knowledge';
import type { Answer } from '@/utils/messages/message';
import type { PageEvent, PageState } from '@/utils/messages/protocol';

/** What popup and side panel know of the tab in front. */
export type TabView = {
  tabId?: number;
  /** Without `www.`; absent where the browser does not tell which page it is. */
  host?: string;
  /** `closed`: the browser lets no extension in. `not-here`: our script does not run. */
  page: PageState | { state: 'closed' | 'not-here' };
  /** The entities named within the viewport. */
  inView: EntityId[];
};

/** The browser, as far as following the tab in front needs it. */
export type TabPort = {
  front: () => Promise<{ id?: number | undefined; url?: string | undefined } | undefined>;
  state: (tabId: number) => Promise<Answer<PageState>>;
  follow: (tabId: number, on: { heard: (event: PageEvent) => void; lost: () => void }) => () => void;
  /** Another tab came to the front, or a page was loaded into one. Gives what stops it. */
  changed: (told: () => void) => () => void;
  wait: (ms: number) => Promise<void>;
  /**
   * Whether the browser tells the address of the tab in front unless it lets no extension in: a popup has that from the
   * click on the toolbar button.
   */
  isTold: boolean;
};

/** A script may start some time after its page is called complete. Milliseconds from look to look. */
const LATE_STARTS = [400, 1500];
/** Sites of the browsers' makers that they keep all extensions from. */
const CLOSED_HOSTS = /^(?:chromewebstore\.google\.com|chrome\.google\.com|addons\.mozilla\.org)$/;

/** Tells what the tab in front shows, now and whenever it changes, until `stop` is called. */
export function watchTab(port: TabPort, told: (view: TabView) => void) {
  let turn = 0;
  let view: TabView | undefined;
  let following: { tabId: number; stop: () => void } | undefined;

  function tell(next: TabView): void {
    view = next;
    told(next);
  }

  async function look(): Promise<void> {
    const mine = (turn += 1);
    for (const late of [0, ...LATE_STARTS]) {
      if (late > 0) await port.wait(late);
      const tab = await port.front();
      if (turn !== mine) return;
      const found = await viewOf(tab);
      if (turn !== mine) return;
      follow(found);
      tell({ ...found, inView: view?.tabId === found.tabId ? (view?.inView ?? []) : [] });
      if (found.page.state !== 'not-here') return;
    }
  }

  async function viewOf(tab: Awaited<ReturnType<TabPort['front']>>): Promise<Omit<TabView, 'inView'>> {
    if (tab?.id === undefined) return { page: { state: 'closed' } };
    const address = tab.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
    const here = { tabId: tab.id, ...hostIn(tab.url) };
    const answer = await port.state(tab.id);
    if (answer.ok) {
      return { ...here, ...hostIn(answer.value.url), page: answer.value };
    }
    const isClosed = address
      ? !/^https?:$/.test(address.protocol) || CLOSED_HOSTS.test(address.hostname)
      : port.isTold;
    return { ...here, page: { state: isClosed ? 'closed' : 'not-here' } };
  }

  function follow({ tabId, page }: Omit<TabView, 'inView'>): void {
    const isRead = tabId !== undefined && page.state !== 'closed' && page.state !== 'not-here';
    if (isRead && following?.tabId === tabId) return;
    following?.stop();
    following = undefined;
    if (!isRead) return;
    const lost = () => {
      if (following?.tabId !== tabId) return;
      following = undefined;
      void look();
    };
    following = { tabId, stop: port.follow(tabId, { heard, lost }) };
  }

  function heard(event: PageEvent): void {
    if (event.event === 'changed') void look();
    else if (view) tell({ ...view, inView: event.entities });
  }

  const unwatch = port.changed(() => void look());
  void look();
  return {
    look,
    stop: () => {
      turn += 1;
      unwatch();
      following?.stop();
      following = undefined;
    },
  };
}

/** Files and pages of extensions have a host at most in name. */
function hostIn(address: string | undefined): { host?: string } {
  if (address === undefined || !URL.canParse(address)) return {};
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && hostname !== '' ? { host: hostname.replace(/^www\./, '') } : {};
}
