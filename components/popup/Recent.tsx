import type { Hit } from '@/utils/reading/hover/hit';
import type { EntityId } from '@/utils/knowledge';
import type { AroundStrings } from '@/utils/reading/strings/around';

type RecentProps = {
  strings: AroundStrings;
  hits: readonly Hit[];
  onOpen: (entity: EntityId) => void;
  onForget: () => void;
};

/** What was looked up on this device before. */
export function Recent({ strings, hits, onOpen, onForget }: RecentProps) {
  return (
    <section class="part" aria-labelledby="recent">
      <div class="part-head">
        <h2 id="recent" class="label">
          {strings.recent}
        </h2>
        <button class="plain small soft" type="button" onClick={onForget}>
          {strings.forgetRecent}
        </button>
      </div>
      <ul class="recent">
        {hits.map(({ entity, title }) => (
          <li key={entity}>
            <button class="plain serif" type="button" onClick={() => onOpen(entity)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
