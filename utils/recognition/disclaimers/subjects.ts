import type { EntityId } from '@/utils/knowledge';
import type { DisclaimerContext } from './context';
import { apposed, nameWithNoun } from './described';
import { entityNamed, hasLegalForm, siblingNamed } from './known-as';
import { isListable, isMeant } from './listed';
import { nameBefore, nameText, type NameSpan } from './names';
import { agentsIn } from './plates';
import { META, isOfMeta } from './products';
import { isAnchor, isLaw, type Page } from './reading';
import type { Found } from './shapes';
import { firstFrom, lastBefore, lastFew, within } from './spans';
import { sourceOf, type Span } from './view';

/** Whom a note concerns. `entities` where the pack has them; `subject` the text that names them where it has not. */
export type Subject = { entities: EntityId[]; subject?: string };

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
  if (found.shape === 'plate') return fromNames(page, agentsOf(page, found.span), context);
  const { reading, span } = found;
  const plural = PLURAL.test(page.view.plain.slice(reading.start, reading.end));
  if (found.shape === 'before-name') {
    const next = firstFrom(page.names, span.end);
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
  const bearer = before && ownerOf(page, before, context);
  const outside = bearer ? [bearer] : before ? [...(plural ? preceding(page, before) : []), before] : [];
  const current = inside.filter((name) => !isFormer(page, span, name) && !isSignature(page, span, name));
  const inner = choose(page, current.length > 0 || before ? current : inside, {
    ...context,
    plural: false,
    reading,
  });
  const outer = fromNames(page, outside, context);
  if (inner.entities.some((id) => isMeant(id, context)) || isOwnSubject(page, found, current)) return inner;
  const spoken = outer.entities.some((id) => isMeant(id, context))
    ? undefined
    : namedBefore(page, span.start, context);
  if (spoken !== undefined) return { entities: [spoken] };
  if (outer.entities.length > 0) return outer;
  if (inner.entities.length > 0) return inner;
  return outer.subject === undefined ? inner : outer;
}

/** The names of agents in a plate: what the recogniser accepted in them, else as they are written. */
function agentsOf(page: Page, span: Span): (Span & { entity?: EntityId })[] {
  return agentsIn(page, span).flatMap((agent) => {
    const known = within(page.names, agent).filter(({ entity }) => entity !== undefined);
    return known.length > 0 ? known : [agent];
  });
}

/** «ФБК Навального (…)»: the listed name right before one that no list of the note's has. */
function ownerOf(
  page: Page,
  name: NameSpan,
  context: DisclaimerContext & { meant: readonly EntityId[] },
): NameSpan | undefined {
  const isListed = (one: NameSpan) =>
    fromNames(page, [one], context).entities.some((id) => isMeant(id, context));
  const owner = lastBefore(page.names, name.start);
  if (!owner || !/^["*]*\s$/u.test(page.view.flat.slice(owner.end, name.start))) return undefined;
  return !isListed(name) && isListed(owner) ? owner : undefined;
}

/** What says that a name in a parenthesis is what the body outside it was once called. */
const FORMER =
  /(?:\b(?:formerly|previously|former|once|earlier|ex|before|until|till|known\s+as|aka)|(?<!\p{L})(?:бывш\p{L}*|прежн\p{L}*|прежде|ранее|экс|раньше|до|известн\p{L}*|он[аои]?\s+же)(?!\p{L}))[^,;:()]*$/u;

/** "(formerly Jabhat al-Nusra, outlawed in Russia)": the note is about whom the parenthesis follows. */
function isFormer({ view }: Page, { start }: Span, name: NameSpan): boolean {
  return FORMER.test(view.plain.slice(start, name.start));
}

/** "(outlawed in Russia - TASS)": who put the note in. */
function isSignature({ view }: Page, { start, end }: Span, name: NameSpan): boolean {
  return (
    /\s-\s*$/u.test(view.flat.slice(start + 1, name.start)) &&
    /^["\s]*[)\]]?$/u.test(view.flat.slice(name.end, end))
  );
}

/** "(owned by Meta, a company recognised as …)": a name inside, not its first word, is whom the rest is about. */
function isOwnSubject(page: Page, { reading }: Found, names: readonly NameSpan[]): boolean {
  const anchor = reading.features.find(
    ({ tag, value }) => (tag === 'designated' || tag === 'ban') && value !== 'short',
  );
  if (!anchor) return false;
  return names.some((name) => {
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
export function namedBefore(
  { view }: Page,
  at: number,
  context: DisclaimerContext & { meant: readonly EntityId[] },
): EntityId | undefined {
  const words = lastFew(view.words, at, LONGEST_NAME);
  const last = words.at(-1);
  if (!last || /[^\s"'*]/u.test(view.flat.slice(last.end, at))) return undefined;
  for (const { start } of words) {
    const text = sourceOf(view, { start, end: last.end });
    if (isOfMeta(text)) return context.entitiesNamed(META).find((id) => isMeant(id, context));
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

function preceding(page: Page, name: NameSpan): NameSpan[] {
  const joined: NameSpan[] = [];
  let first: NameSpan = name;
  for (;;) {
    const candidate = lastBefore(page.names, first.start);
    if (!candidate || !JOINED.test(page.view.flat.slice(candidate.end, first.start))) break;
    joined.unshift(candidate);
    first = candidate;
  }
  return joined;
}

function following(page: Page, name: NameSpan): NameSpan[] {
  const joined: NameSpan[] = [];
  let last: NameSpan = name;
  for (;;) {
    const candidate = firstFrom(page.names, last.end);
    if (!candidate || !JOINED.test(page.view.flat.slice(last.end, candidate.start))) break;
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
  const written = nameText(page.view, name);
  if (name.entity === undefined || isOfMeta(written)) return entityNamed(written, context);
  if (!isListable(context.kindOf(name.entity))) return undefined;
  const isOwn = isMeant(name.entity, context) && !hasLegalForm(written);
  return (isOwn ? undefined : siblingNamed(written, context)) ?? name.entity;
}
