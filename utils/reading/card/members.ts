import type { Statement } from '@/utils/knowledge';
import {
  heldThen,
  holdsNow,
  newestFirst,
  plainValue,
  spanOf,
  type FactContext,
  type FactRow,
} from './fact-values';

/** Up to so many members are all named at once. */
const FEW = 10;
/** Of more, so many; of a world-wide body none, for the first letters of the alphabet tell nothing. */
const SOME = 8;
const WORLD_WIDE = 40;

/**
 * A row for each way to belong to a body, today's members by name, those who came since the article with the
 * day, and a row for those who left since.
 */
export function memberRows(
  property: 'member' | 'party',
  statements: readonly Statement[],
  context: FactContext,
): FactRow[] {
  const { card: strings, common, language } = context.catalogue;
  const now = statements.filter((statement) => holdsNow(statement, context));
  const rows = [...Map.groupBy(now, ({ as }) => as ?? property)].map(([as, members]) => ({
    property: as,
    label: strings.memberRows[as] ?? common.facts[as] ?? as,
    ...folded(members.map((member) => ({ ...plainValue(member, context), ...joined(member, context) }))),
  }));
  const stay = new Set(now.map(({ value }) => ('entity' in value ? value.entity : '')));
  const left = statements
    .filter((statement) => heldThen(statement, context) && !holdsNow(statement, context))
    .filter(({ value }) => !('entity' in value && stay.has(value.entity)))
    .toSorted(newestFirst)
    .map((statement) => ({
      ...plainValue(statement, context),
      aside: spanOf({ until: statement.until }, context.catalogue).join(''),
    }));
  const gone = { property: 'left', label: strings.leftSince, values: left };
  return [
    ...rows.toSorted((a, b) => ways(a, property) - ways(b, property)),
    ...(left.length > 0 ? [gone] : []),
  ];

  function folded(values: FactRow['values']): Pick<FactRow, 'values' | 'shown'> {
    const collator = new Intl.Collator(language);
    const sorted = values.toSorted((a, b) => collator.compare(a.text, b.text));
    if (sorted.length <= FEW) return { values: sorted };
    return { values: sorted, shown: sorted.length > WORLD_WIDE ? 0 : SOME };
  }
}

/** Full members come first; the other ways stay in the pack's order. */
function ways(row: FactRow, property: string): number {
  return row.property === property ? 0 : 1;
}

/** Says since when, of members who were none on the article's day. */
function joined(statement: Statement, context: FactContext): { aside?: string } {
  const { days, catalogue } = context;
  if (days.published === undefined || statement.since === undefined || heldThen(statement, context))
    return {};
  return { aside: spanOf(statement, catalogue).join('') };
}

/** The bodies that the entity belongs or on the article's day belonged to, the closest unions first. */
export function memberOfRow(statements: readonly Statement[], context: FactContext): FactRow[] {
  const { dossier, catalogue } = context;
  const told = statements
    .filter((statement) => holdsNow(statement, context) || heldThen(statement, context))
    .toSorted((a, b) => closeness(a) - closeness(b));
  if (told.length === 0) return [];
  const strings = catalogue.common;
  const values = told.map((statement) => {
    const words = [
      ...(statement.as === undefined ? [] : [strings.memberAs[statement.as] ?? statement.as]),
      ...(holdsNow(statement, context) ? [] : spanOf({ until: statement.until }, catalogue)),
    ];
    return { ...plainValue(statement, context), aside: words.join(', ') || undefined };
  });
  const row = { property: 'member-of', label: strings.facts['member-of']!, values };
  return [values.length > FEW ? { ...row, shown: SOME } : row];

  /** An alliance says more about a country than the Universal Postal Union does; an observer's seat says less. */
  function closeness({ value, as }: Statement): number {
    const kind = 'entity' in value ? dossier.refs[value.entity]?.kind : undefined;
    return (kind === 'alliance' ? 0 : kind === 'organisation' ? 1 : 2) + (as === undefined ? 0 : 3);
  }
}
