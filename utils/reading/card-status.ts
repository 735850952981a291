import {
  sinceOf,
  STATUS_DATES,
  statusAt,
  type Dossier,
  type EntityId,
  type Language,
  type PartialDate,
  type Status,
  type StatusState,
} from '@/utils/knowledge';

import type { CardDays } from './card-view';
import { formatDate, yearOf } from './format-date';
import { stringsIn } from './strings';

/** A stretch of the timeline, from 0 (its first year) to 1 (today). */
export type TimelineStretch = { from: number; to: number; state: 'in-force' | 'suspended' };

/** The strip under a status: where it held, where the article stands, and the years worth writing. */
export type Timeline = {
  stretches: TimelineStretch[];
  /** Position of the article's day. */
  article?: number;
  labels: { at: number; text: string }[];
};

/** One entry in an official list, told in words. */
export type StatusRow = {
  list: EntityId;
  listLabel: string;
  as?: string;
  act?: string;
  note?: string;
  now: StatusState;
  sentences: string[];
  timeline?: Timeline;
};

/** The entries of an entity in official lists, those in force first. */
export function cardStatuses(
  { entity, refs }: Dossier,
  { language, days }: { language: Language; days: CardDays },
): StatusRow[] {
  const rows = entity.statuses.map((status): StatusRow => {
    const timeline = timelineOf(status, days);
    return {
      list: status.list,
      listLabel: refs[status.list]?.label[language] ?? status.list,
      ...(status.as === undefined ? {} : { as: status.as[language] }),
      ...(status.act === undefined ? {} : { act: status.act[language] }),
      ...(status.note === undefined ? {} : { note: status.note[language] }),
      now: statusAt(status, days.today),
      sentences: statusSentences(status, { language, days }),
      ...(timeline === undefined ? {} : { timeline }),
    };
  });
  return rows.toSorted((a, b) => RANK[a.now] - RANK[b.now]);
}

const RANK: Record<StatusState, number> = {
  'in-force': 0,
  contested: 0,
  suspended: 1,
  unknown: 2,
  before: 3,
  lifted: 4,
};

/** What held on the article's day and what holds today, a sentence each. */
export function statusSentences(
  status: Status,
  { language, days: { published, today } }: { language: Language; days: CardDays },
): string[] {
  const { status: words } = stringsIn(language);
  const now = statusAt(status, today);
  const sentences: string[] = [];
  const then = published === undefined ? undefined : statusAt(status, published);
  if (then !== undefined && published !== undefined)
    sentences.push(words.then[then](formatDate(published, language)));
  if (then === now && now === 'in-force') return [...sentences, words.still];
  if (then === now && now === 'suspended') return [...sentences, words.stillSuspended];
  if (then === now && then !== undefined) return sentences;
  const day = dayOfState(status, now);
  if (day === undefined)
    return now === 'in-force' ? [...sentences, words.undated] : [...sentences, words.now.unknown()];
  return [...sentences, words.now[now](formatDate(day, language))];
}

function dayOfState(status: Status, state: StatusState): PartialDate | undefined {
  if (state === 'suspended') return status.suspended;
  if (state === 'lifted') return status.lifted;
  if (state === 'contested') return status.contested;
  return status.resumed ?? sinceOf(status);
}

/** A strip from a little before the first date to today; none when no date is known. */
function timelineOf(status: Status, { published, today }: CardDays): Timeline | undefined {
  const first = sinceOf(status);
  if (first === undefined) return undefined;
  const known = STATUS_DATES.flatMap((key) => status[key] ?? []);
  const days = [...known, ...(published === undefined ? [] : [published])].map(dayNumber);
  const end = dayNumber(today);
  const span = Math.max(end - Math.min(...days), DAYS_A_YEAR);
  const start = Math.min(...days) - span * LEAD;
  const at = (date: PartialDate) => clamp((dayNumber(date) - start) / (end - start));
  const stretches: TimelineStretch[] = [];
  const stop = status.suspended ?? status.lifted;
  stretches.push({ from: at(first), to: stop === undefined ? 1 : at(stop), state: 'in-force' });
  if (status.suspended)
    stretches.push({
      from: at(status.suspended),
      to: at(status.resumed ?? status.lifted ?? today),
      state: 'suspended',
    });
  if (status.resumed)
    stretches.push({ from: at(status.resumed), to: at(status.lifted ?? today), state: 'in-force' });
  const marks = [first, status.suspended, status.resumed, status.lifted].filter((date) => date !== undefined);
  return {
    stretches,
    ...(published === undefined ? {} : { article: at(published) }),
    labels: marks.map((date) => ({ at: at(date), text: yearOf(date) })),
  };
}

/** How much of the strip lies before the first date, so that its beginning can be seen. */
const LEAD = 0.06;
const DAYS_A_YEAR = 365;
const MS_A_DAY = 86_400_000;

/** Days since 1970 of a partial date's first day. */
function dayNumber(date: PartialDate): number {
  return Date.parse(`${date.padEnd(10, '-01')}T00:00:00Z`) / MS_A_DAY;
}

function clamp(position: number): number {
  return Math.min(1, Math.max(0, position));
}
