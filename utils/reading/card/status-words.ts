import { sinceOf, statusAt, type PartialDate, type Status, type StatusState } from '@/utils/knowledge';
import type { Telling } from './telling';
import { dateAfter, dateOn, yearOf } from '@/utils/reading/words/format-date';

/** What held on the article's day and what holds today, a sentence each. */
export function statusSentences(
  status: Status,
  { catalogue, days: { published, today } }: Telling,
): string[] {
  const { language } = catalogue;
  const { status: words } = catalogue.common;
  const now = statusAt(status, today);
  const then = published === undefined ? undefined : statusAt(status, published);
  const since = sinceOf(status);
  const isUndated = now === 'in-force' && since === undefined && status.resumed === undefined;
  if (isUndated && (then === undefined || then === 'unknown'))
    return [status.seen === undefined ? words.undated : words.seen(dateOn(status.seen, language))];
  const sentences: string[] = [];
  if (then !== undefined && published !== undefined)
    sentences.push(words.then[then](dateAfter(published, language)));
  if (then === now) {
    if (now === 'in-force')
      return [...sentences, words.still(since === undefined ? undefined : dateAfter(since, language))];
    if (now === 'suspended') return [...sentences, words.stillSuspended];
    if (now !== 'before') return sentences;
  }
  const day = dayOfState(status, now);
  if (day === undefined) return [...sentences, words.now.unknown()];
  const takesOn = now === 'lifted' || now === 'before';
  return [...sentences, words.now[now](takesOn ? dateOn(day, language) : dateAfter(day, language))];
}

/** What an entry is today in a few words, with the year: "lifted 2023". */
export function statusInBrief(status: Status, { catalogue, days }: Telling): string {
  const { states } = catalogue.card;
  const now = statusAt(status, days.today);
  const day = dayOfState(status, now);
  if (now === 'unknown') return states.unknown;
  if (day === undefined) return states.listed;
  return states[now](yearOf(day));
}

/** The dates that `statusSentences` writes, as it writes them. */
export function daysInWords(status: Status, { catalogue, days: { published, today } }: Telling): string[] {
  const days = [published, dayOfState(status, statusAt(status, today))];
  return days.flatMap((day) => (day === undefined ? [] : dateAfter(day, catalogue.language)));
}

function dayOfState(status: Status, state: StatusState): PartialDate | undefined {
  if (state === 'suspended') return status.suspended;
  if (state === 'lifted') return status.lifted;
  if (state === 'contested') return status.contested;
  return status.resumed ?? sinceOf(status);
}
