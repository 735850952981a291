import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity, Statement } from './entity';
import { changesBetween, factsAt, statementAt, type StatementState } from './facts-at';

function statement(dates: Pick<Statement, 'since' | 'until'>, rest: Partial<Statement> = {}): Statement {
  return { property: 'member', value: { entity: 'armenia' }, sources: [], ...dates, ...rest };
}

type Dates = Pick<Statement, 'since' | 'until'>;
const TERM: Dates = { since: '2004-03-09', until: '2012-05' };

test.each<[string, Dates, string, StatementState]>([
  ['the day before', TERM, '2004-03-08', 'before'],
  ['the first day', TERM, '2004-03-09', 'holds'],
  ['the month of the first day', TERM, '2004-03', 'unknown'],
  ['within', TERM, '2010', 'holds'],
  ['the month of the end', TERM, '2012-05-07', 'unknown'],
  ['after the month of the end', TERM, '2012-06-01', 'ended'],
  ['the last day belongs to the successor', { until: '2012-05-07' }, '2012-05-07', 'ended'],
  ['no beginning', { until: '2012-05-07' }, '1900', 'holds'],
  ['no end', { since: '2004' }, '2100-01-01', 'holds'],
  ['no dates', {}, '2024-01-01', 'holds'],
  ['within one coarse year', { since: '2004', until: '2004' }, '2004-06-01', 'unknown'],
])('a statement: %s', (_, dates, date, state) => {
  expect(statementAt(statement(dates), date)).toBe(state);
});

test('facts of a day keep their order and leave out what is past or to come', () => {
  const [past, held, coarse, future] = [
    statement({ until: '2000' }),
    statement({ since: '2001' }),
    statement({ since: '2010' }),
    statement({ since: '2011' }),
  ];
  expect(factsAt([past, held, coarse, future], '2010-06-01')).toEqual({ holds: [held], perhaps: [coarse] });
});

describe('changes between two days', () => {
  const left = statement({ since: '1994-04-20', until: '2024-02-23' });
  const joined = statement({ since: '2025' });
  const happened = statement(
    { since: '2022-02-24' },
    { property: 'event', value: { text: { en: 'War', ru: 'Война' } } },
  );
  const dissolved = statement({}, { property: 'dissolved', value: { date: '2026-01' } });
  const status = { list: 'a-list', decided: '2003-02-14', suspended: '2025-04-17', sources: [] };
  const entity: Pick<Entity, 'statements' | 'statuses'> = {
    statements: [dissolved, left, joined, happened],
    statuses: [status],
  };

  test('are told oldest first', () => {
    expect(changesBetween(entity, '2021-07-07', '2026-11-24')).toEqual([
      { on: '2022-02-24', what: 'event', statement: happened },
      { on: '2024-02-23', what: 'ended', statement: left },
      { on: '2025', what: 'began', statement: joined },
      { on: '2025-04-17', what: 'status', status, state: 'suspended' },
      { on: '2026-01', what: 'event', statement: dissolved },
    ]);
  });

  test.each<[string, string, string, string[]]>([
    ['a change on the first day is not after it', '2024-02-23', '2024-12-31', []],
    ['a change on the last day is told', '2024-01-01', '2024-02-23', ['2024-02-23']],
    ['a year that holds the first day is left out', '2025-03-01', '2025-04-01', []],
    ['a year that holds the last day is told', '2024-12-31', '2025-04-01', ['2025']],
    ['nothing between a day and itself', '2025-04-17', '2025-04-17', []],
    ['nothing backwards', '2026-11-24', '2003-01-01', []],
  ])('%s', (_, from, to, days) => {
    expect(changesBetween(entity, from, to).map(({ on }) => on)).toEqual(days);
  });

  const day = fc
    .integer({ min: 0, max: 9_000 })
    .map((days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10));
  const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
  const anyEntity = fc
    .array(fc.record({ since: partial, until: partial }, { requiredKeys: [] }), { maxLength: 6 })
    .map((dates) => ({ statements: dates.map((item) => statement(item)), statuses: [] }));

  test('of two spans in a row never tell one change twice', () => {
    fc.assert(
      fc.property(anyEntity, fc.array(day, { minLength: 3, maxLength: 3 }), (sample, days) => {
        const [a, b, c] = days.toSorted() as [string, string, string];
        const early = changesBetween(sample, a, b);
        const late = changesBetween(sample, b, c);
        const both = early.filter((x) =>
          late.some((y) => y.on === x.on && y.what === x.what && statementOf(x) === statementOf(y)),
        );
        expect(both).toEqual([]);
      }),
    );
  });

  test('of a longer span tell all that a shorter one tells', () => {
    fc.assert(
      fc.property(anyEntity, fc.array(day, { minLength: 3, maxLength: 3 }), (sample, days) => {
        const [a, b, c] = days.toSorted() as [string, string, string];
        expect(changesBetween(sample, a, c)).toEqual(expect.arrayContaining(changesBetween(sample, a, b)));
      }),
    );
  });

  function statementOf(change: ReturnType<typeof changesBetween>[number]): Statement | undefined {
    return change.what === 'status' ? undefined : change.statement;
  }
});

test('a statement goes from before over holds to ended and never back', () => {
  const day = fc.integer({ min: 0, max: 4_000 });
  const text = (days: number) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10);
  const RANK: Record<StatementState, number> = { before: 0, unknown: 1, holds: 1, ended: 2 };
  fc.assert(
    fc.property(day, day, day, day, fc.constantFrom(4, 7, 10), (a, b, c, d, length) => {
      const [since, until] = [Math.min(a, b), Math.max(a, b)].map((days) => text(days).slice(0, length)) as [
        string,
        string,
      ];
      const [early, late] = [Math.min(c, d), Math.max(c, d)].map(text) as [string, string];
      expect(RANK[statementAt({ since, until }, early)]).toBeLessThanOrEqual(
        RANK[statementAt({ since, until }, late)],
      );
    }),
  );
});
