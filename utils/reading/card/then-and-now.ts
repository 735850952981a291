import {
  changesBetween,
  statementAt,
  type Change,
  type Dossier,
  type PartialDate,
  type Statement,
} from '@/utils/knowledge';
import type { Telling } from './telling';
import { changeWords, type ChangeContext } from './change-words';
import { formatDate } from '@/utils/reading/words/format-date';

/** Something that changed after the article, newest first. */
export type ChangeLine = { on: string; text: string };

/** What changed about an entity between the article's day and today. */
export function changesSince(
  dossier: Dossier,
  { catalogue, days: { published, today } }: Telling,
): ChangeLine[] {
  if (published === undefined) return [];
  const changes = changesBetween(dossier.entity, published, today);
  const context: ChangeContext = { dossier, catalogue };
  const days = Map.groupBy(changes.filter(worthTelling), ({ on }) => on);
  return [...days].toReversed().flatMap(([on, ofDay]) => linesOf(on, ofDay, context));

  /** A successor says that a term ended, and a new way to belong that the old one did. */
  function worthTelling(change: Change): boolean {
    if ('statement' in change && isToldSideBySide(change.statement)) return false;
    if (change.what !== 'ended') return true;
    return !changes.some((other) => other.what === 'began' && follows(other, change));
  }

  /** A person's card has the offices of both days beside each other. */
  function isToldSideBySide(statement: Statement): boolean {
    return (
      statement.property === 'office' &&
      [published!, today].some((day) => statementAt(statement, day) === 'holds')
    );
  }
}

type Dated = Extract<Change, { statement: unknown }>;

function follows(began: Dated, ended: Dated): boolean {
  const [after, before] = [began.statement, ended.statement];
  if (after.property !== before.property || began.on < ended.on) return false;
  if (after.property === 'holder') return after.office === before.office;
  if (after.property === 'office')
    return after.title?.en === before.title?.en && after.of === before.of && after.of !== undefined;
  if (!('entity' in after.value && 'entity' in before.value)) return SUCCESSIVE.has(after.property);
  return after.value.entity === before.value.entity
    ? began.on === ended.on
    : SUCCESSIVE.has(after.property) && began.on === ended.on;
}

/** Of these there is one at a time. */
const SUCCESSIVE: ReadonlySet<string> = new Set(['owner', 'parent', 'capital', 'seat', 'operator', 'head']);

/** One line for all who joined on a day, one for all who left; everything else has its own. */
function linesOf(on: PartialDate, changes: readonly Change[], context: ChangeContext): ChangeLine[] {
  const groups = Map.groupBy(changes, (change) => membershipOf(change) ?? change);
  return [...groups.values()].map((group) => ({
    on: formatDate(on, context.catalogue.language),
    text: changeWords(group, context),
  }));
}

/** What the changes that are told in one sentence have in common. */
function membershipOf(change: Change): string | undefined {
  if (change.what !== 'began' && change.what !== 'ended') return undefined;
  const { property, as = '' } = change.statement;
  return property === 'member' || property === 'party' ? `${change.what} ${property} ${as}` : undefined;
}
