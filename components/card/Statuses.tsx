import type { StatusRow } from '@/utils/reading/card/status';
import { useCardWords } from './card-words';
import { Folded } from './Folded';
import { StatusInFull } from './StatusInFull';
import { StatusLine } from './StatusLine';

/** Lines under the one that is told in full. */
const LINES_SHOWN = 3;

/** The entries in official lists: the one a reader of this article needs in full, the others a line each. */
export function Statuses({ rows, noStatus }: { rows: readonly StatusRow[]; noStatus?: string | undefined }) {
  const { words } = useCardWords();
  const [first, ...others] = rows;
  if (!first) return noStatus === undefined ? null : <p class="no-status">{noStatus}</p>;
  return (
    <section class="statuses">
      <h3>{words.legalStatus}</h3>
      <StatusInFull row={first} />
      {others.length > 0 && (
        <div class="others">
          <Folded shown={LINES_SHOWN} count={others.length}>
            {(count) => others.slice(0, count).map((row) => <StatusLine key={row.list} row={row} />)}
          </Folded>
        </div>
      )}
    </section>
  );
}
