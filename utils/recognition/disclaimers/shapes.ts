import { isActive } from './voice';
import type { Tag } from './lexicon';
import type { Footnote } from './layout';
import { isAllCapitals } from './names';
import { isOfMeta } from './products';
import { certaintyOf, has, hasClass, readSpan, type Page, type Reading } from './reading';
import { trimmed, type Span } from './view';

/** A note found in a block, before it is told whom it concerns. Offsets into the view. */
export type Found = {
  shape: 'plate' | 'parenthesis' | 'footnote' | 'sentence' | 'clause' | 'before-name';
  span: Span;
  reading: Reading;
  mark?: string;
};

/** More words than this between two brackets are a thought of their own. */
const LONGEST_ASIDE = 45;
/** A footnote that is longer and mostly other words is a paragraph that begins with a star. */
const LONGEST_FOOTNOTE = 90;
const OTHER_WORDS_SHARE = 0.45;

/** Tags that make an aside or a footnote speak of what may be, is not, or is something else. */
function isHedged(reading: Reading): boolean {
  if (has(reading, 'not', 'modal')) return true;
  if (isOfThings(reading)) return true;
  return has(reading, 'crime') && !has(reading, 'designated', 'ban', 'register', 'active', 'dissolved');
}

/** A ban with no class of register beside it, and something else that gets banned: imports, songs, doping. */
function isOfThings(reading: Reading): boolean {
  return has(reading, 'thing') && !has(reading, 'class') && !has(reading, 'activity');
}

/** Reads a parenthesis as a note. */
export function readParenthesis(page: Page, span: Span): Found | undefined {
  const reading = readSpan(page, span);
  const certainty = certaintyOf(reading);
  if (!certainty || reading.words > LONGEST_ASIDE || isHedged(reading)) return undefined;
  if (isAfterThing(page, reading)) return undefined;
  if (certainty === 'weak' && !isPlainAside(page, reading)) return undefined;
  return { shape: 'parenthesis', span, reading };
}

