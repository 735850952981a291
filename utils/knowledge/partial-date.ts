import * as v from 'valibot';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * A calendar date with the precision that is known: `2003`, `2003-02` or `2003-02-14` (ISO 8601 reduced
 * precision, proleptic Gregorian calendar, no time zone: the day as the act or the page states it).
 */
export type PartialDate = string;

export const partialDateSchema = v.pipe(
  v.string(),
  v.check(isPartialDate, 'is not a date of the form 2003, 2003-02 or 2003-02-14'),
);

/** Whether `text` is a real calendar date in one of the three precisions. */
export function isPartialDate(text: string): boolean {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const [, year, month = '01', day = '01'] = parts;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** How two dates stand to each other; `overlap` when the coarser one leaves it open. */
export type DateOrder = 'before' | 'same' | 'after' | 'overlap';

/**
 * Compares two partial dates. `same` only for two full days that are equal; whenever one date is a month or
 * year that contains the other, the order is unknown: `overlap`.
 */
export function compareDates(a: PartialDate, b: PartialDate): DateOrder {
  const length = Math.min(a.length, b.length);
  const left = a.slice(0, length);
  const right = b.slice(0, length);
  if (left < right) return 'before';
  if (left > right) return 'after';
  return length === 10 ? 'same' : 'overlap';
}

/** Whether `date` is on or after `bound`: yes, no, or unknown because one of them is too coarse. */
export function isOnOrAfter(date: PartialDate, bound: PartialDate): boolean | 'unknown' {
  const order = compareDates(date, bound);
  if (order === 'overlap') return 'unknown';
  return order !== 'before';
}

/** The day of `instant` as somebody in `timeZone` (IANA name) would write it, `2003-02-14`. */
export function dayOf(instant: Date, timeZone = 'UTC'): PartialDate {
  // The Swedish locale writes ISO 8601 days.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(instant);
}
