import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Status } from './entity';
import { isOnOrAfter } from './partial-date';
import { sinceOf, statusAt, statusTimeline, type StatusState } from './status-at';

type Dates = Omit<Status, 'list' | 'sources'>;

function entry(dates: Dates): Status {
  return { list: 'a-list', sources: [], ...dates };
}

const TALIBAN: Dates = { decided: '2003-02-14', inForce: '2003-03-04', suspended: '2025-04-17' };

describe('what an entry was on a day', () => {
  test.each<[string, Dates, string, StatusState]>([
    ['before the decision', TALIBAN, '2003-02-13', 'before'],
    ['decided, without legal force yet', TALIBAN, '2003-02-20', 'before'],
    ['the day it takes force', TALIBAN, '2003-03-04', 'in-force'],
    ['the day before the suspension', TALIBAN, '2025-04-16', 'in-force'],
    ['the day of the suspension', TALIBAN, '2025-04-17', 'suspended'],
    ['a month that holds the beginning', TALIBAN, '2003-03', 'unknown'],
    ['a month before that', TALIBAN, '2003-02', 'before'],
    ['a year within', TALIBAN, '2010', 'in-force'],
    ['the year of the suspension', TALIBAN, '2025', 'unknown'],
    ['announced, entered later', { announced: '2024-07-10', entered: '2024-07-17' }, '2024-07-12', 'before'],
    ['only a decision known', { decided: '2024-07-03' }, '2024-07-03', 'in-force'],
    ['a day in the year of a coarse beginning', { inForce: '2003' }, '2003-06-01', 'unknown'],
    [
      'coarse beginning, before the decision',
      { inForce: '2003', decided: '2003-02-14' },
      '2003-01-31',
      'before',
    ],
    [
      'coarse beginning, register seen since',
      { inForce: '2003', seen: '2003-05-01' },
      '2003-06-01',
      'in-force',
    ],
    ['before the register was seen', { seen: '2025-04-19' }, '2025-04-18', 'unknown'],
    ['after the register was seen', { seen: '2025-04-19' }, '2025-04-19', 'in-force'],
    ['seen and lifted', { seen: '2025-04-19', lifted: '2026-02-27' }, '2026-03-01', 'lifted'],
    ['only the end known, before it', { lifted: '2026-02-27' }, '2025-01-01', 'unknown'],
    ['only the end known, after it', { lifted: '2026-02-27' }, '2026-03-01', 'lifted'],
    [
      'suspended and resumed',
      { inForce: '2001', suspended: '2005', resumed: '2007' },
      '2006-01-01',
      'suspended',
    ],
    ['resumed', { inForce: '2001', suspended: '2005', resumed: '2007' }, '2008', 'in-force'],
    [
      'lifted in the coarse year of its suspension',
      { inForce: '2001', suspended: '2005', lifted: '2005-03' },
      '2005-06-10',
      'lifted',
    ],
    ['contested', { inForce: '2025-07-05', contested: '2026-02-13' }, '2026-03-01', 'contested'],
    [
      'perhaps contested is in force',
      { inForce: '2025-07-05', contested: '2026-02-13' },
      '2026-02',
      'in-force',
    ],
    [
      'contested, then lifted',
      { inForce: '2025', contested: '2026-02-13', lifted: '2026-05-01' },
      '2026-06-01',
      'lifted',
    ],
    [
      'contested before a suspension that ended',
      { inForce: '2020', contested: '2021', suspended: '2022', resumed: '2023' },
      '2024',
      'in-force',
    ],
    ['no date at all', {}, '2024-01-01', 'unknown'],
  ])('%s', (_, dates, date, state) => {
    expect(statusAt(entry(dates), date)).toBe(state);
  });
});

test.each<[string, Dates, string | undefined]>([
  ['legal force first', { decided: '2003', inForce: '2004', entered: '2005', announced: '2006' }, '2004'],
  ['then the register', { decided: '2003', announced: '2004', entered: '2005' }, '2005'],
  ['then the announcement', { decided: '2003', announced: '2004' }, '2004'],
  ['then the decision', { decided: '2003' }, '2003'],
  ['never the day it was seen', { seen: '2003' }, undefined],
])('an entry begins: %s', (_, dates, since) => {
  expect(sinceOf(entry(dates))).toBe(since);
});

