import type { NameSpan } from './names';
import { has, hasClass, type Page, type Reading } from './reading';
import * as signs from './signs';
import { trimmed, type Span } from './view';

/** A stretch of text as it is weighed: what it holds, as folded words and with its quotes. */
type Stated = { page: Page; reading: Reading; text: string; flat: string };

/** One thing that speaks for a note (above zero) or for news (below). */
export type Reason = { why: string; weight: number };

type Sign = { why: string; weight: number; seen: (stated: Stated) => boolean | number };

/**
 * What a standing state has and news has not. Weights are whole numbers near the logarithms of odds that a logistic
 * regression over our tables of sentences finds; what is rare in them, such as questions, weighs as much as it must to
 * decide alone.
 */
const STANDING: readonly Sign[] = [
  { why: 'says that somebody is designated or banned', weight: 3, seen: isDesignated },
  { why: 'names a register', weight: 2, seen: ({ reading }) => has(reading, 'class') },
  { why: 'names a state or its authority', weight: 2, seen: isUnderLaw },
  {
    why: 'a name stands on such a list',
    weight: 2,
    seen: ({ page, reading }) => signs.standsOnList(page, reading) === true,
  },
  { why: 'a kind of body, or its work', weight: 1, seen: ({ reading }) => has(reading, 'head', 'activity') },
  { why: 'names somebody', weight: 1, seen: ({ reading }) => reading.names.length > 0 },
  { why: 'is a label', weight: 4, seen: isLabel },
  { why: 'is a label of state media', weight: 5, seen: isMediaLabel },
];

const NEWS: readonly Sign[] = [
  { why: 'says of nobody what they are designated', weight: -4, seen: (stated) => !isSaid(stated) },
  { why: 'somebody acts', weight: -8, seen: ({ page, reading, text }) => signs.isActed(page, reading, text) },
  {
    why: 'has a day',
    weight: -6,
    seen: ({ reading, text }) => has(reading, 'when') && !signs.isDatedEntry(reading, text),
  },
  { why: 'is of the past', weight: -6, seen: ({ reading, text }) => signs.isPast(reading, text) },
  { why: 'has a source', weight: -6, seen: ({ reading }) => has(reading, 'says') },
  { why: 'may be', weight: -6, seen: ({ reading }) => has(reading, 'modal') },
  { why: 'is not so', weight: -6, seen: ({ reading }) => has(reading, 'not') },
  { why: 'is part of a longer thought', weight: -6, seen: ({ reading }) => has(reading, 'link') },
  { why: 'is of a crime', weight: -6, seen: ({ reading }) => has(reading, 'crime') },
  { why: 'is of things', weight: -6, seen: ({ reading }) => signs.isOfThings(reading) },
  { why: 'is of a work', weight: -5, seen: ({ reading }) => signs.isWork(reading) },
  { why: 'is a ban on acts', weight: -6, seen: ({ text }) => signs.isBanOnActs(text) },
  { why: 'is a count', weight: -5, seen: ({ text }) => signs.isCounted(text) },
  { why: 'tells last who it is', weight: -6, seen: ({ text }) => signs.isInverse(text) },
  { why: 'is of a list', weight: -5, seen: ({ reading }) => signs.isOfList(reading) },
  { why: 'is of all such bodies', weight: -5, seen: ({ text }) => signs.isGeneral(text) },
  { why: 'speaks to readers', weight: -6, seen: ({ text }) => signs.isToReaders(text) },
  { why: 'is asked', weight: -9, seen: ({ flat }) => signs.isAsked(flat) },
  { why: 'is announced', weight: -9, seen: ({ flat }) => signs.isAnnounced(flat) },
  { why: 'goes on', weight: -6, seen: ({ page, reading }) => signs.goesOn(page, reading) },
  { why: 'says something else', weight: -3, seen: ({ page, reading }) => signs.otherWords(page, reading) },
  { why: 'nobody is named', weight: -2, seen: ({ page, reading }) => signs.isLooselyNamed(page, reading) },
  {
    why: 'no name stands on such a list',
    weight: -2,
    seen: ({ page, reading }) => signs.standsOnList(page, reading) === false,
  },
  {
    why: 'is a plain ban abroad',
    weight: -3,
    seen: ({ reading, text }) => signs.isPlainBanAbroad(reading, text),
  },
  { why: 'is of another place', weight: -4, seen: ({ page, reading }) => signs.isElsewhere(page, reading) },
  {
    why: 'is of sanctions',
    weight: -3,
    seen: ({ reading }) => has(reading, 'sanctions') && !has(reading, 'class'),
  },
];

