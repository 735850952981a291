import { apposed, nameWithNoun } from './described';
import type { Feature, Tag } from './lexicon';
import { whyTold } from './evidence';
import { isAcronym, nameBefore, overlaps, type NameSpan } from './names';
import { certaintyOf, has, hasClass, isLaw, readSpan, type Page, type Reading } from './reading';
import type { Found } from './shapes';
import { isActing } from './signs';
import { firstFrom, itemAt, touching, within } from './spans';
import type { Span } from './view';

/** Tags a designation may be made of. */
const FILLING: ReadonlySet<Tag> = new Set<Tag>(
  'class state-media designated ban dissolved register status activity head glue state authority was'.split(
    ' ',
  ) as Tag[],
);
/** Tags a designation may end with. */
const ENDING: ReadonlySet<Tag> = new Set<Tag>(
  'class state-media designated ban dissolved register state authority status'.split(' ') as Tag[],
);
/** Tags that begin a further designation after a comma. */
const RENEWING: ReadonlySet<Tag> = new Set(['class', 'designated', 'ban', 'dissolved']);
const INCLUDING = /^(?:including|as well as|among them|включая|в том числе|как и)/u;

const WORD = /\p{L}[\p{L}\p{N}]*|[^\s\p{L}]/gu;

/**
 * Notes inside a sentence that says something else: what hangs on a name ("Meduza, designated a foreign agent in
 * Russia, …", «издания „Медуза“, признанного иноагентом») or stands before it («запрещённая в РФ „Аль-Каида“»).
 */
export function readClauses(page: Page, sentence: Span, masks: readonly Span[]): Found[] {
  const found: Found[] = [];
  const free = (span: Span): boolean =>
    touching(masks, span).length === 0 && !found.some((item) => overlaps(item.span, span));
  for (const feature of within(page.features, sentence)) {
    if (!FILLING.has(feature.tag) || !free(feature)) continue;
    const clause =
      afterName(page, sentence, feature) ??
      beforeName(page, sentence, feature) ??
      afterNoun(page, sentence, feature);
    if (clause && free(clause.span)) found.push(clause);
  }
  return found;
}

function afterName(page: Page, sentence: Span, first: Feature): Found | undefined {
  const apart =
    nameBefore(page.view, page.names, { at: first.start, comma: true }) ?? withKind(page, first.start);
  if (!apart || apart.start < sentence.start || isLaw(page, apart)) return undefined;
  const isNoun = isFirstWord(page, sentence, apart);
  const joined = nameBefore(page.view, page.names, { at: first.start });
  const stated = joined?.entity !== undefined && isPresent(page, first);
  if (joined && !stated && !hangsOnName(page, first)) return undefined;
  const span = runFrom(page, first.start, sentence.end);
  if (!span) return undefined;
  const reading = readSpan(page, span);
  const said = certaintyOf(reading) === 'strong' || (!joined && isApposed(reading));
  if (!said || whyTold({ page, reading, sentence, name: apart }).length > 0) return undefined;
  if (stated && !isWholeStatement(reading)) return undefined;
  if (isNoun && !(has(reading, 'state', 'authority') && isOfOne(page, first))) return undefined;
  const acted = has(reading, 'designated', 'ban', 'dissolved');
  if (joined && first.tag === 'head' && !acted) return undefined;
  if (!joined && has(reading, 'register') && !acted) return undefined;
  if (!joined && !isSubordinate(page, reading)) return undefined;
  const lawful = has(reading, 'state', 'authority');
  if (joined && !lawful && !has(reading, 'class')) return undefined;
  if (!lawful && isNobodysClass(page, reading)) return undefined;
  if (!lawful && reading.features.some(({ value }) => value === 'relative')) return undefined;
  if (has(reading, 'was') && isFollowedByDay(page, span.end)) return undefined;
  return { shape: 'clause', span, reading };
}

/** "The Terrorgram collective, proscribed …": a name, what kind of body it is, and a comma. */
function withKind(page: Page, at: number): NameSpan | undefined {
  const comma = /,\s+$/u.exec(page.view.flat.slice(Math.max(0, at - 4), at))?.[0].length;
  return comma === undefined ? undefined : nameWithNoun(page, at - comma);
}

const PRESENT = /^(?:is|are|считается|считаются|является|являются|числится|числятся)\s/u;

/** "Hamas is designated …": the sentence's own verb, telling what holds and not what happened. */
function isPresent({ view }: Page, { start }: Feature): boolean {
  return PRESENT.test(view.plain.slice(start));
}

