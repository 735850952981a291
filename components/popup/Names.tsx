import type { EntityId } from '@/utils/knowledge';
import type { NameRow, PageOverview } from '@/utils/reading/lists/page-overview';
import type { AroundStrings } from '@/utils/reading/strings/around';

type NamesProps = {
  strings: AroundStrings;
  overview: Pick<PageOverview, 'names' | 'groups'>;
  onReveal: (entity: EntityId) => void;
  onOpen: (entity: EntityId) => void;
};

/** The names of a page by group: a click goes there, the arrow opens the card here. */
export function Names({ strings, overview: { names, groups }, onReveal, onOpen }: NamesProps) {
  return (
    <section class="part" aria-labelledby="names">
      <div class="part-head">
        <h2 id="names" class="label">
          {strings.onThisPage}
        </h2>
        <span class="soft small">{names.length}</span>
      </div>
      {groups.map(({ group, names: members }) => (
        <div key={group} class="group">
          <h3 class="group-title soft small">
            {strings.groups[group]} <span class="count">{members.length}</span>
          </h3>
          <ul>
            {members.map((row) => (
              <Name key={row.entity} {...{ strings, row, onReveal, onOpen }} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

type NameProps = Omit<NamesProps, 'overview'> & { row: NameRow };

function Name({ strings, row: { entity, title, count, statuses }, onReveal, onOpen }: NameProps) {
  return (
    <li class="name">
      <button class="name-go" type="button" title={strings.goTo(title)} onClick={() => onReveal(entity)}>
        <span class={statuses.length > 0 ? 'name-title listed' : 'name-title'}>{title}</span>
        {statuses.length > 0 && <span class="soft small">{strings.listed}</span>}
        {count > 1 && (
          <span class="soft small count">
            <span aria-hidden="true">{count}×</span>
            <span class="for-readers">{strings.times(count)}</span>
          </span>
        )}
      </button>
      <button
        class="name-about"
        type="button"
        aria-label={strings.about(title)}
        onClick={() => onOpen(entity)}
      >
        <span aria-hidden="true">›</span>
      </button>
    </li>
  );
}
