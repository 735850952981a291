import { claimsOf } from './claims';
import { listsMeant } from './lists';
import { isAcronym, isAllCapitals, type NameSpan } from './names';
import { isOfMeta } from './products';
import { has, readSpan, type Page, type Reading } from './reading';
import { findBefore, firstFrom, touching, within } from './spans';
import type { Span } from './view';
import { isActive } from './voice';

/** Months, as they follow "since" and «с»: a day of the entry. */
const MONTH =
  'январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр|january|february|march|april|may|june|july|august|september|october|november|december';
const SINCE = new RegExp(`(?:(?<!\\p{L})(?:с|от)|\\bsince|\\bof)\\s+(?:\\d|${MONTH})`, 'u');

/** A day that belongs to the entry ("with effect from", "by decision of 1 March") rather than to an event. */
export function isDatedEntry(reading: Reading, text: string): boolean {
  return has(reading, 'when') && !has(reading, 'was') && SINCE.test(text) && !/^(?:в|on|in)\s/u.test(text);
}

/** An authority that stands first acts: whatever follows is what it did. */
const DOER_FIRST =
  /^\s*(?:минюст|министерство|роскомнадзор|росфинмониторинг|фсб|мвд|кгб|госдума|россия|власти|правительство|(?:генеральная\s+)?прокуратура|генпрокуратура|(?:\p{L}+\s+){0,2}суд)(?!\p{L})/u;

/** Whether somebody does what is said: "Russia banned the group", «Минюст признал …». */
export function isActed(page: Page, reading: Reading, text: string): boolean {
  return (
    has(reading, 'active') || isActing(page, reading) || DOER_FIRST.test(text) || isStateFirst(page, reading)
  );
}

