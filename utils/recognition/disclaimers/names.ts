import type { EntityId } from '@/utils/knowledge';
import type { Feature } from './lexicon';
import { firstFrom, itemAt, lastBefore, Taken, touching, within } from './spans';
import { sourceOf, type Span, type View } from './view';

/** Something in a view that is written like a name; `entity` where the recogniser accepted one. */
export type NameSpan = Span & { entity?: EntityId };

const WORD = /[\p{L}\p{N}]+/gu;
/** Small words that stand inside names. */
const INSIDE =
  /^[\s'.&*-]+(?:(?:of|the|de|la|al|el|ul|ut|an|as|ash|ad|ibn|bin|von|van|ибн|аль|ас|аш|ан|ут|уль|фон|де|им)[\s'.-]+)?$/u;

/**
 * What is written like a name: what the recogniser accepted (`named`), quoted words that begin with a capital, and runs
 * of words with capitals that are no word of a note. In text set in capitals only the first two count.
 */
export function namesOf(
  view: View,
  {
    named,
    laws,
    features,
  }: { named: readonly NameSpan[]; laws: readonly Span[]; features: readonly Feature[] },
): NameSpan[] {
  const names = new Taken<NameSpan>(
    named.map((name) => ({ ...name, end: name.end + legalFormAfter(view, name.end) })),
  );
  const add = (span: Span): void => {
    const isOfLaw = touching(laws, span).some((law) => isWithin(span, law));
    if (names.isFree(span) && !isOfLaw) names.add(span);
  };
  for (const span of quotedSpans(view)) {
    if (!within(features, span).some(isSaying)) add(span);
  }
  if (!isAllCapitals(view)) {
    for (const span of capitalRuns(view, { features, taken: [...names.items] })) add(span);
  }
  return names.items;
}

/** Length of a legal form after a name ("…, Inc.", "… Ltd"): with it the name may be another body's. */
function legalFormAfter({ flat }: View, end: number): number {
  return (
    /^,?\s(?:inc|ltd|llc|corp|plc|gmbh|инк)(?![\p{L}\p{N}])/u.exec(flat.slice(end, end + 8))?.[0].length ?? 0
  );
}

