import type { KindClass } from './kind-class';
import { isCapitalised, isCyrillic, isInCapitals, isNameLike, plain } from './letters';
import { wordAfter, wordBefore, type Neighbour } from './neighbour';
import { beginsSentence } from './sentence';
import type { Setting } from './setting';
import type { Span } from './span';
import * as english from './words/english';

/** How many capitalised words after a name are read to see what they make of it. */
const RUN = 4;
/** "England national football team", "France women's side". */
const TEAM = /^(?: (?:men|women)['’]s)? (?:national )?(?:\p{Ll}+ ){0,2}(?:team|squad)\b/u;

/** Whether a name in Latin letters is only a part of a longer name. Bare surnames have rules of their own. */
export function isPartOfMoreInEnglish(
  span: Span,
  { kind, name, setting }: { kind: KindClass; name: number; setting: Setting },
): boolean {
  if (kind === 'thing') return false;
  if (span.before?.joined === 'space' && SHIP.test(span.before.text)) return true;
  if (kind === 'place' && isQuotedWhole(span, setting)) return true;
  if (kind === 'source' && setting.lexicon.useOf(name) === 'with-cue' && isBesideCapital(span, setting))
    return true;
  return isTakenFromRight(span, kind, setting) || isTakenFromLeft(span, kind, setting);
}

/** "USS Ronald Reagan", "HMS London". */
const SHIP = /^(?:USS|HMS|HMAS|HMCS|INS|RMS|SS|MV|MS|RFS)$/u;

/** "Straits Times", "Time Out": a title of ordinary words is another one with a word more. */
function isBesideCapital({ before, after, block, style }: Span, setting: Setting): boolean {
  if (style !== 'sentence') return false;
  const text = setting.textOf(block);
  if (
    after?.joined === 'space' &&
    isNameLike(after.text) &&
    !isCyrillic(after.text) &&
    !setting.startingAt(block, after.start)
  )
    return !english.isRole(plain(after.text)) && !english.isTime(plain(after.text));
  if (before?.joined !== 'space' || !isNameLike(before.text) || isCyrillic(before.text)) return false;
  return (
    !setting.endingAt(block, before.end) &&
    !beginsSentence(text, before.start) &&
    plain(before.text) !== 'the'
  );
}

/** “Washington” in quotes is a ship, an engine, a song; “Houston's Top Dentists” is a title. */
function isQuotedWhole({ block, start, end }: Span, setting: Setting): boolean {
  const text = setting.textOf(block);
  return /[“"„«]/u.test(text[start - 1] ?? '') && /^(?:[”"»]|['’]s \p{Lu})/u.test(text.slice(end, end + 4));
}

function isTakenFromRight(span: Span, kind: KindClass, setting: Setting): boolean {
  const { after, block, end } = span;
  const text = setting.textOf(block);
  if (!after || isCyrillic(after.text)) return false;
  if (after.joined === 'ampersand') return isCapitalised(after.text);
  if (after.joined === 'hyphen') return isTakenByHyphen(span, after, { kind, setting });
  const word = plain(after.text);
  if (kind === 'person' && english.isNameSuffix(word)) return true;
  if (kind === 'place' && TEAM.test(text.slice(end, end + TEAM_READ))) return true;
  if (kind === 'place' && english.isRomance(word) && isCapitalised(wordAfter(text, after.end)?.text ?? ''))
    return !isCapitalised(after.text);
  if (/^(?:19|20)\d\d$/u.test(word)) return isHeadAfter(text, after.end);
  if (kind === 'place' && isOfThePlace(span, text, setting)) return true;
  if (kind === 'source' && english.isBrand(word)) return true;
  if (!isNameLike(after.text)) return false;
  return isLonger(span, after, { kind, setting });
}

const TEAM_READ = 48;
/** "Tehran radio", "the Amsterdam bourse", "U.S. dollars": what a place has, not the place. */
const HAS = /^ (?:state )?(?:radio|television|tv|bourse|stock exchange|dollars?|dlrs?)\b/u;
/** "Kharkiv region", "Buenos Aires province": around the city and called after it. */
const AROUND = /^ (?:region|province|oblast|governorate|prefecture|county|state)\b/iu;

function isOfThePlace({ end, readings }: Span, text: string, { lexicon }: Setting): boolean {
  const behind = text.slice(end, end + TEAM_READ);
  if (HAS.test(behind)) return true;
  return readings.every(({ entity }) => lexicon.kindOf(entity) === 'city') && AROUND.test(behind);
}

function isHeadAfter(text: string, at: number): boolean {
  const next = wordAfter(text, at);
  return next !== undefined && isNameLike(next.text) && english.isHead(plain(next.text));
}

/** "Baku-Tbilisi-Ceyhan", "U.S.-Japan Council", "Minsk-2", "Interfax-Ukraine"; but not "Trump-Putin", "US-led". */
function isTakenByHyphen(
  span: Span,
  after: Neighbour,
  { kind, setting }: { kind: KindClass; setting: Setting },
): boolean {
  if (/^\p{N}/u.test(after.text)) return true;
  if (!isCapitalised(after.text)) return false;
  const text = setting.textOf(span.block);
  const other = setting.startingAt(span.block, after.start);
  if (!other) return kind === 'source' || (kind === 'place' && !isCountry(span, setting));
  if (kind === 'source') return true;
  const next = wordAfter(text, other.end);
  return (
    next !== undefined && (next.joined === 'hyphen' ? isCapitalised(next.text) : isHeadAfter(text, other.end))
  );
}

/** Reads the capitalised words after a name: up to a role it belongs to, or to the head of a longer name. */
function isLonger(
  { block, style }: Span,
  first: Neighbour,
  { kind, setting }: { kind: KindClass; setting: Setting },
): boolean {
  const text = setting.textOf(block);
  const known = setting.startingAt(block, first.start);
  if (known && !setting.isNoPerson(known)) return false;
  let word: Neighbour | undefined = first;
  let read = 0;
  for (; word && read < RUN && word.joined === 'space' && isNameLike(word.text); read += 1) {
    const folded = plain(word.text).replace(/\.$/u, '');
    if (read === 0 && (english.isTime(folded) || english.isSmallWord(folded))) return false;
    if (english.isRole(folded)) return false;
    if (english.isHead(folded)) return !isRoleAfter(text, word);
    if (style !== 'sentence') return false;
    word = wordAfter(text, setting.startingAt(block, word.start)?.end ?? word.end);
  }
  if (style !== 'sentence' || kind === 'source') return false;
  if (known && read === 1) return false;
  return kind === 'person' || !setting.isGivenName(first.text);
}

/** "US Treasury Secretary", "Israel Defense Minister": the head belongs to a role. */
function isRoleAfter(text: string, word: Neighbour): boolean {
  const next = wordAfter(text, word.end);
  return (
    next !== undefined && isCapitalised(next.text) && english.isRole(plain(next.text).replace(/\.$/u, ''))
  );
}

function isTakenFromLeft(span: Span, kind: KindClass, setting: Setting): boolean {
  const { before, block, style } = span;
  if (!before || isCyrillic(before.text)) return false;
  const text = setting.textOf(block);
  const word = plain(before.text).replace(/\.$/u, '');
  const known = setting.endingAt(block, before.end);
  if (before.joined === 'ampersand') return isCapitalised(before.text);
  if (before.joined === 'hyphen') {
    if (!isCapitalised(before.text)) return false;
    return known ? isChainBefore(text, known) : !isPrefix(word) && !/^\p{N}/u.test(word);
  }
  if (kind !== 'place') return false;
  if (!isNameLike(before.text)) return isTakenByPreposition(text, before);
  if (english.isTime(word)) return false;
  if (english.isPlaceMaker(word)) return true;
  if (english.isDirection(word))
    return isTakenByPreposition(text, wordBefore(text, before.start)) || !isSettled(span, setting);
  if (english.isAttribute(word) || /['’]s$/u.test(before.text)) return false;
  if (known) return isTakenByKnown(span, { known, before, setting });
  const opens = beginsSentence(text, before.start);
  if (opens && (english.isOpener(word) || /(?:ly|ing|ed)$/u.test(word))) return false;
  if (english.isRole(word) || english.isHead(word) || isGivenNameInRun(text, before, setting)) return true;
  return style === 'sentence' && !(opens && isDemonymLike(word));
}

/** "By Lisa Respers France": a given name among the capitalised words before. */
function isGivenNameInRun(text: string, last: Neighbour, setting: Setting): boolean {
  let word: Neighbour | undefined = last;
  for (let read = 0; word && read < RUN && word.joined === 'space' && isNameLike(word.text); read += 1) {
    if (setting.isGivenName(word.text)) return true;
    word = wordBefore(text, word.start);
  }
  return false;
}

/** "Transafrican Cairo-Dakar-": a chain of names is one name. */
function isChainBefore(text: string, known: Span): boolean {
  return wordBefore(text, known.start)?.joined === 'hyphen';
}

/** Two names side by side: a club and its town, a given name and what could be a town. */
function isTakenByKnown(
  span: Span,
  { known, before, setting }: { known: Span; before: Neighbour; setting: Setting },
): boolean {
  if (!setting.isNoPerson(known) || isInCapitals(before.text)) return !setting.isNoPerson(known);
  if (setting.isGivenName(before.text)) return true;
  const kinds = known.readings.map(({ entity }) => setting.lexicon.kindOf(entity));
  return (
    span.style === 'sentence' &&
    kinds.some((kind) => kind === 'place' || kind === 'region' || kind === 'city')
  );
}

/** "Bank of America" is one name, "President of America" is not; "Tour de France" is. */
function isTakenByPreposition(text: string, preposition: Neighbour | undefined): boolean {
  if (!preposition) return false;
  let word = plain(preposition.text);
  let at: Neighbour | undefined = preposition;
  if (word === 'the') {
    at = wordBefore(text, preposition.start);
    word = plain(at?.text ?? '');
  }
  const head = at && wordBefore(text, at.start);
  if (!head || head.joined !== 'space' || !isNameLike(head.text)) return false;
  if (english.isRomance(word)) return !isCapitalised(preposition.text);
  if (word === 'for') return !english.isRole(plain(head.text)) && !beginsSentence(text, head.start);
  return word === 'of' && (english.takesOf(plain(head.text)) || isHeadOf(plain(head.text)));
}

/**
 * "Public Service Co of Colorado", "Bank of Ghana"; but "Province of Quebec" has the place in it, and "Atlas Inc of
 * Houston" is at home there.
 */
function isHeadOf(word: string): boolean {
  return english.isHead(word) && !SEATED.test(word);
}

const SEATED =
  /^(?:province|county|territory|territories|islands?|peninsula|district|inc|ltd|limited|llc|llp|plc|ag|sa|spa|gmbh|nv|corp)$/u;

/** "Anti-Iran", "Sino-US": what may stand before a hyphen without being a part of a name. */
function isPrefix(word: string): boolean {
  return PREFIX.test(word) || isDemonymLike(word);
}

const PREFIX =
  /^(?:anti|pro|ex|non|post|pre|trans|mid|inter|intra|sino|franco|russo|anglo|euro|indo|turko|greco|judeo|cross|all|sub|co|ultra)$/u;

function isDemonymLike(word: string): boolean {
  return /(?:ian|ean|an|ish|ese|i)$/u.test(word) && word.length > 4;
}

function isCountry({ readings }: Span, { lexicon }: Setting): boolean {
  return readings.some(({ entity }) => lexicon.kindOf(entity) === 'country');
}

/** "Northern Syria" is in Syria, "Northern Asia" is another region. */
function isSettled({ readings }: Span, { lexicon }: Setting): boolean {
  return readings.some(({ entity }) => ['country', 'territory', 'city'].includes(lexicon.kindOf(entity)));
}
