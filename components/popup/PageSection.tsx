import { Loading } from '@/components/shared/Loading';
import type { AroundStrings } from '@/utils/reading/strings/around';
import { PageParts } from './PageParts';
import type { PopupActions, PopupPage } from './Popup';
import { SiteBar } from './SiteBar';
import { SiteOffer } from './SiteOffer';

type PageSectionProps = { strings: AroundStrings; page: PopupPage; actions: PopupActions };

/** What there is to say of the page in front, whatever its state. */
export function PageSection({ strings, page, actions }: PageSectionProps) {
  const { host, state } = page;
  const { site } = strings;
  if (state === 'closed') return <Say title={site.closed} hint={site.closedHint} />;
  if (state === 'not-here')
    return <SiteOffer strings={strings} {...(host === undefined ? {} : { host })} actions={actions} />;
  return (
    <>
      {host !== undefined && (
        <SiteBar strings={strings} host={host} on={state !== 'off'} onChange={actions.onSite} />
      )}
      {state === 'off' && <Say title={site.off(host ?? '')} hint={site.offHint} />}
      {state === 'reading' && <Loading text={strings.reading} />}
      {state === 'failed' && (
        <>
          <Say title={strings.failed} hint={strings.failedHint} />
          <button class="button" type="button" onClick={actions.onRetry}>
            {strings.retry}
          </button>
        </>
      )}
      {state === 'ready' && <PageParts strings={strings} overview={page.overview} actions={actions} />}
    </>
  );
}

function Say({ title, hint }: { title: string; hint: string }) {
  return (
    <div class="say">
      <p class="say-title">{title}</p>
      <p class="soft">{hint}</p>
    </div>
  );
}
