import { dayOf, dayOfJalali, dayOfMinutes, MINUTES_A_DAY, type Day } from './calendar';
import { plainDigits } from './clean-text';
import { monthNamed } from './month-names';
import { timeNear } from './time-of-day';

/** A point in time as a page writes it. */
export type Moment = {
  /** The day as it is written, in the zone it is written in. */
  day: Day;
  /** Minutes since midnight as written, when a time is. */
  minute?: number;
  /** Minutes east of UTC, when the page says so; 0 for `Z`. */
  offset?: number;
  /** The other day it is when day and month are the other way round. */
  or?: Day;
};

/** A moment found in a text; `[start, end)` in UTF-16 units of the text with plain digits, time included. */
export type FoundDate = { moment: Moment; start: number; end: number };

/** Years that news has; older numbers are something else. */
const YEAR = String.raw`(?:1[6-9]|20)\d\d`;
/** Persian and Buddhist years. */
const OTHER_YEAR = String.raw`1[34]\d\d|25\d\d`;
const WORD = String.raw`\p{L}[\p{L}\p{M}’']{2,}(?:\s(?:الثاني|الأول|الاول))?`;
/** Without `i`: letters of every script in both cases take the engine a tenth of a second to prepare. */
const FLAGS = 'gu';
/** What may stand after a year: not a digit, unless a time was glued to it. */
const YEAR_ENDS = String.raw`(?=\d{1,2}:\d\d|\D|$)`;
const ORDINAL = String.raw`(?:st|nd|rd|th|ST|ND|RD|TH|er|-?(?:го|ое|е)|º|ª|°|\.)?`;

type Shape = { pattern: RegExp; read: (groups: string[], how: Reading) => Moment | undefined };
/** `language`: BCP 47, of the page. */
export type Reading = { language?: string };

/** In the order in which they are tried; what one has read is not read again. */
const SHAPES: readonly Shape[] = [
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(${YEAR}|${OTHER_YEAR})\s?(?:[-./–]|年|년)\s?(\d{1,2})\s?(?:[-./–]|月|월)\s?(\d{1,2})(?=T|\D|$)`,
      FLAGS,
    ),
    read: ([year, month, day]) => plain(dayIn(Number(year), Number(month), Number(day))),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d.,:])(\d{1,2})\s?([-./])\s?(\d{1,2})\s?\2\s?(${YEAR}|${OTHER_YEAR})${YEAR_ENDS}`,
      FLAGS,
    ),
    read: ([first, mark, second, year], how) =>
      numeric(Number(year), [Number(first), Number(second)], mark!, how),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d.,:])(\d{1,2})${ORDINAL}\s*[-/]?\s*(?:(?:of|OF|de|DE|di)\s|d[’']|ב)?\s*(${WORD})[.,]?\s*[-/,]?\s*(?:del?\s|של\s)?(${YEAR}|${OTHER_YEAR})${YEAR_ENDS}`,
      FLAGS,
    ),
    read: ([day, word, year], how) => named(Number(year), word!, Number(day), how),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(${WORD})[.,]?[\s-]*(\d{1,2})(?:st|nd|rd|th)?[,-]?\s*(?:\d{1,2}:\d\d\s*,?\s*)?(${YEAR})${YEAR_ENDS}`,
      FLAGS,
    ),
    read: ([word, day, year], how) => named(Number(year), word!, Number(day), how),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(${YEAR})(?:\s?(?:m|г|р)?\.|,)?[\s/-](${WORD})[.]?[\s/-](\d{1,2})(?!\d)`,
      FLAGS,
    ),
    read: ([year, word, day], how) => named(Number(year), word!, Number(day), how),
  },
  {
    // `07.07.21`, with dots only: slashes leave all three open.
    pattern: /(?<![\d.,:])(\d{1,2})\.(\d{1,2})\.(\d\d)(?![\d.:])/g,
    read: ([day, month, year]) => plain(dayOf(2000 + Number(year), Number(month), Number(day))),
  },
];

/** The dates in a text, in the order they stand in, each with the time beside it. */
export function findDates(text: string, how: Reading = {}): FoundDate[] {
  const line = plainDigits(text);
  const found: FoundDate[] = [];
  // None is without, and the patterns take long to be made.
  if (!/\d/.test(line)) return found;
  for (const { pattern, read } of SHAPES) {
    for (const match of line.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const moment = read(match.slice(1), how);
      if (!moment) continue;
      const time = timeNear(line, start, end);
      found.push({
        moment: { ...moment, ...time?.time },
        start: Math.min(start, time?.start ?? start),
        end: Math.max(end, time?.end ?? end),
      });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Reads a value that is a moment and nothing else: an attribute, a field. */
export function readMoment(value: string, how: Reading = {}): Moment | undefined {
  const text = plainDigits(value).trim();
  const [, seconds] = /^(?:\/Date\()?(\d{10})(?:\d{3})?(?:\.\d+)?(?:[+-]\d{4})?(?:\)\/)?$/.exec(text) ?? [];
  if (seconds !== undefined) return ofSeconds(Number(seconds));
  const [, year, month, day, hour, minute] =
    /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(?:\d\d)?)?(?!\d)/.exec(text) ?? [];
  if (year !== undefined) {
    const compact = plain(dayOf(Number(year), Number(month), Number(day)));
    const time = hour === undefined ? {} : { minute: Number(hour) * 60 + Number(minute) };
    return compact && { ...compact, ...time, ...(text.endsWith('Z') ? { offset: 0 } : {}) };
  }
  return findDates(text, how)[0]?.moment;
}

function ofSeconds(seconds: number): Moment {
  const minutes = Math.floor(seconds / 60);
  return { day: dayOfMinutes(minutes), minute: minutes % MINUTES_A_DAY, offset: 0 };
}

function plain(day: Day | undefined): Moment | undefined {
  return day === undefined ? undefined : { day };
}

/** `year` may be one of other calendars. */
function dayIn(year: number, month: number, day: number): Day | undefined {
  if (year >= 2400) return dayOf(year - BUDDHIST_YEARS, month, day);
  return year < 1500 ? dayOfJalali(year, month, day) : dayOf(year, month, day);
}
const BUDDHIST_YEARS = 543;

function named(year: number, word: string, day: number, { language }: Reading): Moment | undefined {
  const found = monthNamed(word, language);
  if (!found) return undefined;
  // The Persian months are those of Persian years.
  if (found.jalali !== year < 1500) return undefined;
  return plain(dayIn(year, found.month, day));
}

/** Where the month is written first: with slashes, in American English and Filipino. */
const MONTH_FIRST = /^(?:en-us|en-ph|fil|es-us)\b/i;
/** English that says no country may be either. */
const EITHER = /^(?:en)?$/i;

function numeric(
  year: number,
  [a, b]: [number, number],
  mark: string,
  { language = '' }: Reading,
): Moment | undefined {
  const dayFirst = dayIn(year, b, a);
  const monthFirst = dayIn(year, a, b);
  if (dayFirst === undefined || monthFirst === undefined || a === b) return plain(dayFirst ?? monthFirst);
  if (mark === '.') return { day: dayFirst };
  if (MONTH_FIRST.test(language)) return { day: monthFirst, or: dayFirst };
  return EITHER.test(language) ? { day: monthFirst, or: dayFirst } : { day: dayFirst, or: monthFirst };
}
