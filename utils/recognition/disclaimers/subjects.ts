import type { EntityId, Kind } from '@/utils/knowledge';
import type { DisclaimerContext } from './context';
import { nameBefore, nameText, type NameSpan } from './names';
import { agentsIn } from './plates';
import { isOfMeta, META } from './products';
import { isAnchor, isLaw, type Page } from './reading';
import type { Found } from './shapes';
import { sourceOf, type Span } from './view';

/** Whom a note concerns. `entities` where the pack has them; `subject` the text that names them where it has not. */
export type Subject = { entities: EntityId[]; subject?: string };

/** Kinds that registers do not list: a state or a ministry near a note is not whom it concerns. */
const NEVER: ReadonlySet<Kind> = new Set<Kind>([
  ...([
    'country',
    'territory',
    'region',
    'city',
    'place',
    'alliance',
    'court',
    'treaty',
    'ministry',
  ] as const),
  ...([
    'service',
    'parliament',
    'central-bank',
    'weapon',
    'pipeline',
    'event',
    'law',
    'term',
    'list',
  ] as const),
]);

/** Whether registers list entities of this kind. */
export function isListable(kind: Kind): boolean {
  return !NEVER.has(kind);
}

const PLURAL =
  /(?:^|[^\p{L}])(?:признаны|внесены|включены|объявлены|запрещены|занесены|ликвидированы|признанных|запрещенных|внесенных|включенных|признанные|запрещенные|внесенные|включенные|признанными|запрещенными|визнані|внесені|заборонені|оба|обе|все|both|all|are|were|have|agents|organi[sz]ations|ngos|groups|outlets|иноагентами|агентами|организациями)(?![\p{L}])/u;