/** Words that a name in quotes does not have: a quoted class is a class. */
function isSaying({ tag }: Feature): boolean {
  return ['class', 'designated', 'ban', 'register', 'state-media'].includes(tag);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** How long a name in quotes gets, in characters. */
const LONGEST_QUOTE = 120;

function quotedSpans(view: View): Span[] {
  const spans: Span[] = [];
  for (const match of view.flat.matchAll(/"([^"\n]+)(?="|$)/gu)) {
    const start = match.index + 1;
    const end = start + match[1]!.length;
    const opens = start < 2 || !/[\p{L}\p{N}]/u.test(view.flat.charAt(start - 2));
    if (opens && end - start <= LONGEST_QUOTE && (isCapitalAt(view, start) || /^\d+\p{L}/u.test(match[1]!)))
      spans.push({ start, end });
  }
  return spans;
}

function capitalRuns(
  view: View,
  { features, taken }: { features: readonly Feature[]; taken: readonly Span[] },
): Span[] {
  const runs: Span[] = [];
  for (const match of view.plain.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const joins = runs.at(-1) !== undefined && INSIDE.test(view.plain.slice(runs.at(-1)!.end, start));
    if (touching(taken, { start, end }).length > 0) continue;
    if (!isCapitalAt(view, start) && !(joins && /^\d+$/u.test(match[0]))) continue;
    const feature = itemAt(features, start);
    const partOfName =
      (feature?.tag === 'head' && (joins || !isAcronym(view, { start, end }))) ||
      (feature?.tag === 'state' && view.plain.slice(runs.at(-1)?.end ?? 0, start) === ' ');
    if (feature && !((partOfName || match[0] === 'the') && isMidSentence(view, start))) continue;
    const last = runs.at(-1);
    if (last && joins) last.end = end;
    else runs.push({ start: start - articleBefore(view, start), end });
  }
  return runs.filter((run) => !isMereBeginning(view, run, features));
}

/**
 * One Russian word at the beginning of a sentence has its capital from there; it is a name when the designation
 * follows at once («Ковчег признан …», «Медуза (…)»).
 */
function isMereBeginning(view: View, { start, end }: Span, features: readonly Feature[]): boolean {
  const word = view.flat.slice(start, end);
  if (!/^\p{L}+$/u.test(word) || isAcronym(view, { start, end }) || isMidSentence(view, start)) return false;
  if (/^\p{Script=Latin}+$/u.test(word))
    return /^\s+["'(]?(?!is\b|has\b|was\b)\p{L}/u.test(view.flat.slice(end)) && /(?:s|ing)$/u.test(word);
  if (/^["\s]*[(*[,:†‡-]/u.test(view.flat.slice(end))) return false;
  const next = firstFrom(features, end);
  return !(next && next.start - end <= 2 && (next.tag === 'designated' || next.tag === 'ban'));
}

/** Length of an Arabic article before a name: "al-", «аш-». */
function articleBefore({ flat }: View, at: number): number {
  const before = flat.slice(Math.max(0, at - 4), at);
  return /(?<!\p{L})(?:al|el|ul|ash|as|an|аль|эль|аш|ас|ан)-$/u.exec(before)?.[0].length ?? 0;
}

/** Whether a span is written in capitals only. */
export function isAcronym({ source, starts, ends }: View, { start, end }: Span): boolean {
  const text = source.slice(starts[start], ends[end - 1]);
  return text === text.toUpperCase();
}

/** Whether a word stands after other words of its sentence, so that its capital means something. */
function isMidSentence({ flat }: View, at: number): boolean {
  return /[\p{L}\p{N},)]["\s-]*$/u.test(flat.slice(Math.max(0, at - 6), at));
}

export function isCapitalAt({ source, starts }: View, at: number): boolean {
  const letter = source.charAt(starts[at] ?? source.length);
  return letter !== letter.toLowerCase();
}

/** Share of capitals among letters from which case tells nothing. */
const CAPITALS_SHARE = 0.7;

const inCapitals = new WeakMap<View, boolean>();

/** Whether a text is set in capitals, told once: every sentence of it asks. */
export function isAllCapitals(view: View): boolean {
  const known = inCapitals.get(view) ?? isSetInCapitals(view);
  inCapitals.set(view, known);
  return known;
}

function isSetInCapitals({ source }: View): boolean {
  const letters = source.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length;
  return letters.length > 6 && capitals / letters.length >= CAPITALS_SHARE;
}

/** What may stand between a name and what is said of it: closing quotes, footnote marks, a full stop of "Inc.". */
const BETWEEN = /^[\s"'*†‡¹²³⁴⁵⁶⁷⁸⁹).]*$/u;

/** What a name is said to be before what it is designated: "Daesh is a terrorist group, outlawed in …". */
const COPULA =
  /^["\s]*(?:is|are|was|-|это)\s+(?:an?\s+|the\s+)?(?:[\p{L}-]+\s+){0,3}(?:group|organi[sz]ation|movement|outlet|company|network|организация|группировка|движение|издание|компания)(?=[,;-])/u;

/** How far before a note its name may end, what stands in brackets between included. Characters. */
const FARTHEST = 600;

/** The name that ends right before `at`, leaving aside quotes and footnote marks; `comma`: and a comma or dash. */
export function nameBefore(
  view: View,
  names: readonly NameSpan[],
  { at, comma = false }: { at: number; comma?: boolean },
): NameSpan | undefined {
  const name = lastBefore(names, at);
  if (!name || at - name.end > FARTHEST) return undefined;
  const between = view.flat.slice(name.end, at);
  const said = comma ? between.replace(COPULA, '') : between;
  const bare = comma ? said.replace(/\s*[,;-]\s*(?:и\s|and\s)?$/u, '') : between;
  return BETWEEN.test(withoutParentheses(bare)) ? name : undefined;
}

function withoutParentheses(text: string): string {
  return text.replaceAll(/\([^()]*\)/gu, ' ');
}

/** The text of a name as the page has it. */
export function nameText(view: View, name: Span): string {
  return sourceOf(view, name).replaceAll(/^[«»"“”„'\s]+|[«»"“”„'\s*]+$/gu, '');
}
