import { useEffect, useRef } from 'preact/hooks';
import type { EntityId } from '@/utils/knowledge';
import type { Group } from '@/utils/reading/lists/groups';
import type { PageOverview } from '@/utils/reading/lists/page-overview';
import type { AroundStrings } from '@/utils/reading/strings/around';
import type { PanelStrings } from '@/utils/reading/strings/panel';
import { ShortCard } from './ShortCard';

type NameListProps = {
  strings: AroundStrings & PanelStrings;
  overview: Pick<PageOverview, 'names'>;
  filter: Group | 'all';
  inView: readonly EntityId[];
  onReveal: (entity: EntityId) => void;
  onOpen: (entity: EntityId) => void;
};

/** Names in reading order; those in the page's viewport are set off, and the first of them is kept in sight. */
export function NameList({ strings, overview, filter, inView, onReveal, onOpen }: NameListProps) {
  const list = useRef<HTMLOListElement>(null);
  const shown = overview.names.filter(({ group }) => filter === 'all' || group === filter);
  const seen = new Set(inView);
  const first = shown.find(({ entity }) => seen.has(entity))?.entity;

  useEffect(() => {
    const element = list.current;
    // A reader who is busy in the list is not pulled away from it.
    if (first === undefined || !element || element.matches(':hover, :focus-within')) return;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
    element.querySelector(`[data-entity="${first}"]`)?.scrollIntoView({ block: 'nearest', behavior });
  }, [first]);

  return (
    <ol ref={list} class="name-list">
      {shown.map((row) => (
        <ShortCard key={row.entity} isInView={seen.has(row.entity)} {...{ strings, row, onReveal, onOpen }} />
      ))}
    </ol>
  );
}