/** "The medicine (banned in Russia)": goods and works stand on no register of bodies. */
function isAfterThing({ view, features }: Page, reading: Reading): boolean {
  if (has(reading, 'class', 'head', 'activity') || reading.names.length > 0) return false;
  return features.some(
    ({ tag, end }) =>
      tag === 'thing' && end <= reading.start && /^["\s]*$/u.test(view.flat.slice(end, reading.start)),
  );
}

/** An aside that says less than a whole designation must say nothing else. */
function isPlainAside(page: Page, reading: Reading): boolean {
  const { view } = page;
  const others = reading.strangersBefore + reading.strangersAfter;
  const cyrillic = /\p{Script=Cyrillic}/u.test(
    view.source.slice(view.starts[reading.start], view.ends[reading.end - 1]),
  );
  if (hasClass(reading, 'foreign-agent')) return others <= 1 && !has(reading, 'says', 'when');
  if (has(reading, 'state-media')) return others <= 1;
  if (has(reading, 'blocked')) return others <= 1 && has(reading, 'state', 'authority', 'head');
  if (has(reading, 'sanctions')) return others <= 1 && has(reading, 'class') && has(reading, 'state');
  if (has(reading, 'ban', 'dissolved')) {
    const said = has(reading, 'head', 'activity', 'authority') || (cyrillic && reading.words <= 2);
    return (
      others === 0 && said && (cyrillic || has(reading, 'class', 'state') || isProscribed(page, reading))
    );
  }
  return others === 0 && (cyrillic ? has(reading, 'head', 'activity') : has(reading, 'state'));
}

/** The word of British law needs no state beside it. */
function isProscribed({ view }: Page, { start, end }: Reading): boolean {
  return view.plain.slice(start, end).includes('proscribed');
}

/** Reads what stands behind a footnote's mark. Here an authority may act: "* Минюст признал иноагентами". */
export function readFootnote(
  page: Page,
  { span, mark, text }: Footnote,
  numbered: boolean,
): Found | undefined {
  if (/\d|[¹²³⁴-⁹]/u.test(mark) && !numbered) return undefined;
  const reading = readSpan(page, text);
  const certainty = certaintyOf(reading);
  if (!certainty || isHedged(reading)) return undefined;
  const others = reading.strangersBefore + reading.strangersAfter;
  if (reading.words > LONGEST_FOOTNOTE || others > Math.max(3, reading.words * OTHER_WORDS_SHARE))
    return undefined;
  if (certainty === 'weak' && others > 3) return undefined;
  if (has(reading, 'blocked', 'sanctions') && !has(reading, 'class', 'ban') && others > 1) return undefined;
  return { shape: 'footnote', span, reading, mark };
}

const NEWS: readonly Tag[] = ['not', 'modal', 'link', 'says', 'crime', 'active'];

/**
 * Reads a whole sentence as a note: whom, designated what, by whom or where, and nothing besides. News of the same
 * has an authority that acts, a day, a source, or goes on.
 */
export function readSentence(page: Page, sentence: Span, masks: readonly Span[]): Found | undefined {
  const span = trimmed(page.view, sentence);
  const reading = readSpan(page, span, masks);
  const certainty = certaintyOf(reading);
  if (!certainty || has(reading, ...NEWS) || isOfThings(reading)) return undefined;
  const capitals = isAllCapitals(page.view);
  if (reading.strangersBefore > (capitals ? 6 : 2) || reading.strangersAfter > allowance(reading))
    return undefined;
  if (has(reading, 'when') && !isDated(page, reading)) return undefined;
  if (
    /[?!]["')]*$|^[^\p{L}\p{N}"(*]*[\u203C-\u3299\u{1F000}-\u{1FAFF}❗⚡]/u.test(
      page.view.flat.slice(span.start, span.end),
    )
  )
    return undefined;
  if (isActing(page, reading) || isHistory(page, reading) || goesOn(page, reading)) return undefined;
  if (!isWhole(page, reading, certainty)) return undefined;
  return { shape: 'sentence', span, reading };
}

/** Words besides the lexicon's that a note may have after its first: more in a roll of many names. */
function allowance({ words, names }: Reading): number {
  if (names.length > 3) return Math.ceil(words / 6);
  return words > 12 ? 2 : 1;
}

/** A day that belongs to the entry ("with effect from", "by decision of 1 March") rather than to an event. */
function isDated({ view }: Page, reading: Reading): boolean {
  const text = view.plain.slice(reading.start, reading.end);
  if (has(reading, 'was')) return false;
  return (
    /(?:(?<!\p{L})(?:с|от)|\bsince|\bof)\s+(?:\d|январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр|january|february|march|april|may|june|july|august|september|october|november|december)/u.test(
      text,
    ) && !/^(?:в|on|in)\s/u.test(text)
  );
}

export function isActing({ view, features, names, laws }: Page, reading: Reading): boolean {
  const english = reading.features.filter(
    ({ tag, value }) => (tag === 'designated' || tag === 'ban' || tag === 'dissolved') && value === 'en',
  );
  return english.some((feature) => isActive(view, feature, [...names, ...laws], features));
}

/** Whether after the designation and a comma the sentence says more: then the designation is a clause of it. */
function goesOn({ view }: Page, reading: Reading): boolean {
  const last = reading.features.findLast(({ tag }) => DESIGNATING.has(tag))?.end ?? reading.end;
  const rest = readSpan(
    { view, features: reading.features, names: reading.names, laws: [] },
    { start: last, end: reading.end },
  );
  return /,/.test(view.plain.slice(last, reading.end)) && rest.strangersBefore + rest.strangersAfter > 0;
}

const DESIGNATING: ReadonlySet<Tag> = new Set<Tag>([
  'class',
  'designated',
  'ban',
  'dissolved',
  'register',
  'state',
]);

/** An authority that stands first acts: whatever follows is what it did. */
const DOER_FIRST =
  /^\s*(?:минюст|министерство|роскомнадзор|росфинмониторинг|фсб|мвд|кгб|госдума|россия|власти|правительство|(?:генеральная\s+)?прокуратура|генпрокуратура|(?:\p{L}+\s+){0,2}суд)(?!\p{L})/u;
/** «Иностранными агентами в России признаны …», «Список лиц, признанных …»: whom news or a page is about comes last. */
const INVERSE =
  /^\s*(?:(?:иностранными?\s+агент|иноагент)(?:ом|ами)(?=[^:(]*признан)|(?:нежелательн|экстремистск|террористическ)(?:ыми|ими|ым|им|ой)\s+(?:\p{L}+\s+)?(?=признан)|(?:список|перечень|реестр)(?!\p{L}))/u;
/** "18 organisations have been recognised": a count is news, not a note. */
const COUNT =
  /(?<![\p{L}\p{N}.])\d{1,4}\s+(?:\p{L}+\s+)?(?:организац|сми|человек|лиц|фонд|движени|иноагент|иностранн|групп|издани|нко|groups?|organi[sz]ations?|outlets?|people|journalists|media)/u;

/** What was once done, by whom, or to how many: news and history rather than what holds. */
function isHistory({ view }: Page, reading: Reading): boolean {
  const text = view.plain.slice(reading.start, reading.end);
  return (
    (has(reading, 'was') && !RELATIVE.test(text)) || [DOER_FIRST, COUNT, INVERSE].some((it) => it.test(text))
  );
}

/** "Terrorist groups are banned in Russia" tells the law, and of no group in particular. */
const GENERIC =
  /^\s*(?:деятельность\s+)?(?:террористическ|экстремистск|нежелательн)(?:ие|их|ые|ых)\s+(?:\p{L}+\s+)*?запрещен[аы](?!\p{L})|^\s*(?:all\s+)?(?:terrorist|extremist|undesirable)\s+(?:\p{L}+\s+)?\p{L}+s\s+(?:are|were|have)\b/u;

/** A text cut out of a sentence, beginning with what hangs on a name before it. */
const RELATIVE =
  /^\s*(?:which|who|that|itself|himself|herself|themselves|also|котор\p{L}*|чья|чье)(?!\p{L})/u;

/** Whether a sentence is no more than the words of a label, or says whose label it is. */
function isLabel(reading: Reading): boolean {
  return reading.names.length > 0 || !reading.features.some(({ value }) => value === 'be');
}

/** Whether the sentence says who it is about, or is only the words of a note, as under an article. */
function isWhole({ view }: Page, reading: Reading, certainty: 'strong' | 'weak'): boolean {
  const others = reading.strangersBefore + reading.strangersAfter;
  const text = view.plain.slice(reading.start, reading.end);
  const isMediaLabel = has(reading, 'state-media') && !has(reading, 'class', 'ban');
  if (certainty === 'weak' || isMediaLabel || !has(reading, 'designated', 'ban', 'dissolved')) {
    if (hasClass(reading, 'foreign-agent'))
      return (
        others === 0 &&
        reading.names.length > 0 &&
        reading.words <= 7 &&
        /[-:]/u.test(view.flat.slice(reading.start, reading.end))
      );
    if (isMediaLabel)
      return others === 0 && reading.words <= 14 && (isLabel(reading) || has(reading, 'state'));
    if (has(reading, 'sanctions')) return others === 0 && has(reading, 'class') && has(reading, 'state');
    if (has(reading, 'ban') && has(reading, 'activity', 'head'))
      return (
        others === 0 &&
        reading.words <= 9 &&
        /\p{Script=Cyrillic}/u.test(text) &&
        has(reading, 'state', 'authority', 'head')
      );
    return false;
  }
  if (reading.names.length > 0)
    return (
      has(reading, 'class') ||
      has(reading, 'head', 'activity') ||
      reading.names.some(
        (name) => name.entity !== undefined || isOfMeta(view.flat.slice(name.start, name.end)),
      )
    );
  if (!has(reading, 'designated', 'ban', 'dissolved')) return false;
  if (GENERIC.test(text)) return false;
  if (has(reading, 'head', 'activity', 'class')) return others <= 1;
  return others === 0 && reading.words <= 8;
}