/** "Kazakhstan took the Taliban off its list": a state and right after it a verb. */
function isStateFirst({ view, features, names }: Page, { start, end }: Reading): boolean {
  const first = firstFrom(features, start);
  if (first?.tag !== 'state' || !/^["\s]*(?:the\s+)?$/u.test(view.plain.slice(start, first.start)))
    return false;
  const verb = firstFrom(view.words, first.end + 1);
  if (!verb || verb.end > end || view.flat.slice(first.end, verb.start) !== ' ') return false;
  return touching(features, verb).length === 0 && touching(names, verb).length === 0;
}

/** Whether an English participle of `reading` is an active past. */
export function isActing({ view, features, names, doers }: Page, reading: Reading): boolean {
  const english = reading.features.filter(
    ({ tag, value, start, end }) =>
      (tag === 'designated' || tag === 'ban' || tag === 'dissolved') &&
      value === 'en' &&
      !/^(?:remain|stay)s?\s/u.test(view.plain.slice(start, end)),
  );
  return english.some((feature) => isActive(view, feature, { names, doers, others: features }));
}

/** «Иностранными агентами в России признаны …», «Список лиц, признанных …»: whom news or a page is about comes last. */
const INVERSE =
  /^\s*(?:(?:иностранными?\s+агент|иноагент)(?:ом|ами)(?=[^:(]*признан)|(?:нежелательн|экстремистск|террористическ)(?:ыми|ими|ым|им|ой)\s+(?:\p{L}+\s+)?(?=признан)|(?:список|перечень|реестр)(?!\p{L}))/u;

export function isInverse(text: string): boolean {
  return INVERSE.test(text);
}

/** "18 organisations have been recognised", "is 90", «и ещё 25 платформ»: a count is news, not a note. */
const COUNT =
  /(?<![\p{L}\p{N}.])\d{1,4}\s+(?:\p{L}+\s+)?(?:организац|сми|человек|лиц|фонд|движени|иноагент|иностранн|групп|издани|нко|платформ|сайт|сервис|партии|журналист|groups?|organi[sz]ations?|outlets?|people|journalists|media|platforms|sites|parties)|\b(?:is|are)\s+(?:only\s+)?\d/u;

export function isCounted(text: string): boolean {
  return COUNT.test(text);
}

/** "Terrorist groups are banned in Russia" tells the law, and of no group in particular. */
const GENERAL =
  /^\s*(?:деятельность\s+)?(?:террористическ|экстремистск|нежелательн)(?:ие|их|ые|ых)\s+(?:\p{L}+\s+)*?запрещен[аы](?!\p{L})|^\s*(?:all\s+)?(?:terrorist|extremist|undesirable)\s+(?:\p{L}+\s+)?\p{L}+s\s+(?:are|were|have)\b/u;

export function isGeneral(text: string): boolean {
  return GENERAL.test(text);
}

/** A text cut out of a sentence, beginning with what hangs on a name before it. */
const RELATIVE =
  /^\s*(?:which|who|that|itself|himself|herself|themselves|also|котор\p{L}*|чья|чье)(?!\p{L})/u;

export function isPast(reading: Reading, text: string): boolean {
  return has(reading, 'was') && !RELATIVE.test(text);
}

/** Notes speak of third persons, and of someone in particular. */
const PERSON =
  /(?<!\p{L})(?:я|мы|вы|ты|вас|вам|нас|нам|меня|мне|we|you|me|my|our|your|every(?:body|one)|any(?:body|one))(?!\p{L})/u;

export function isToReaders(text: string): boolean {
  return PERSON.test(text);
}

/** «Иноагентам запрещено размещать рекламу»: an act is banned, and no body. */
const INFINITIVE =
  /(?:запрещено|запретят|забаронено|заборонено)\s+(?:\p{L}+\s+){0,2}\p{L}{2,}(?:ть|ться|ти|тись|чь)(?!\p{L})/u;

export function isBanOnActs(text: string): boolean {
  return INFINITIVE.test(text);
}

/** A ban with no class of register beside it, and something else that gets banned: imports, songs, doping. */
export function isOfThings(reading: Reading): boolean {
  return has(reading, 'thing') && !has(reading, 'class') && !has(reading, 'activity');
}

/** «Песня признана экстремистской»: what is designated is a work, of whatever class. */
export function isWork({ features }: Reading): boolean {
  const first = features.find(({ tag }) => tag === 'designated' || tag === 'ban' || tag === 'class');
  const thing = features.find(({ tag }) => tag === 'thing');
  return first !== undefined && thing !== undefined && thing.end <= first.start;
}

/** What is asked, or called out as news are. */
export function isAsked(flat: string): boolean {
  return /[?!]["')]*$/u.test(flat);
}

export function isAnnounced(flat: string): boolean {
  return /^[^\p{L}\p{N}"(*]*[\u203C-\u3299\u{1F000}-\u{1FAFF}❗⚡]/u.test(flat);
}

const DESIGNATING: ReadonlySet<string> = new Set([
  'class',
  'designated',
  'ban',
  'dissolved',
  'register',
  'state',
]);

/** Whether after the designation and a comma the sentence says more: then the designation is a clause of it. */
export function goesOn(page: Page, reading: Reading): boolean {
  const last = reading.features.findLast(({ tag }) => DESIGNATING.has(tag))?.end ?? reading.end;
  if (!page.view.plain.slice(last, reading.end).includes(',')) return false;
  const own = { ...page, features: reading.features, names: reading.names, laws: [] };
  const rest = readSpan(own, { start: last, end: reading.end });
  return rest.strangersBefore + rest.strangersAfter > 0;
}

/**
 * How many words are neither the lexicon's nor a name's, three at most. In capitals, where names are not seen, some go
 * free, and so do some in a roll of names.
 */
export function otherWords(
  { view }: Page,
  { words, names, strangersBefore, strangersAfter }: Reading,
): number {
  const free = names.length > 3 ? Math.ceil(words / 6) : 0;
  const before = Math.max(0, strangersBefore - (isAllCapitals(view) ? 6 : 0));
  return Math.min(3, before + Math.max(0, strangersAfter - free));
}

/** "published a list of organizations recognized as …": the list is what is told of. */
export function isOfList({ features }: Reading): boolean {
  const list = features.find(({ tag }) => tag === 'register');
  const act = features.find(({ tag }) => tag === 'designated' || tag === 'ban');
  return list !== undefined && act !== undefined && list.start < act.start;
}

/** A single word at the beginning of an English sentence has its capital from there: "Polygamy is outlawed". */
export function isLooselyNamed({ view }: Page, { start, names }: Reading): boolean {
  const [name] = names;
  if (!name || names.length > 1 || name.entity !== undefined) return false;
  return (
    /^[^\p{L}"]*$/u.test(view.flat.slice(start, name.start)) &&
    /^\p{Script=Latin}+$/u.test(view.flat.slice(name.start, name.end)) &&
    !isAcronym(view, name)
  );
}

/**
 * Whether a name of `reading` stands on a list that the reading may mean; `undefined` where no name is known. The site
 * is left out of account: a note without a state is one of Russia's.
 */
export function standsOnList(page: Page, reading: Reading): boolean | undefined {
  const known = reading.names.filter((name) => name.entity !== undefined || isMeta(page, name));
  if (known.length === 0) return undefined;
  const { claims, states } = claimsOf(page, reading, undefined);
  const meant = claims.flatMap((claim) => states.flatMap((code) => listsMeant(claim, code)));
  if (meant.length === 0) return undefined;
  return known.some(
    (name) => isMeta(page, name) || page.listsOf(name.entity!).some((list) => meant.includes(list)),
  );
}

function isMeta({ view }: Page, { start, end }: NameSpan): boolean {
  return isOfMeta(view.flat.slice(start, end));
}

/** Said of several that are not named: "are", «запрещены». */
const SEVERAL = /(?<!\p{L})(?:are|were|запрещены|заблокированы)(?!\p{L})/u;

/** A ban without a class, by another state than Russia: said of networks, parties and books. */
export function isPlainBanAbroad(reading: Reading, text: string): boolean {
  if (!has(reading, 'ban') || has(reading, 'class')) return false;
  const states = reading.features.filter(({ tag, value }) => tag === 'state' && value !== '');
  if (states.length === 0 || states.some(({ value }) => value === 'RU')) return false;
  const keepsList = states.some(({ value }) => listsMeant('banned', value).length > 0);
  return !keepsList || (reading.names.length === 0 && SEVERAL.test(text));
}

/** Whether a state or town is named that keeps no list the notes speak of. */
export function isElsewhere({ places, features }: Page, { start, end }: Reading): boolean {
  return within(places, { start, end }).some((place) => touching(features, place).length === 0);
}

/** "Anyone labelled …", "a Ukrainian unit designated …": nobody in particular. */
export function isIndefinite({ view }: Page, { start, end, entity }: NameSpan): boolean {
  if (entity !== undefined) return false;
  return (
    isToReaders(view.plain.slice(start, end)) ||
    /(?<!\p{L})an?\s$/u.test(view.plain.slice(Math.max(0, start - 4), start))
  );
}

/** "…, including international groups that are recognized as terrorist": not what the name before is. */
export function isOfExamples(text: string): boolean {
  return /^(?:including|such\s+as|among|like|включая|в\s+том\s+числе)(?!\p{L})/u.test(text);
}

/** "Jehovah's Witnesses banned as extremist in Russia": a sentence of a name and what befell it, without a verb. */
export function isHeadline(
  { view }: Page,
  { reading, sentence, name }: { reading: Reading; sentence: Span; name: Span },
): boolean {
  const first = reading.features[0];
  if (first?.value !== 'en' || first.start !== reading.start) return false;
  if (/[^\s"']/u.test(view.flat.slice(sentence.start, name.start))) return false;
  return /^["'\s]*$/u.test(view.flat.slice(name.end, reading.start));
}

/** "Lawmakers want the Brotherhood designated …": who wants it stands right before the name. */
export function isWanted(
  { view, features }: Page,
  { name, sentence }: { name: Span; sentence: Span },
): boolean {
  const wish = findBefore(features, name.start, {
    limit: Math.max(sentence.start, name.start - 40),
    is: ({ tag }) => tag === 'modal',
  });
  if (!wish) return false;
  return /^\s+(?:the\s+|that\s+|for\s+)*"?$/u.test(view.flat.slice(wish.end, name.start));
}
