import { compareDates, type Entity, type EntityId, type Statement } from '@/utils/knowledge';
import type { Fault } from '@/tools/pack/faults';

/** Offices only one person holds at a time. */
const SINGLE: ReadonlySet<string> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'head',
  'speaker',
  'governor',
]);

type Term = { holder: EntityId; statement: Statement };

/** Warns where two people certainly hold one office at once: mostly a predecessor whose term nobody ended. */
export function checkOffices(entities: readonly Entity[], fileOf: ReadonlyMap<EntityId, string>): Fault[] {
  const terms = entities.flatMap((entity) =>
    entity.statements
      .filter(
        ({ property, office, of, acting }) =>
          property === 'office' && of && !acting && SINGLE.has(office ?? ''),
      )
      .map((statement): Term => ({ holder: entity.id, statement })),
  );
  const offices = Map.groupBy(terms, ({ statement }) => `${statement.office} of ${statement.of}`);
  return [...offices].flatMap(([office, holders]) =>
    holders.flatMap((first, index) =>
      holders
        .slice(index + 1)
        .filter((second) => second.holder !== first.holder && areTogether(first.statement, second.statement))
        .map((second) => ({
          file: fileOf.get(first.holder) ?? 'compiled',
          entity: first.holder,
          field: 'facts (office)',
          reason: `is ${office} (${span(first.statement)}) at the same time as ${second.holder} (${span(second.statement)})`,
          warning: true,
        })),
    ),
  );
}

/** Whether two terms certainly share a day. One without a beginning may have ended before the other began. */
function areTogether(a: Statement, b: Statement): boolean {
  if (a.since === undefined || b.since === undefined) return false;
  // Two terms known by their years alone that start together may be one after the other.
  return isOpenAt(a, b.since) && isOpenAt(b, a.since);
}

function isOpenAt({ until }: Statement, day: string): boolean {
  return until === undefined || compareDates(until, day) === 'after';
}

function span({ since, until }: Statement): string {
  return `${since ?? '?'} to ${until ?? 'now'}`;
}
