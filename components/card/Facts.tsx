import { Fragment } from 'preact';
import type { FactRow, FactValue } from '@/utils/reading/card/fact-values';
import { useCardWords } from './card-words';
import { EntityLink } from './EntityLink';
import { Folded } from './Folded';
import { OutLink } from './OutLink';

/** Values of these stand one a line: each is a sentence of its own. */
const STACKED = /^(?:holder|office|event|law|obliges|site)/;

/** The facts as a list of terms. */
export function Facts({ rows }: { rows: readonly FactRow[] }) {
  if (rows.length === 0) return null;
  return (
    <dl class="facts">
      {rows.map((row) => (
        <Fragment key={`${row.property} ${row.label}`}>
          <dt>{row.label}</dt>
          <dd>
            <Values row={row} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Values({ row }: { row: FactRow }) {
  const { words } = useCardWords();
  const stacked = STACKED.test(row.property);
  return (
    <Folded
      shown={row.shown ?? row.values.length}
      count={row.values.length}
      label={row.shown === 0 ? (row.fold ?? words.showAll(row.values.length)) : undefined}
    >
      {(count) =>
        row.values.slice(0, count).map((value, at) => (
          <Fragment key={`${value.text} ${value.aside ?? ''}`}>
            {!stacked && at > 0 && ', '}
            <span class={stacked ? 'line' : undefined}>
              <Value value={value} />
            </span>
          </Fragment>
        ))
      }
    </Folded>
  );
}

/** A value, a link where it leads on, with what is said quietly after it. */
export function Value({ value: { text, entity, url, aside } }: { value: FactValue }) {
  return (
    <>
      {entity !== undefined ? (
        <EntityLink entity={entity}>{text}</EntityLink>
      ) : url !== undefined ? (
        <OutLink url={url}>{text}</OutLink>
      ) : (
        text
      )}
      {aside !== undefined && <span class="aside"> {aside}</span>}
    </>
  );
}
