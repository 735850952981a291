import type { Certainty } from '@/utils/recognition/annotation';
import { dayOfMinutes, daysBetween, minutesTo, MINUTES_A_DAY, type Day } from './calendar';
import type { Moment } from './find-dates';
import { STRENGTH, type Evidence, type Family } from './evidence';

/** The day that the evidence speaks for. `how` names its places, the best first. */
export type WeighedDay = { day: Day; sure: Certainty; how: string };

/** How much of its weight evidence gives to a day it does not name but may mean. */
const MAY_MEAN = 0.85;
/** What each further place of a family adds to the best one, and how many do. */
const ALSO = 0.25;
const MOST_ALSO = 3;
/** By so much one day must outweigh another that is also named: below the first we know nothing. */
const LEAST_LEAD = 1;
const CLEAR_LEAD = 3;
/** A date of today may be the moment at which the page was made, when other places name an earlier one. */
const MADE_NOW = 0.45;
/** Local time runs from 12 hours behind UTC to 14 ahead of it. Minutes. */
const WESTMOST = -12 * 60;
const EASTMOST = 14 * 60;
const MOST_NAMED = 4;

/** Weighs what a page says; `undefined` when it says nothing, or contradicts itself too much. `today` bounds it. */
export function weighDays(evidence: readonly Evidence[], today: Day): WeighedDay | undefined {
  const possible = doubtToday(
    evidence.filter(({ moment }) => minutesTo(moment.day) <= minutesTo(today) + MINUTES_A_DAY),
    today,
  );
  const days = [...new Set(possible.map(({ moment }) => moment.day))];
  const totals = days
    .map((day) => ({ day, total: totalOf(possible, day) }))
    .toSorted((a, b) => b.total - a.total);
  const [best] = totals;
  if (!best) return undefined;
  const { day } = best;
  const against = possible.filter(
    (one) => support(one.moment, day) === 0 && one.strength >= STRENGTH.created,
  );
  const rival = Math.max(0, ...against.map(({ moment }) => totalOf(possible, moment.day)));
  const sure = certainty(
    possible.filter((one) => support(one.moment, day) > 0),
    best.total - rival,
    against.length > 0,
  );
  return sure && { day, sure, how: placesOf(possible, day) };
}

function certainty(
  supporting: readonly Evidence[],
  lead: number,
  isContradicted: boolean,
): Certainty | undefined {
  if (isContradicted) return lead < LEAST_LEAD ? undefined : lead < CLEAR_LEAD ? 'unsure' : 'likely';
  const families = new Set(supporting.map(({ family }) => family));
  const fields = new Set(supporting.filter(({ family }) => family === 'data').map(({ how }) => how));
  if (families.size > 1 || fields.size > 1) return 'certain';
  return supporting.some(({ strength }) => strength >= STRENGTH.labelled) ? 'likely' : 'unsure';
}

function totalOf(evidence: readonly Evidence[], day: Day): number {
  let total = 0;
  for (const family of ['data', 'seen', 'address'] satisfies Family[]) {
    const weights = new Map<string, number>();
    for (const one of evidence) {
      const weight = one.family === family ? one.strength * support(one.moment, day) : 0;
      if (weight > (weights.get(one.how) ?? 0)) weights.set(one.how, weight);
    }
    if (weights.size > 0)
      total += Math.max(...weights.values()) + ALSO * Math.min(weights.size - 1, MOST_ALSO);
  }
  return total;
}

/** From 0 to 1: whether a moment is of a day, or may be where its outlet is. */
function support({ day: own, or, minute, offset }: Moment, day: Day): number {
  if (own === day) return 1;
  if (or === day) return MAY_MEAN;
  // Only in UTC, which is the zone of machines, does a page not say the local day.
  if (offset !== 0 || minute === undefined) return 0;
  const instant = minutesTo(own) + minute;
  return day >= dayOfMinutes(instant + WESTMOST) && day <= dayOfMinutes(instant + EASTMOST) ? MAY_MEAN : 0;
}

function doubtToday(evidence: readonly Evidence[], today: Day): Evidence[] {
  const isNow = ({ moment }: Evidence) => daysBetween(moment.day, today) <= 1;
  const isElsewhere = evidence.some(
    (one) => !isNow(one) && one.family !== 'data' && one.strength > STRENGTH.created,
  );
  if (!isElsewhere) return [...evidence];
  return evidence.map((one) => (isNow(one) ? { ...one, strength: one.strength * MADE_NOW } : one));
}

function placesOf(evidence: readonly Evidence[], day: Day): string {
  const places = evidence
    .filter(({ moment }) => support(moment, day) > 0)
    .toSorted((a, b) => b.strength - a.strength)
    .map(({ how }) => how);
  return [...new Set(places)].slice(0, MOST_NAMED).join(' + ');
}
