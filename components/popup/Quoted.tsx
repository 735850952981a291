import type { EntityId } from '@/utils/knowledge';
import type { QuotedRow } from '@/utils/reading/lists/page-overview';
import type { AroundStrings } from '@/utils/reading/strings/around';

type QuotedProps = {
  strings: AroundStrings;
  quoted: readonly QuotedRow[];
  onOpen: (entity: EntityId) => void;
};

/** Whom the page quotes, how, and how often. */
export function Quoted({ strings, quoted, onOpen }: QuotedProps) {
  return (
    <section class="part" aria-labelledby="quoted">
      <h2 id="quoted" class="label">
        {strings.quotedHere}
      </h2>
      <ul>
        {quoted.map(({ entity, title, count, how }) => (
          <li key={entity} class="row">
            <button class="plain serif" type="button" onClick={() => onOpen(entity)}>
              {title}
            </button>
            <span class="soft small">{[how, strings.times(count)].join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