const JOINED =
  /^["\s*†‡¹²³]*(?:,|;|\/|&|(?:,\s*)?(?:и|й|та|and|or|или|а\s+также|as\s+well\s+as)(?![\p{L}]))?["\s]*(?:\p{Ll}+\s+){0,3}["\s]*$/u;

/** Tells whom a note found in a block concerns, as far as the block itself tells. */
export function subjectIn(
  page: Page,
  found: Found,
  context: DisclaimerContext & { meant: readonly EntityId[] },
): Subject {
  if (found.shape === 'plate') return fromNames(page, agentsIn(page, found.span), context);
  const { reading, span } = found;
  const plural = PLURAL.test(page.view.plain.slice(reading.start, reading.end));
  if (found.shape === 'before-name') {
    const next = page.names.find(({ start }) => start >= span.end);
    return fromNames(page, next ? [next, ...(plural ? following(page, next) : [])] : [], context);
  }
  if (found.shape === 'clause') {
    const before =
      nameBefore(page.view, page.names, { at: reading.start, comma: true }) ?? apposed(page, reading.start);
    return fromNames(page, before ? [...(plural ? preceding(page, before) : []), before] : [], context);
  }
  const inside = reading.names;
  if (found.shape !== 'parenthesis') return choose(page, inside, { ...context, plural, reading });
  const before = nameBefore(page.view, page.names, { at: span.start }) ?? nameWithNoun(page, span.start);
  const outside = before ? [...(plural ? preceding(page, before) : []), before] : [];
  const inner = choose(page, inside, { ...context, plural: false, reading });
  const outer = fromNames(page, outside, context);
  if (inner.entities.some((id) => isMeant(id, context)) || isOwnSubject(page, found)) return inner;
  if (outer.entities.length > 0) return outer;
  if (inner.entities.length > 0) return inner;
  const spoken = namedBefore(page, span.start, context);
  if (spoken !== undefined) return { entities: [spoken] };
  return outer.subject === undefined ? inner : outer;
}

/** "the Azov nationalist battalion (…)": between the name and `at` only what kind of body it is. */
function nameWithNoun({ view, names, features }: Page, at: number): NameSpan | undefined {
  const name = names.findLast(({ end }) => end <= at);
  if (!name) return undefined;
  const between = view.flat.slice(name.end, at);
  if (!/^"?\s+[\p{L}\s-]+\s*$/u.test(between)) return undefined;
  const words = view.words.filter(({ start, end }) => start >= name.end && end <= at);
  const isKind = words.every((word) =>
    features.some(
      ({ tag, start, end }) => (tag === 'head' || tag === 'class') && start <= word.start && end >= word.end,
    ),
  );
  return isKind && words.length <= 4 ? name : undefined;
}

/** "Al-Shabaab, an al-Qaeda affiliate that is …": the name that the noun before `at` describes. */
function apposed({ view, names }: Page, at: number): NameSpan | undefined {
  return names.findLast(
    ({ end }) => end <= at && /^["'\s*]*,\s+(?:an?|the)\s+[^,.;:()]{0,80}$/u.test(view.flat.slice(end, at)),
  );
}

/** "(owned by Meta, a company recognised as …)": a name inside, not its first word, is whom the rest is about. */
function isOwnSubject(page: Page, { reading }: Found): boolean {
  const anchor = reading.features.find(
    ({ tag, value }) => (tag === 'designated' || tag === 'ban') && value !== 'short',
  );
  if (!anchor) return false;
  return reading.names.some((name) => {
    const between = page.view.flat.slice(name.end, anchor.start);
    const first = /^[("\s*]*$/u.test(page.view.flat.slice(reading.start, name.start));
    return (
      !first &&
      !isLaw(page, name) &&
      name.end <= anchor.start &&
      /^["\s]*,(?:\s*(?:an?|the)\s+\p{L}+)?[\s\p{L}]{0,24}$/u.test(between)
    );
  });
}

/** How many words a name written in small letters may have: "international LGBT movement", «штаба Навального». */
const LONGEST_NAME = 5;

/** The entity that the words right before `at` name, where the recogniser did not mark them: listed ones only. */
function namedBefore(
  { view }: Page,
  at: number,
  context: DisclaimerContext & { meant: readonly EntityId[] },
): EntityId | undefined {
  const words = view.words.filter(({ end }) => end <= at).slice(-LONGEST_NAME);
  const last = words.at(-1);
  if (!last || /[^\s"'*]/u.test(view.flat.slice(last.end, at))) return undefined;
  for (const { start } of words) {
    const text = sourceOf(view, { start, end: last.end });
    const meant = context.entitiesNamed(text).filter((id) => isMeant(id, context));
    if (meant.length === 1) return meant[0];
  }
  return undefined;
}

function choose(
  page: Page,
  names: readonly NameSpan[],
  context: DisclaimerContext & { meant: readonly EntityId[]; plural: boolean; reading: Found['reading'] },
): Subject {
  const all = fromNames(page, names, context);
  if (context.plural || all.entities.length < 2) return all;
  const meant = all.entities.filter((id) => isMeant(id, context));
  if (meant.length > 0) return { entities: meant };
  const anchor = context.reading.features.find(isAnchor)?.start ?? 0;
  const first = names.filter(({ end }) => end <= anchor);
  return first.length > 0 ? fromNames(page, first, context) : all;
}

function isMeant(
  id: EntityId,
  { listsOf, meant }: DisclaimerContext & { meant: readonly EntityId[] },
): boolean {
  return listsOf(id).some((list) => meant.includes(list));
}

function preceding(page: Page, name: NameSpan): NameSpan[] {
  const joined: NameSpan[] = [];
  let first: NameSpan = name;
  for (const candidate of page.names.filter(({ end }) => end <= name.start).toReversed()) {
    if (!JOINED.test(page.view.flat.slice(candidate.end, first.start))) break;
    joined.unshift(candidate);
    first = candidate;
  }
  return joined;
}

function following(page: Page, name: NameSpan): NameSpan[] {
  const joined: NameSpan[] = [];
  let last: NameSpan = name;
  for (const candidate of page.names.filter(({ start }) => start >= name.end)) {
    if (!JOINED.test(page.view.flat.slice(last.end, candidate.start))) break;
    joined.push(candidate);
    last = candidate;
  }
  return joined;
}

/** The entities of names, in order; the first name's text when there is none. */
export function fromNames(
  page: Page,
  names: readonly (Span & { entity?: EntityId })[],
  context: DisclaimerContext & { meant: readonly EntityId[] },
): Subject {
  const ids = names.flatMap((name) => entityOf(page, name, context) ?? []);
  const entities = [...new Set(ids)];
  const [named] = names;
  return entities.length > 0 || named === undefined
    ? { entities }
    : { entities, subject: names.map((name) => nameText(page.view, name)).join(', ') };
}

function entityOf(
  page: Page,
  name: Span & { entity?: EntityId },
  context: DisclaimerContext & { meant: readonly EntityId[] },
): EntityId | undefined {
  if (name.entity !== undefined) return isListable(context.kindOf(name.entity)) ? name.entity : undefined;
  const written = nameText(page.view, name);
  for (const text of [...readingsOf(written), ...(isOfMeta(written) ? [META] : [])]) {
    const found = context.entitiesNamed(text).filter((id) => isNamedBy(text, context.kindOf(id)));
    const meant = found.filter((id) => isMeant(id, context));
    const known = text === META ? meant : found;
    const only = meant.length === 1 ? meant[0] : known.length === 1 ? known[0] : undefined;
    if (only !== undefined) return only;
  }
  return undefined;
}

/** A surname alone is nobody in particular. */
function isNamedBy(text: string, kind: Kind): boolean {
  return isListable(kind) && (kind !== 'person' || /\s/u.test(text.trim()));
}

/**
 * What a written name may be known as: itself, without a footnote's digit, in usual case, without its first words,
 * and each of these with the word for a movement that registers have in its name.
 */
function readingsOf(text: string): string[] {
  const bare = text.replace(/(?<=\p{L})\d{1,2}$/u, '');
  const words = bare.split(/\s+/u);
  const shorter = words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
  const usual = bare.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  const readings = [bare, ...(bare === bare.toUpperCase() ? [usual] : []), ...shorter];
  return readings.flatMap((reading) => {
    const name = reading.replaceAll(/^["«“„]|["»”]$/gu, '');
    return [name, /\p{Script=Cyrillic}/u.test(name) ? `движение ${name}` : `${name} movement`];
  });
}
