import type { Group } from '@/utils/reading/lists/groups';
import type { PageOverview } from '@/utils/reading/lists/page-overview';
import type { AroundStrings } from '@/utils/reading/strings/around';
import type { PanelStrings } from '@/utils/reading/strings/panel';

type FilterProps = {
  strings: AroundStrings & PanelStrings;
  overview: Pick<PageOverview, 'names' | 'groups'>;
  filter: Group | 'all';
  onFilter: (filter: Group | 'all') => void;
};

/** Shows all names or those of one group; radio buttons, because one is always chosen. */
export function Filter({ strings, overview: { names, groups }, filter, onFilter }: FilterProps) {
  const choices = [
    { value: 'all' as const, label: strings.all, count: names.length },
    ...groups.map(({ group, names: members }) => ({
      value: group,
      label: strings.groups[group],
      count: members.length,
    })),
  ];
  return (
    <fieldset class="filter">
      <legend class="for-readers">{strings.panel.filter}</legend>
      {choices.map(({ value, label, count }) => (
        <label key={value} class="filter-choice">
          <input
            type="radio"
            name="filter"
            value={value}
            checked={value === filter}
            onChange={() => onFilter(value)}
          />
          <span>
            {label} <span class="filter-count">{count}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
