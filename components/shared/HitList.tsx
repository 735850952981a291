/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a datalist shows neither two lines nor two languages */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Hit } from '@/utils/reading/hover/hit';

type HitListProps = {
  id: string;
  label: string;
  hits: readonly Hit[];
  active: number;
  onActive: (at: number) => void;
  onOpen: (hit: Hit) => void;
};

/** Id of the option that the box points at while the focus stays in the box. */
export function optionId(list: string, at: number): string {
  return `${list}-${at}`;
}

/** The names found, as options of the look-up box. */
export function HitList({ id, label, hits, active, onActive, onOpen }: HitListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, hits]);
  return (
    <div ref={list} id={id} class="hits" role="listbox" aria-label={label} hidden={hits.length === 0}>
      {hits.map((hit, at) => (
        // The keys are the box's, which keeps the focus.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={hit.entity}
          id={optionId(id, at)}
          class="hit"
          role="option"
          aria-selected={at === active}
          tabIndex={-1}
          onPointerMove={() => at !== active && onActive(at)}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onOpen(hit)}
        >
          <span class="hit-title">{hit.title}</span>
          {hit.found && (
            <span class="hit-found soft" lang={hit.found.lang}>
              {hit.found.text}
            </span>
          )}
          <span class="hit-kind soft small">{[hit.kind, hit.corner].filter(Boolean).join(' · ')}</span>
        </div>
      ))}
    </div>
  );
}
