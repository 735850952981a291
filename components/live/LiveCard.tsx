import type { LiveSource, LiveView } from '@/utils/reading/words/live-view';
import type { LiveStrings } from '@/utils/reading/strings/live';
import './live.css';

type LiveCardProps = { words: LiveStrings; view: LiveView };

/** What Wikipedia and Wikidata say, as text: who says it, under which licence, and when it was fetched. */
export function LiveCard({ words, view }: LiveCardProps) {
  const { title, description, extract, notices, facts, image, sources, fetched } = view;
  return (
    <article class="live-card" aria-labelledby="live-title">
      {notices.map((notice) => (
        <p key={notice} class="soft small">
          {notice}
        </p>
      ))}
      {image && (
        <img
          class="live-image"
          src={image.url}
          width={image.width}
          height={image.height}
          alt=""
          referrerpolicy="no-referrer"
        />
      )}
      <h2 id="live-title" class="live-title">
        {title}
      </h2>
      {description && <p class="soft">{description}</p>}
      {extract && <p class="live-extract">{extract}</p>}
      {facts.length > 0 && (
        <dl class="live-facts">
          {facts.map(({ label, values }) => (
            <div key={label}>
              <dt class="soft">{label}</dt>
              {values.map(({ text, url, aside }) => (
                <dd key={text}>
                  {url ? <Out url={url}>{text}</Out> : text}
                  {aside && <span class="soft small"> {aside}</span>}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      <footer class="live-foot soft small">
        {sources.map((source) => (
          <Source key={source.url} words={words} source={source} />
        ))}
        <p>
          {fetched}. {words.notChecked}
        </p>
      </footer>
    </article>
  );
}

function Source({
  words,
  source: { title, url, aside, licence },
}: {
  words: LiveStrings;
  source: LiveSource;
}) {
  return (
    <p>
      <Out url={url}>{title}</Out>
      {aside && `, ${aside}`}. <Out url={licence.url}>{words.licence(licence.name)}</Out>
    </p>
  );
}

function Out({ url, children }: { url: string; children: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
