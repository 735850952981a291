import type { ComponentChildren } from 'preact';
import { Loading } from '@/components/shared/Loading';
import type { EntityId } from '@/utils/knowledge';
import type { ExportFormat } from '@/utils/reading/lists/export-page';
import type { Group } from '@/utils/reading/lists/groups';
import type { PageOverview } from '@/utils/reading/lists/page-overview';
import type { AroundStrings } from '@/utils/reading/strings/around';
import type { PanelStrings } from '@/utils/reading/strings/panel';
import { ExportBar } from './ExportBar';
import { Filter } from './Filter';
import { NameList } from './NameList';
import './panel.css';

/** What there is to say of the page in front. */
export type PanelPage =
  | { state: 'closed' | 'not-here' | 'off' | 'reading' | 'failed' }
  | { state: 'ready'; overview: PageOverview };

export type PanelProps = {
  strings: AroundStrings & PanelStrings;
  page: PanelPage | undefined;
  /** `all`, or the one group that is shown. */
  filter: Group | 'all';
  /** The entities named within the page's viewport. */
  inView: readonly EntityId[];
  message?: string;
  /** An open card, in place of the list. */
  card?: ComponentChildren;
  actions: {
    onFilter: (filter: Group | 'all') => void;
    onReveal: (entity: EntityId) => void;
    onOpen: (entity: EntityId) => void;
    onSave: (format: ExportFormat) => void;
    onCopy: (format: ExportFormat) => void;
  };
};

/** The side panel: the names of an article in reading order, each with what it is in two sentences. */
export function Panel({ strings, page, filter, inView, message, card, actions }: PanelProps) {
  return (
    <main class="panel-main">
      {message && <output class="panel-message">{message}</output>}
      {card}
      {!card && page && <Page {...{ strings, page, filter, inView, actions }} />}
    </main>
  );
}

function Page({
  strings,
  page,
  filter,
  inView,
  actions,
}: Omit<PanelProps, 'card' | 'page'> & { page: PanelPage }) {
  if (page.state === 'reading') return <Loading text={strings.reading} />;
  if (page.state !== 'ready') return <Quiet {...quietOf(strings)[page.state]} />;
  const { overview } = page;
  return (
    <>
      <header class="panel-head">
        <h1 class="panel-title">{overview.title}</h1>
        <p class="soft small">
          {[overview.source?.title ?? overview.host, overview.published].filter(Boolean).join(' · ')}
        </p>
      </header>
      {overview.names.length === 0 ? (
        <p class="soft">{strings.nothing}</p>
      ) : (
        <>
          <Filter strings={strings} overview={overview} filter={filter} onFilter={actions.onFilter} />
          <NameList
            {...{ strings, overview, filter, inView }}
            onReveal={actions.onReveal}
            onOpen={actions.onOpen}
          />
          <ExportBar strings={strings} onSave={actions.onSave} onCopy={actions.onCopy} />
        </>
      )}
    </>
  );
}

/** What is said in place of a list. */
function quietOf({ site, panel, failed, failedHint }: PanelProps['strings']) {
  return {
    closed: { title: site.closed, hint: panel.closedHint },
    'not-here': { title: site.notHereUnknown, hint: panel.notHereHint },
    off: { title: panel.off, hint: site.offHint },
    failed: { title: failed, hint: failedHint },
  };
}

function Quiet({ title, hint }: { title: string; hint: string }) {
  return (
    <div class="panel-quiet">
      <h1 class="panel-title">{title}</h1>
      <p class="soft">{hint}</p>
    </div>
  );
}
