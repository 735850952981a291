import type { FactRow } from '@/utils/reading/card-facts';
import type { StatusRow } from '@/utils/reading/card-status';
import type { CardView, SourceLine } from '@/utils/reading/card-view';

/** What the card asks of whoever shows it. */
export type CardCallbacks = { onClose: () => void };

type CardProps = CardCallbacks & { view: CardView; closeLabel: string; lang: string };

/** A footnote about one entity. Only lays out what `view` says. */
export function Card({ view, closeLabel, lang, onClose }: CardProps) {
  return (
    <div class="card" role="dialog" aria-labelledby="title" lang={lang} tabIndex={-1}>
      <div class="head">
        <span>{view.kind}</span>
        {view.corner && <span class="corner">{view.corner}</span>}
        <button class="close" type="button" aria-label={closeLabel} onClick={onClose}>
          ×
        </button>
      </div>
      <h2 id="title">{view.title}</h2>
      {view.native.length > 0 && (
        <p class="native">
          {view.native.map(({ text, lang: own }, at) => (
            <span key={text} lang={own}>
              {at > 0 && ' · '}
              {text}
            </span>
          ))}
        </p>
      )}
      <p>{view.summary}</p>
      {view.statuses.map((status) => (
        <StatusPart key={status.list} status={status} />
      ))}
      {view.facts.length > 0 && <Facts rows={view.facts} />}
      {view.changes.length > 0 && (
        <ul>
          {view.changes.map(({ on, text }) => (
            <li key={`${on} ${text}`}>
              <span class="aside">{on}</span> {text}
            </li>
          ))}
        </ul>
      )}
      {view.sources.length > 0 && <Sources sources={view.sources} />}
      <p class="footer">{view.footer}</p>
    </div>
  );
}

function StatusPart({ status }: { status: StatusRow }) {
  return (
    <section>
      <h3>{status.listLabel}</h3>
      {status.as && <p class="aside">{status.as}</p>}
      {status.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {status.act && <p class="aside">{status.act}</p>}
      {status.note && <p>{status.note}</p>}
    </section>
  );
}

function Facts({ rows }: { rows: FactRow[] }) {
  return (
    <dl>
      {rows.flatMap(({ property, label, values }) => [
        <dt key={`${property} label`}>{label}</dt>,
        <dd key={property}>
          {values.map(({ text, url, aside }) => (
            <div key={text}>
              {url ? <Link url={url} text={text} /> : text}
              {aside && <span class="aside"> {aside}</span>}
            </div>
          ))}
        </dd>,
      ])}
    </dl>
  );
}

function Sources({ sources }: { sources: SourceLine[] }) {
  return (
    <ul class="sources">
      {sources.map(({ title, url, publisher, date }) => (
        <li key={url}>
          <Link url={url} text={title} />
          {publisher && `, ${publisher}`}
          {date && `, ${date}`}
        </li>
      ))}
    </ul>
  );
}

function Link({ url, text }: { url: string; text: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}
