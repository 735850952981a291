import type { EntityId } from '@/utils/knowledge';
import type { NameRow } from '@/utils/reading/lists/page-overview';
import type { AroundStrings } from '@/utils/reading/strings/around';
import type { PanelStrings } from '@/utils/reading/strings/panel';

type ShortCardProps = {
  strings: AroundStrings & PanelStrings;
  row: NameRow;
  isInView: boolean;
  onReveal: (entity: EntityId) => void;
  onOpen: (entity: EntityId) => void;
};

/** A name in two sentences; its title leads to the page, "more" to the card. */
export function ShortCard({ strings, row, isInView, onReveal, onOpen }: ShortCardProps) {
  const { entity, title, kind, summary, statuses, count } = row;
  return (
    <li class={isInView ? 'short-card in-view' : 'short-card'} data-entity={entity}>
      <p class="short-head label">
        <span>{kind}</span>
        {count > 1 && <span>{strings.times(count)}</span>}
      </p>
      <h2 class="short-title">
        <button class="plain" type="button" title={strings.goTo(title)} onClick={() => onReveal(entity)}>
          {title}
        </button>
      </h2>
      <p class="short-summary">
        {summary}{' '}
        <button
          class="plain small soft"
          type="button"
          title={strings.about(title)}
          onClick={() => onOpen(entity)}
        >
          {strings.more}
          <span class="for-readers">: {title}</span>
        </button>
      </p>
      {statuses.length > 0 && (
        <ul class="short-statuses small">
          {statuses.slice(0, MOST_STATUSES).map((status) => (
            <li key={status}>{status}</li>
          ))}
          {statuses.length > MOST_STATUSES && (
            <li class="soft">{strings.moreStatuses(statuses.length - MOST_STATUSES)}</li>
          )}
        </ul>
      )}
    </li>
  );
}

/** A short card stays short; the card has them all. */
const MOST_STATUSES = 3;