/** A main clause says which register and whose; a plain ban in one is as often news. */
function isWholeStatement(reading: Reading): boolean {
  return (
    has(reading, 'class') &&
    has(reading, 'designated') &&
    has(reading, 'state', 'authority') &&
    !has(reading, 'was')
  );
}

/** "Greenpeace, an undesirable organisation in Russia, …": the word is that register's alone. */
function isApposed(reading: Reading): boolean {
  return hasClass(reading, 'undesirable') && has(reading, 'head') && has(reading, 'state');
}

/** What a relative hangs on that is no name: "the singer, who …", "X, an affiliate that …". */
const NOUN =
  /(?:^|[\s"(])the\s+(?:[\p{L}-]+\s+){0,3}(?!(?:time|day|year|reason|moment|fact|way|case)\b)[\p{L}-]+,?\s+$|,\s+an?\s+(?:[\p{L}-]+\s+){1,5}$/u;
const RELATIVE = /^(?:who|which|that)\s+(?:is|was|has\s+been|(?:[\p{L}.]+\s+){1,4}(?:has|have))\s/u;
/** How far before a clause its noun may begin. Characters. */
const NOUN_REACH = 160;
/** What a participle hangs on: "Verstka, a Russian outlet designated …", not "in May, the outlet was designated". */
const APPOSED =
  /[\p{L}\p{N}"')]\s*,\s+(?:an?|the)\s+(?:(?!(?<!\b(?:that|which|who)\s)(?:is|are|was|were|has|have|had)\s)[\p{L}-]+\s+){1,6}$/u;

/** "The singer, who has been declared a foreign agent in Russia, …": one person or body, and whose law it is. */
function afterNoun(page: Page, sentence: Span, first: Feature): Found | undefined {
  const { plain } = page.view;
  const { start } = first;
  const before = plain.slice(Math.max(sentence.start, start - NOUN_REACH), start);
  const hangs = RELATIVE.test(plain.slice(start))
    ? NOUN.test(before)
    : isParticiple(first) && APPOSED.test(before);
  if (!hangs) return undefined;
  const span = runFrom(page, start, sentence.end);
  if (!span) return undefined;
  const reading = readSpan(page, span);
  const isLawful = has(reading, 'state', 'authority');
  const isOfRegister =
    hasClass(reading, 'foreign-agent', 'undesirable') && apposed(page, start)?.entity !== undefined;
  const said =
    certaintyOf(reading) === 'strong' && has(reading, 'class', 'dissolved') && (isLawful || isOfRegister);
  const isEvent = has(reading, 'was') && isFollowedByDay(page, span.end);
  return said && !isEvent && !isActing(page, reading) ? { shape: 'clause', span, reading } : undefined;
}

function isParticiple({ tag, value }: Feature): boolean {
  return (tag === 'designated' && value === 'en') || tag === 'dissolved' || (tag === 'ban' && value === 'en');
}

/** "The Islamic State group banned in Russia": the noun or participle, never the sentence's own verb. */
function hangsOnName({ view }: Page, { tag, value, start }: Feature): boolean {
  return tag === 'designated' || tag === 'ban'
    ? value !== 'short'
    : (tag === 'class' || tag === 'head') && !/\p{Script=Cyrillic}/u.test(view.plain.charAt(start));
}

/** Whether a clause cannot be the main one: a participle, a noun in apposition, or a relative. */
function isSubordinate(
  { view }: Page,
  { start, end, features }: { start: number; end: number; features: Feature[] },
): boolean {
  const text = view.plain.slice(start, end);
  if (/(?:котор|чь[яюие]|чьей|який|яка|яке|які)\p{L}*|\b(?:which|who|that|whose)\b/u.test(text)) return true;
  const verb = features.find(({ tag }) => tag === 'designated' || tag === 'ban' || tag === 'dissolved');
  if (verb?.value === 'short') return false;
  return !features.some(
    ({ tag, value, start: at }) =>
      at < (verb?.start ?? end) && (tag === 'was' || (tag === 'glue' && value === 'be')),
  );
}

function isFollowedByDay({ features }: Page, end: number): boolean {
  const next = firstFrom(features, end);
  return next?.tag === 'when' && next.start - end < 6;
}

function beforeName(page: Page, sentence: Span, first: Feature): Found | undefined {
  const participle = (first.tag === 'ban' || first.tag === 'designated') && first.value !== 'short';
  if (!participle) return undefined;
  const reach = { start: first.end, end: Math.min(sentence.end, first.end + LONGEST_BEFORE) + 1 };
  const name = touching(page.names, reach).find(
    (item) => item.start >= first.end && item.start < reach.end && !isLaw(page, item),
  );
  if (!name) return undefined;
  const text = page.view.flat.slice(first.end, name.start);
  if (!/^[\s\p{L}\p{N}"'/-]*$/u.test(text)) return undefined;
  const span = { start: first.start, end: lastFilled(page, { start: first.start, end: name.start }) };
  const reading = readSpan(page, span);
  const whole = readSpan(page, { start: first.start, end: name.start });
  if (whole.strangersBefore + whole.strangersAfter > 2 || whole.features.some(({ tag }) => !FILLING.has(tag)))
    return undefined;
  if (certaintyOf(reading) !== 'strong' || isLaw(page, name)) return undefined;
  if (first.value === 'en' && (!isEnglishBefore(whole) || isActing(page, reading))) return undefined;
  return { shape: 'before-name', span, reading };
}

/** In English only "the outlawed-in-Russia X" and its like: a state, and nothing else up to the name. */
function isEnglishBefore(whole: Reading): boolean {
  const verb = whole.features.some(({ tag, value }) => tag === 'was' || (tag === 'glue' && value === 'be'));
  return has(whole, 'state') && !verb && whole.strangersBefore + whole.strangersAfter === 0;
}

/** How far a name may stand from the participle before it. Characters. */
const LONGEST_BEFORE = 140;

function lastFilled({ features }: Page, { start, end }: Span): number {
  return within(features, { start, end }).findLast(({ tag }) => tag !== 'glue')?.end ?? end;
}

/** «Режиссёр, признанный …» is one person, «Учителя, признанные …» are whoever they may be. */
function isOfOne({ view }: Page, { start, end }: Feature): boolean {
  return /(?:[ыи]й|ая|ое|ого|ому|[ыи]м|ой|ую|ом)$/u.test(view.plain.slice(start, end));
}

/** The first word of a sentence has a capital whatever it is: «Учителя, признанные иноагентами, …». */
function isFirstWord({ view }: Page, sentence: Span, name: NameSpan): boolean {
  const word = view.flat.slice(name.start, name.end);
  const first = /^[^\p{L}"]*$/u.test(view.flat.slice(sentence.start, name.start));
  return first && name.entity === undefined && /^\p{Script=Cyrillic}+$/u.test(word) && !isAcronym(view, name);
}

/**
 * The longest stretch from `start` on that a designation can be made of; it ends with a word a designation ends
 * with. One word of another kind is passed over; after a comma only a further designation goes on.
 */
export function runFrom({ view, features, names }: Page, start: number, limit: number): Span | undefined {
  let end = start;
  let strangers = 0;
  let tentative = false;
  let classed = false;
  for (const match of view.plain.slice(start, limit).matchAll(WORD)) {
    const at = start + match.index;
    const feature = itemAt(features, at);
    if (feature && feature.start < at) continue;
    if (!feature) {
      if (match[0] === ',') tentative = true;
      else if (/[\p{L}]/u.test(match[0])) strangers += 1;
      else if (!/[-*\d/]/u.test(match[0])) break;
      if (strangers > 1 || isEntityAt(names, at)) break;
      continue;
    }
    if (feature.tag === 'when' && !tentative) continue;
    if (!FILLING.has(feature.tag)) break;
    if (tentative && INCLUDING.test(view.plain.slice(at))) tentative = false;
    if (tentative && RENEWING.has(feature.tag)) tentative = false;
    if (feature.tag === 'class') classed = true;
    if (!tentative && (ENDING.has(feature.tag) || (feature.tag === 'head' && classed))) end = feature.end;
  }
  return end > start ? { start, end } : undefined;
}

function isEntityAt(names: readonly NameSpan[], at: number): boolean {
  const name = itemAt(names, at);
  return name?.start === at && name.entity !== undefined;
}

/** "both designated terrorist groups": English has the words from speech and court, where no one's list is meant. */
function isNobodysClass({ view }: Page, reading: Reading): boolean {
  const text = view.plain.slice(reading.start, reading.end);
  return hasClass(reading, 'terrorist', 'extremist') && !/\p{Script=Cyrillic}/u.test(text);
}
