import type { EntityId } from '@/utils/knowledge';
import type { PageOverview } from '@/utils/reading/lists/page-overview';
import type { AroundStrings } from '@/utils/reading/strings/around';

type SourceProps = {
  strings: AroundStrings;
  overview: Pick<PageOverview, 'source' | 'host' | 'published'>;
  onOpen: (entity: EntityId) => void;
};

/** Who publishes the page, and when it was published. */
export function Source({ strings, overview: { source, host, published }, onOpen }: SourceProps) {
  return (
    <section class="part" aria-labelledby="source">
      <h2 id="source" class="label">
        {strings.thisPage}
      </h2>
      {source ? (
        <>
          <p>
            <button class="plain source-title" type="button" onClick={() => onOpen(source.entity)}>
              {source.title}
            </button>
          </p>
          <p class="soft">{[source.kind, ...source.facts].join(' · ')}</p>
        </>
      ) : (
        host !== '' && <p class="soft">{strings.unknownSource(host)}</p>
      )}
      {published && <p class="soft">{strings.published(published)}</p>}
    </section>
  );
}
