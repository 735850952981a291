import type { Day } from './calendar';
import type { Moment } from './find-dates';

/**
 * Places that say a thing without having copied it from each other: data for machines, what readers see, the
 * address. Data of several kinds come from one field of one database, so that they prove little more than one.
 */
export type Family = 'data' | 'seen' | 'address';

/** One place where the page says, or seems to say, when its article was published. */
export type Evidence = { family: Family; how: string; moment: Moment; strength: number };

/** All that a page says of the days of its article. */
export type Evidences = { published: Evidence[]; modified: Moment[] };

/** How much a place is worth; the ratios are what counts. Two families that agree outweigh the third. */
export const STRENGTH = {
  /** Fields made for it: JSON-LD of the article, `article:published_time`. */
  field: 6,
  /** Other names for the same, microdata, `<time pubdate>`. */
  named: 5,
  /** A line that says "published", a `<time>` whose class does. */
  labelled: 4.5,
  /** JSON-LD of the page, not of the article. */
  page: 4,
  address: 3.5,
  /** A bare date or `<time>` under the heading. */
  near: 3.5,
  /** Names that may mean any date: `date`, `dc.date`; the upload of a film. */
  vague: 3,
  /** When the text was begun. */
  created: 2.5,
  /** Dates that stand apart from the heading. */
  far: 2,
} as const;

/** What machines print when they have no date. */
const ZERO_DAYS: ReadonlySet<Day> = new Set([
  '1900-01-01',
  '1899-12-30',
  '1899-12-31',
  '1969-12-31',
  '1970-01-01',
]);

export function isZero({ day }: Moment): boolean {
  return ZERO_DAYS.has(day);
}
