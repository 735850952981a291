import type { Entity, Statement, Status } from './entity';
import { isOnOrAfter, type PartialDate } from './partial-date';
import { statusTimeline, type StatusSegment } from './status-at';

/** How a statement stands to a day. `unknown`: its dates are too coarse to tell. */
export type StatementState = 'before' | 'holds' | 'ended' | 'unknown';

/**
 * How `statement` stands to `date` (a day, or a coarser date). It holds from its first day up to, not
 * including, its last: a successor takes office on the day the predecessor leaves. Without `since` it is taken
 * to have begun, without `until` to go on.
 */
export function statementAt(
  { since, until }: Pick<Statement, 'since' | 'until'>,
  date: PartialDate,
): StatementState {
  const ended = until === undefined ? false : isOnOrAfter(date, until);
  const begun = since === undefined ? true : isOnOrAfter(date, since);
  if (begun === false) return 'before';
  if (ended === true) return 'ended';
  return begun === true && ended === false ? 'holds' : 'unknown';
}

/** The statements that hold on a day, and those of which that cannot be told. */
export type FactsAt = { holds: Statement[]; perhaps: Statement[] };

/** Sorts `statements` by how they stand to `date`, in their order; what is past or to come is left out. */
export function factsAt(statements: readonly Statement[], date: PartialDate): FactsAt {
  const facts: FactsAt = { holds: [], perhaps: [] };
  for (const statement of statements) {
    const state = statementAt(statement, date);
    if (state === 'holds') facts.holds.push(statement);
    else if (state === 'unknown') facts.perhaps.push(statement);
  }
  return facts;
}

/** Something dated that changed about an entity. */
export type Change =
  | { on: PartialDate; what: 'began' | 'ended' | 'event'; statement: Statement }
  | { on: PartialDate; what: 'status'; status: Status; state: StatusSegment['state'] };

/**
 * What changed about `entity` after `from` and by `to`, oldest first: statements that began or ended, dated
 * events, and steps of its entries in official lists. A change that may have been before or on `from` is left
 * out; one whose date contains `to` is told, for a pack does not speak of days to come.
 */
export function changesBetween(
  entity: Pick<Entity, 'statements' | 'statuses'>,
  from: PartialDate,
  to: PartialDate,
): Change[] {
  const changes = [...entity.statements.flatMap(changesOf), ...entity.statuses.flatMap(stepsOf)];
  return changes
    .filter(({ on }) => isOnOrAfter(from, on) === false && isOnOrAfter(to, on) !== false)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function changesOf(statement: Statement): Change[] {
  const { property, value, since, until } = statement;
  if ('date' in value) return [{ on: value.date, what: 'event', statement }];
  if (property === 'event') return since === undefined ? [] : [{ on: since, what: 'event', statement }];
  const changes: Change[] = [];
  if (since !== undefined) changes.push({ on: since, what: 'began', statement });
  if (until !== undefined) changes.push({ on: until, what: 'ended', statement });
  return changes;
}

function stepsOf(status: Status): Change[] {
  return statusTimeline(status).flatMap(({ from, state }) =>
    from === undefined ? [] : [{ on: from, what: 'status' as const, status, state }],
  );
}
