import { affiliation } from './affiliate';
import { isStateBody, type KindClass } from './kind-class';
import { isCapitalised, isCyrillic, isInCapitals, isNameLike, plain } from './letters';
import { wordBefore, type Neighbour } from './neighbour';
import { beginsSentence } from './sentence';
import type { Setting } from './setting';
import type { Span } from './span';
import * as english from './words/english';

/** How many capitalised words before a name are read. */
const RUN = 4;

/** Whether the words before a name in Latin letters make a longer name of it: "New London", "Bank of America". */
export function isTakenFromLeft(span: Span, kind: KindClass, setting: Setting): boolean {
  const { before, block, style } = span;
  const text = setting.textOf(block);
  if (kind === 'place' && isCampusTown(span, text)) return true;
  if (!before || isCyrillic(before.text)) return false;
  const word = plain(before.text).replace(/\.$/u, '');
  const known = setting.endingAt(block, before.end);
  if (before.joined === 'ampersand') return isCapitalised(before.text);
  if (before.joined === 'hyphen') {
    if (!isCapitalised(before.text) || isPartyTag(span)) return false;
    return known ? isChainBefore(text, known) : !isPrefix(word) && !/^\p{N}/u.test(word);
  }
  if (kind === 'body') return isHalfOfCountry(word, before) || isBodyOfMore(span, before, setting);
  if (kind !== 'place') return false;
  if (!isNameLike(before.text)) {
    const kin = affiliation(span, before, setting);
    if (kin !== undefined) return kin === 'branch';
    return isTakenByPreposition(text, before) || isState(span, text, setting);
  }
  if (english.isTime(word)) return false;
  if (english.isPlaceMaker(word)) return true;
  if (english.isDirection(word))
    return isTakenByPreposition(text, wordBefore(text, before.start)) || !isSettled(span, setting);
  if (english.isAttribute(word) || /['’]s$/u.test(before.text)) return false;
  if (known) return isTakenByKnown(span, { known, before, setting });
  const opens = beginsSentence(text, before.start) || isBehindStop(text, before.start);
  if (opens && (english.isOpener(word) || MANNER.test(word))) return false;
  if (english.isRole(word) || english.isHead(word) || isGivenNameInRun(span, before, setting)) return true;
  return style === 'sentence' && !(opens && isDemonymLike(word));
}

/** "the West German government": of another state. */
function isHalfOfCountry(word: string, before: Neighbour): boolean {
  return isCapitalised(before.text) && /^(?:west|east|north|south)$/u.test(word);
}

/** "Continental Bank of Canada", "Shearson Lehman Brothers": a body whose name has one more word before. */
function isBodyOfMore({ block, start, style, readings }: Span, before: Neighbour, setting: Setting): boolean {
  if (style !== 'sentence' || !/^\p{Lu}\p{Ll}+$/u.test(before.text)) return false;
  const text = setting.textOf(block);
  const word = plain(before.text);
  if (readings.some(({ entity }) => isStateBody(setting.lexicon.kindOf(entity))) && !isHeadFirst(text, start))
    return false;
  if (setting.endingAt(block, before.end)) return false;
  if (beginsSentence(text, before.start) && (!isHeadFirst(text, start) || MANNER.test(word))) return false;
  if (english.isOpener(word) || /^(?:corp|inc|co|ltd|plc)$/u.test(word)) return false;
  if (english.isRole(word) || english.isRoleAttribute(word) || english.isTime(word)) return false;
  return !english.isAttribute(word) && !english.isDirection(word) && !isDemonymLike(word);
}

const MANNER = /(?:ly|ing|ed)$/u;

/** "Bank of Canada": a name that begins with what it is has nothing before it but another name's beginning. */
function isHeadFirst(text: string, start: number): boolean {
  return /^(?:Bank|University|Institute|Museum|College) of /u.test(text.slice(start, start + HEAD_READ));
}

const HEAD_READ = 16;

/** "D-Mass.", "R-Texas": the party of a member of Congress, and the state. */
export function isPartyTag({ before }: Span): boolean {
  return before?.joined === 'hyphen' && /^[DRI]$/u.test(before.text);
}

/** "in the U.S. And London": behind a name with full stops a sentence may begin. */
function isBehindStop(text: string, at: number): boolean {
  return /\.\s$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** "By Lisa Respers France": a given name among the capitalised words before. */
function isGivenNameInRun({ block, style }: Span, last: Neighbour, setting: Setting): boolean {
  if (style !== 'sentence') return setting.isGivenName(last.text);
  const text = setting.textOf(block);
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
  if (!setting.isNoPerson(known)) return !isNameOfMore(span, setting);
  if (isInCapitals(before.text)) return false;
  if (setting.isGivenName(before.text)) return true;
  const kinds = known.readings.map(({ entity }) => setting.lexicon.kindOf(entity));
  return (
    span.style === 'sentence' &&
    kinds.some((kind) => kind === 'place' || kind === 'region' || kind === 'city' || kind === 'company')
  );
}

/** "the Trump White House": a name of several words is no part of a person's. */
function isNameOfMore({ readings }: Span, { lexicon }: Setting): boolean {
  return readings.every(({ name }) => lexicon.wordsOf(name) > 1);
}

/** "the states of Sao Paulo and Parana": not the town of that name. */
function isState({ start, readings }: Span, text: string, { lexicon }: Setting): boolean {
  if (!STATE.test(text.slice(Math.max(0, start - STATE_READ), start))) return false;
  return readings.every(({ entity }) => lexicon.kindOf(entity) === 'city');
}

/** "the University of Illinois at Chicago", "the University of California, San Diego": the town is a part of the name. */
function isCampusTown({ start }: Span, text: string): boolean {
  const before = text.slice(Math.max(0, start - CAMPUS_READ), start);
  return before.includes('University of ') && CAMPUS.test(before);
}

const CAMPUS = /\bUniversity of (?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? at|California,) $/u;
const CAMPUS_READ = 48;

const STATE = /\b(?:states?|provinces?|departments?|prefectures?|governorates?|counties|county) of $/u;
const STATE_READ = 20;

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

/** "Northern Syria" is in Syria, "Northern Asia" is another region. */
function isSettled({ readings }: Span, { lexicon }: Setting): boolean {
  return readings.some(({ entity }) => ['country', 'territory', 'city'].includes(lexicon.kindOf(entity)));
}
