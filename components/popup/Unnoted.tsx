import type { EntityId } from '@/utils/knowledge';
import type { UnnotedRow } from '@/utils/reading/lists/page-overview';
import type { AroundStrings } from '@/utils/reading/strings/around';

type UnnotedProps = {
  strings: AroundStrings;
  rows: readonly UnnotedRow[];
  onReveal: (entity: EntityId) => void;
};

/** For editors: a plain list, without advice. */
export function Unnoted({ strings, rows, onReveal }: UnnotedProps) {
  return (
    <section class="part" aria-labelledby="unnoted">
      <h2 id="unnoted" class="label">
        {strings.unnoted}
      </h2>
      <ul>
        {rows.map(({ entity, title, lists }) => (
          <li key={entity}>
            <button
              class="plain serif"
              type="button"
              title={strings.goTo(title)}
              onClick={() => onReveal(entity)}
            >
              {title}
            </button>
            <span class="soft small"> {lists.join('; ')}</span>
          </li>
        ))}
      </ul>
      <p class="soft small">{strings.unnotedHint}</p>
    </section>
  );
}
