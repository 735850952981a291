import { ChevronIcon } from '@/components/icons/Icon';
import type { StatusRow } from '@/utils/reading/card/status';
import { EntityLink } from './EntityLink';
import { StatusWords } from './StatusInFull';
import { TimelineBar } from './TimelineStrip';

/** One entry on one line: whose list, how it went, what it is today. Opens for the rest. */
export function StatusLine({ row }: { row: StatusRow }) {
  return (
    <details class="status-line">
      <summary>
        <ChevronIcon />
        <span class="whose">{row.jurisdiction ?? row.listLabel}</span>
        {row.timeline ? <TimelineBar timeline={row.timeline} /> : <span />}
        <span class="brief">{row.brief}</span>
      </summary>
      <p class="list">
        <EntityLink entity={row.list}>{row.listLabel}</EntityLink>
      </p>
      <StatusWords row={row} />
    </details>
  );
}