/** A sentence whose reasons come to this much is a note. */
const ENOUGH = 5;

/** All that speaks for and against a whole sentence being a note. */
export function weigh(page: Page, reading: Reading): Reason[] {
  const { view } = page;
  const text = view.plain.slice(reading.start, reading.end);
  const flat = view.flat.slice(reading.start, reading.end);
  return [...STANDING, ...NEWS].flatMap(({ why, weight, seen }) => {
    const times = Number(seen({ page, reading, text, flat }));
    return times === 0 ? [] : [{ why, weight: weight * times }];
  });
}

/** A designation inside a sentence, and the name it hangs on. */
type Aside = { page: Page; reading: Reading; sentence: Span; name: NameSpan };

/** What makes an aside part of what its sentence tells: one of these is enough. */
const TOLD: readonly { why: string; seen: (aside: Aside) => boolean }[] = [
  {
    why: 'somebody acts',
    seen: ({ page, reading }) => has(reading, 'active') || signs.isActing(page, reading),
  },
  {
    why: 'is asked',
    seen: ({ page: { view }, sentence, reading }) =>
      reading.end + 2 >= trimmed(view, sentence).end &&
      signs.isAsked(view.flat.slice(sentence.start, sentence.end).trimEnd()),
  },
  {
    why: 'is of whoever it may be',
    seen: ({ page, name }) => signs.isIndefinite(page, name),
  },
  { why: 'is of a list', seen: ({ reading }) => signs.isOfList(reading) },
  {
    why: 'names examples',
    seen: ({ page: { view }, reading }) => signs.isOfExamples(view.plain.slice(reading.start, reading.end)),
  },
  {
    why: 'is a headline',
    seen: ({ page, reading, sentence, name }) => signs.isHeadline(page, { reading, sentence, name }),
  },
  { why: 'is wanted', seen: ({ page, name, sentence }) => signs.isWanted(page, { name, sentence }) },
];

/** Why an aside is no note; none when it may be one. */
export function whyTold(aside: Aside): string[] {
  return TOLD.flatMap(({ why, seen }) => (seen(aside) ? [why] : []));
}

export function isEnough(reasons: readonly Reason[]): boolean {
  return reasons.reduce((sum, { weight }) => sum + weight, 0) >= ENOUGH;
}

function isUnderLaw({ reading }: Stated): boolean {
  return reading.features.some(({ tag, value }) => tag === 'state' || (tag === 'authority' && value !== ''));
}

function isDesignated({ reading }: Stated): boolean {
  return has(reading, 'designated', 'ban', 'dissolved') || isSanctioned(reading);
}

function isSaid(stated: Stated): boolean {
  return isDesignated(stated) || isLabel(stated) || isMediaLabel(stated);
}

/** "under UN sanctions for terrorist activities" */
function isSanctioned(reading: Reading): boolean {
  return has(reading, 'sanctions') && has(reading, 'class') && has(reading, 'state');
}

/** «Медиазона — иноагент», "Foreign agent: …": a name and what it is. */
function isLabel({ reading, flat }: Stated): boolean {
  return (
    hasClass(reading, 'foreign-agent') && reading.names.length > 0 && reading.words <= 7 && /[-:]/u.test(flat)
  );
}

function isMediaLabel({ reading }: Stated): boolean {
  return has(reading, 'state-media') && !has(reading, 'class', 'ban') && reading.words <= 14;
}
