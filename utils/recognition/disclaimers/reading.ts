import type { EntityId } from '@/utils/knowledge';
import type { Feature, Tag } from './lexicon';
import type { NameSpan } from './names';
import { touching, within } from './spans';
import type { Span, View } from './view';

/** What a stretch of text holds, as the shapes of notes ask for it. */
export type Reading = Span & {
  features: Feature[];
  names: NameSpan[];
  words: number;
  /** Words that are neither of the lexicon nor of a name, before and after the first word that designates. */
  strangersBefore: number;
  strangersAfter: number;
};

/** A view with all that was found in it, shared by the shapes. */
export type Page = {
  view: View;
  features: Feature[];
  names: NameSpan[];
  /** Accepted mentions of states, ministries, courts …: whose law it may be, never whom a note is about. */
  laws: readonly Span[];
  /** Those of them that can designate, and those that are places where it may hold. */
  doers: readonly Span[];
  places: readonly Span[];
  /** Lists that one of `names` has ever stood on. */
  listsOf: (entity: EntityId) => readonly EntityId[];
};

const WORD = /\p{L}[\p{L}\p{N}]*/gu;
/** Tags that count although they stand inside a name. */
const STAND_IN_NAMES: ReadonlySet<Tag> = new Set(['head', 'glue', 'class']);

/** Whether a name is that of a state or an authority: then it says whose law a note speaks of, not of whom. */
export function isLaw({ features }: Page, name: Span): boolean {
  return touching(features, name).some(
    ({ tag, start, end }) =>
      (tag === 'state' || tag === 'authority') && start <= name.start && end >= name.end,
  );
}

/** Reads `span`, leaving out what lies in `masks`, in order: notes in parentheses that speak for themselves. */
export function readSpan(page: Page, span: Span, masks: readonly Span[] = []): Reading {
  const free = (item: Span): boolean => touching(masks, item).length === 0;
  const names = within(page.names, span).filter((name) => free(name) && !isLaw(page, name));
  const features = within(page.features, span).filter(
    (item) => free(item) && (STAND_IN_NAMES.has(item.tag) || touching(names, item).length === 0),
  );
  const anchor = features.find(isAnchor)?.start ?? span.end;
  const reading: Reading = { ...span, features, names, words: 0, strangersBefore: 0, strangersAfter: 0 };
  for (const match of page.view.plain.slice(span.start, span.end).matchAll(WORD)) {
    const word = { start: span.start + match.index, end: span.start + match.index + match[0].length };
    if (!free(word)) continue;
    reading.words += 1;
    if ([names, features, page.laws].some((items) => touching(items, word).length > 0)) continue;
    if (word.start < anchor) reading.strangersBefore += 1;
    else reading.strangersAfter += 1;
  }
  return reading;
}

/** Words a designation begins with. */
export function isAnchor({ tag }: Feature): boolean {
  return ['class', 'designated', 'ban', 'dissolved', 'blocked', 'sanctions', 'state-media'].includes(tag);
}

export function has({ features }: Reading, ...tags: readonly Tag[]): boolean {
  return features.some(({ tag }) => tags.includes(tag));
}

export function hasClass({ features }: Reading, ...values: readonly string[]): boolean {
  return features.some(({ tag, value }) => tag === 'class' && values.includes(value));
}

/** Whether a state is named, or a court or ministry that is a state's. */
function isUnderLaw({ features }: Reading): boolean {
  return features.some(({ tag, value }) => tag === 'state' || (tag === 'authority' && value !== ''));
}

/**
 * How surely a stretch says that somebody stands on a list. `strong`: a register's word together with an act of
 * designation, or a ban with whose ban it is. `weak`: one of the two.
 */
export function certaintyOf(reading: Reading): 'strong' | 'weak' | undefined {
  const act = has(reading, 'designated', 'register', 'active', 'status');
  const banned = has(reading, 'ban', 'dissolved');
  if (hasClass(reading, 'foreign-agent')) return act || banned || isUnderLaw(reading) ? 'strong' : 'weak';
  if (hasClass(reading, 'undesirable')) {
    if ((act || banned) && has(reading, 'head', 'activity', 'state', 'authority', 'register'))
      return 'strong';
    return has(reading, 'head', 'activity') ? 'weak' : act || banned ? 'weak' : undefined;
  }
  if (hasClass(reading, 'terrorist', 'extremist')) {
    if (act || banned) return 'strong';
    return has(reading, 'head', 'state') ? 'weak' : undefined;
  }
  if (banned) return isUnderLaw(reading) ? 'strong' : 'weak';
  if (has(reading, 'state-media')) return has(reading, 'designated') ? 'strong' : 'weak';
  if (has(reading, 'sanctions', 'blocked')) return 'weak';
  return undefined;
}