test.each<[string, Dates, ReturnType<typeof statusTimeline>]>([
  ['nothing', {}, []],
  ['one stretch', { decided: '2003-02-14' }, [{ state: 'in-force', from: '2003-02-14' }]],
  ['seen only', { seen: '2025-04-19' }, [{ state: 'in-force' }]],
  [
    'suspended',
    TALIBAN,
    [
      { state: 'in-force', from: '2003-03-04', until: '2025-04-17' },
      { state: 'suspended', from: '2025-04-17' },
    ],
  ],
  [
    'contested within a stretch in force',
    { inForce: '2001', contested: '2002', suspended: '2003', resumed: '2004', lifted: '2005' },
    [
      { state: 'in-force', from: '2001', until: '2002' },
      { state: 'contested', from: '2002', until: '2003' },
      { state: 'suspended', from: '2003', until: '2004' },
      { state: 'in-force', from: '2004', until: '2005' },
      { state: 'lifted', from: '2005' },
    ],
  ],
  [
    'contested after it was lifted',
    { inForce: '2001', lifted: '2002', contested: '2003' },
    [
      { state: 'in-force', from: '2001', until: '2002' },
      { state: 'lifted', from: '2002' },
    ],
  ],
])('timeline: %s', (_, dates, segments) => {
  expect(statusTimeline(entry(dates))).toEqual(segments);
});

describe('for any dates', () => {
  const DAYS = 1_500;
  const dayText = (day: number) => new Date(Date.UTC(2001, 0, 1 + day)).toISOString().slice(0, 10);
  const precision = fc.constantFrom(4, 7, 10);
  /** Real days in the order of an entry's life, with the precision each is known in. */
  const life = fc.record({
    days: fc
      .array(fc.nat(DAYS), { minLength: 5, maxLength: 5 })
      .map((days) => days.toSorted((a, b) => a - b)),
    precisions: fc.array(precision, { minLength: 6, maxLength: 6 }),
    known: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    day: fc.nat(DAYS),
  });
  type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;
  const KEYS = ['decided', 'inForce', 'suspended', 'resumed', 'lifted'] as const;

  function datesOf({ days, known, precisions }: Life, exact: boolean): Dates {
    const isKnown = (index: number) =>
      known[index] === true && !(KEYS[index] === 'resumed' && known[2] !== true);
    return Object.fromEntries(
      KEYS.flatMap((key, index) =>
        isKnown(index) ? [[key, dayText(days[index]!).slice(0, exact ? 10 : precisions[index]!)]] : [],
      ),
    );
  }

  test('a coarse answer is what the exact dates give, or unknown', () => {
    fc.assert(
      fc.property(life, (sample) => {
        const exact = statusAt(entry(datesOf(sample, true)), dayText(sample.day));
        const coarse = statusAt(
          entry(datesOf(sample, false)),
          dayText(sample.day).slice(0, sample.precisions[5]),
        );
        expect([exact, 'unknown']).toContain(coarse);
      }),
      { numRuns: 2_000 },
    );
  });

  test('exact dates with a beginning leave nothing unknown', () => {
    fc.assert(
      fc.property(life, (sample) => {
        const dates = datesOf({ ...sample, known: [true, ...sample.known.slice(1)] }, true);
        expect(statusAt(entry(dates), dayText(sample.day))).not.toBe('unknown');
      }),
    );
  });

  test('what was lifted stays lifted, what has begun never goes back to before', () => {
    fc.assert(
      fc.property(life, fc.nat(DAYS), (sample, later) => {
        const status = entry(datesOf(sample, false));
        const first = statusAt(status, dayText(sample.day));
        const second = statusAt(status, dayText(sample.day + later));
        if (first === 'lifted') expect(second).toBe('lifted');
        if (first !== 'before' && first !== 'unknown') expect(second).not.toBe('before');
      }),
    );
  });

  test('the timeline says what the day says', () => {
    fc.assert(
      fc.property(life, (sample) => {
        const status = entry(datesOf({ ...sample, known: [true, ...sample.known.slice(1)] }, true));
        const date = dayText(sample.day);
        const segment = statusTimeline(status).findLast(({ from }) => isOnOrAfter(date, from!) === true);
        expect(segment?.state ?? 'before').toBe(statusAt(status, date));
      }),
    );
  });
});
