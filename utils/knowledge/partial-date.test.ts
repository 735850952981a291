import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, dayOf, isOnOrAfter, isPartialDate, type DateOrder } from './partial-date';

test.each([
  ['2003', true],
  ['2003-02', true],
  ['2003-02-14', true],
  ['2004-02-29', true],
  ['2000-02-29', true],
  ['2003-02-29', false],
  ['1900-02-29', false],
  ['2003-13', false],
  ['2003-00', false],
  ['2003-04-31', false],
  ['2003-2', false],
  ['03', false],
  ['20030214', false],
  ['2003-02-14T00:00', false],
  [' 2003', false],
  ['2003\n', false],
  ['٢٠٠٣', false],
  ['', false],
])('%j is a date: %s', (text, expected) => {
  expect(isPartialDate(text)).toBe(expected);
});

test.each<[string, string, DateOrder]>([
  ['2003-02-14', '2003-02-15', 'before'],
  ['2003-02-14', '2003-02-14', 'same'],
  ['2003-03-01', '2003-02-28', 'after'],
  ['2003', '2003-02-14', 'overlap'],
  ['2003-02-14', '2003-02', 'overlap'],
  ['2003', '2003', 'overlap'],
  ['2003-02', '2003-02', 'overlap'],
  ['2003', '2004-01-01', 'before'],
  ['2003-12-31', '2003-11', 'after'],
])('%s and %s: %s', (a, b, order) => {
  expect(compareDates(a, b)).toBe(order);
});

const day = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));

describe('for any two dates', () => {
  test('the order is the mirror of the other way round', () => {
    const mirror: Record<DateOrder, DateOrder> = {
      before: 'after',
      after: 'before',
      same: 'same',
      overlap: 'overlap',
    };
    fc.assert(fc.property(partial, partial, (a, b) => compareDates(b, a) === mirror[compareDates(a, b)]));
  });

  test('coarsening never turns the order round', () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom(4, 7), (a, b, length) => {
        expect([compareDates(a, b), 'overlap']).toContain(compareDates(a.slice(0, length), b));
      }),
    );
  });

  test('before carries over', () => {
    fc.assert(
      fc.property(partial, partial, partial, (a, b, c) => {
        if (compareDates(a, b) === 'before' && compareDates(b, c) === 'before')
          expect(compareDates(a, c)).toBe('before');
      }),
    );
  });

  test('on or after is the order with the day itself', () => {
    fc.assert(fc.property(day, day, (a, b) => isOnOrAfter(a, b) === a >= b));
  });
});

describe('the day of an instant', () => {
  const instant = new Date('2024-12-31T22:30:00Z');
  test.each([
    ['UTC', '2024-12-31'],
    ['Europe/Moscow', '2025-01-01'],
    ['America/New_York', '2024-12-31'],
    ['Pacific/Kiritimati', '2025-01-01'],
    ['Pacific/Pago_Pago', '2024-12-31'],
  ])('in %s is %s', (zone, expected) => {
    expect(dayOf(instant, zone)).toBe(expected);
  });

  test('is a date in every zone at every instant', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Asia/Kathmandu',
      'America/St_Johns',
      'Pacific/Apia',
      'Africa/Monrovia',
    );
    const instants = fc.date({
      min: new Date('1950-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(fc.property(instants, zones, (at, zone) => isPartialDate(dayOf(at, zone))));
  });

  test('refuses a zone that is not there', () => {
    expect(() => dayOf(instant, 'Mars/Olympus')).toThrow(RangeError);
  });
});
