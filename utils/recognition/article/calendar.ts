/** A day of the Gregorian calendar, `2021-07-07`. */
export type Day = string;

export const MINUTES_A_DAY = 1440;
const MILLISECONDS_A_MINUTE = 60_000;
const DAY_LENGTH = '2021-07-07'.length;

/** `undefined` for days that no calendar has. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const text = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || dayAt(time) !== text ? undefined : text;
}

/** Minutes from the epoch to midnight of a day as UTC has it. */
export function minutesTo(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_MINUTE;
}

/** The day in UTC `minutes` after the epoch. */
export function dayOfMinutes(minutes: number): Day {
  return dayAt(minutes * MILLISECONDS_A_MINUTE);
}

export function daysBetween(a: Day, b: Day): number {
  return Math.abs(minutesTo(a) - minutesTo(b)) / MINUTES_A_DAY;
}

function dayAt(time: number): Day {
  return new Date(time).toISOString().slice(0, DAY_LENGTH);
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** Between Persian and Gregorian years, which begin in March. */
const JALALI_YEARS = 621;
let jalali: Intl.DateTimeFormat | undefined;

/** The day of a date of the Persian solar calendar, found by trying the days it can be. */
export function dayOfJalali(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  // Six months of 31 days, then 30; the year begins between 19 and 22 March.
  const days = (month - 1) * 30 + Math.min(month - 1, 6) + day;
  jalali ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const start = minutesTo(`${digits(year + JALALI_YEARS, 4)}-03-18`);
  for (let extra = 0; extra < 6; extra += 1) {
    const minutes = start + (days + extra) * MINUTES_A_DAY;
    const parts = jalali.formatToParts(minutes * MILLISECONDS_A_MINUTE);
    const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    if (read('year') === year && read('month') === month && read('day') === day) return dayOfMinutes(minutes);
  }
  return undefined;
}
