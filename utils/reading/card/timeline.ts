import {
  STATUS_DATES,
  statusTimeline,
  type PartialDate,
  type Status,
  type StatusSegment,
} from '@/utils/knowledge';
import type { CardDays } from './telling';
import { yearOf } from '@/utils/reading/words/format-date';

/**
 * A stretch of the strip, positions from 0 (its first day) to 1 (today). `uncertain`: the register had it by the
 * end of this stretch, and since when is not known.
 */
export type TimelineStretch = {
  from: number;
  to: number;
  state: 'in-force' | 'suspended' | 'contested' | 'uncertain';
};

/** A year worth writing under the strip. `anchor` keeps the first and the last inside it. */
export type TimelineLabel = { at: number; text: string; anchor: 'start' | 'middle' | 'end' };

/** The strip under a status: where it held, and where the article stands. */
export type Timeline = {
  stretches: TimelineStretch[];
  /** Position of the article's day. */
  article?: number;
  labels: TimelineLabel[];
};

/** What the strips of one card have in common, in days since 1970: they can be compared. */
export type Axis = { start: number; end: number };

/** From a little before the first date of any entry to today; none when no date is known. */
export function axisOf(statuses: readonly Status[], { published, today }: CardDays): Axis | undefined {
  const known = statuses.flatMap((status) => STATUS_DATES.flatMap((key) => status[key] ?? []));
  if (known.length === 0) return undefined;
  const end = dayNumber(today);
  const first = Math.min(...[...known, ...(published === undefined ? [] : [published])].map(dayNumber));
  const span = Math.max(end - first, DAYS_A_YEAR);
  return { start: Math.min(first, end - span) - span * LEAD, end };
}

/** The strip of one entry; none when it carries no date. */
export function timelineOf(status: Status, axis: Axis, { published }: CardDays): Timeline | undefined {
  const segments = statusTimeline(status);
  if (segments.length === 0) return undefined;
  const at = (date: PartialDate) => clamp((dayNumber(date) - axis.start) / (axis.end - axis.start));
  const stretches = segments.flatMap((segment) => stretchesOf(segment, status, at));
  const years = segments.flatMap(({ from }) => (from === undefined ? [] : [from]));
  const written = years.length > 0 || status.seen === undefined ? years : [status.seen];
  return {
    stretches: stretches.filter(({ from, to }) => to > from),
    ...(published === undefined ? {} : { article: at(published) }),
    labels: spread(written.map((date) => ({ at: at(date), text: yearOf(date) }))),
  };
}

function stretchesOf(
  { state, from, until }: StatusSegment,
  { seen }: Status,
  at: (date: PartialDate) => number,
): TimelineStretch[] {
  const to = until === undefined ? 1 : at(until);
  if (state === 'lifted') return [];
  if (from !== undefined) return [{ from: at(from), to, state }];
  const known = seen === undefined ? to : Math.min(at(seen), to);
  return [
    { from: 0, to: known, state: 'uncertain' },
    { from: known, to, state },
  ];
}

/** Leaves out years that would be written over their neighbours: the first and the last change stay. */
function spread(labels: readonly { at: number; text: string }[]): TimelineLabel[] {
  const kept: { at: number; text: string }[] = [];
  const [first, ...rest] = labels;
  for (const label of [first, ...rest.toReversed()]) {
    if (label && kept.every(({ at }) => Math.abs(at - label.at) >= NEAREST)) kept.push(label);
  }
  return kept
    .toSorted((a, b) => a.at - b.at)
    .map((label) => ({
      ...label,
      anchor: label.at < EDGE ? 'start' : label.at > 1 - EDGE ? 'end' : 'middle',
    }));
}

/** How much of the strip lies before the first date, so that its beginning can be seen. */
const LEAD = 0.06;
/** A year's width, as a share of the strip in a card of the usual width. */
const NEAREST = 0.12;
const EDGE = 0.05;
const DAYS_A_YEAR = 365;
const MS_A_DAY = 86_400_000;

/** Days since 1970 of a partial date's first day. */
function dayNumber(date: PartialDate): number {
  return Date.parse(`${date.padEnd(10, '-01')}T00:00:00Z`) / MS_A_DAY;
}

function clamp(position: number): number {
  return Math.min(1, Math.max(0, position));
}
