import type { KindClass } from './kind-class';
import { isCapitalised, isCyrillic, isInCapitals, isNameLike, plain } from './letters';
import { wordAfter, wordBefore, type Neighbour } from './neighbour';
import { beginsSentence } from './sentence';
import type { Setting } from './setting';
import type { Span } from './span';
import {
  isAttribute,
  isHead,
  isNameSuffix,
  isOpener,
  isOpenHead,
  isParticle,
  isPlaceMaker,
  isRole,
  isRoleAttribute,
} from './words/english';

/** How many capitalised words after a name are read to see what they make of it. */
const RUN = 4;

/** Whether a name in Latin letters is only a part of a longer name, or its surname another person's. */
export function isPartOfMoreInEnglish(span: Span, kind: KindClass, setting: Setting): boolean {
  return takenFromRight(span, kind, setting) || takenFromLeft(span, kind, setting);
}

function takenFromRight(span: Span, kind: KindClass, setting: Setting): boolean {
  const { after, block, style } = span;
  if (!after || isCyrillic(after.text)) return false;
  if (after.joined === 'ampersand') return isCapitalised(after.text);
  const known = setting.startingAt(block, after.start) !== undefined;
  if (after.joined === 'hyphen')
    return hyphenated(after.text, known) && kind === 'place' && !isCountry(span, setting);
  if (kind === 'person' && isNameSuffix(plain(after.text))) return true;
  if (!isNameLike(after.text) || kind === 'thing') return false;
  return longerName(span, after, { kind, setting, known, strict: style === 'sentence' });
}

/** Reads the capitalised words after a name: up to a role it belongs to, or to the head of a longer name. */
function longerName(
  { block }: Span,
  first: Neighbour,
  { kind, setting, known, strict }: { kind: KindClass; setting: Setting; known: boolean; strict: boolean },
): boolean {
  const text = setting.textOf(block);
  let word: Neighbour | undefined = first;
  for (let at = 0; word && at < RUN && isNameLike(word.text); at += 1) {
    const folded = plain(word.text).replace(/\.$/u, '');
    if (isAttribute(folded) && at === 0 && !isPlural(folded)) return false;
    if (isRole(folded)) return false;
    const next = wordAfter(text, word.end);
    if (isRoleAttribute(folded) && next && isNameLike(next.text)) {
      word = next;
      continue;
    }
    if (isHead(folded)) return true;
    if (!strict || known) return false;
    word = next?.joined === 'space' ? next : undefined;
  }
  if (!strict) return false;
  if (kind === 'source') return false;
  return !(kind !== 'person' && setting.isGivenName(first.text));
}

function isPlural(word: string): boolean {
  return word.endsWith('s') && word.length > 6;
}

function takenFromLeft(span: Span, kind: KindClass, setting: Setting): boolean {
  const { before, block, style } = span;
  if (!before || isCyrillic(before.text)) return false;
  const text = setting.textOf(block);
  const folded = plain(before.text).replace(/\.$/u, '');
  if (before.joined === 'ampersand') return isCapitalised(before.text);
  const known = setting.endingAt(block, before.end);
  if (before.joined === 'hyphen')
    return kind !== 'person' || !known
      ? hyphenated(before.text, known !== undefined) && !isPrefix(folded)
      : false;
  if (folded === 'of' || folded === 'for') return kind === 'place' && headTakes(text, before, folded);
  if (kind === 'person') return isParticle(folded) && !isCapitalised(before.text);
  if (kind !== 'place' || !isNameLike(before.text)) return false;
  if (isAttribute(folded) && !isPlaceMaker(folded)) return false;
  if (isPlaceMaker(folded)) return true;
  if (known && setting.isNoPerson(known))
    return setting.isGivenName(before.text) && !isInCapitals(before.text);
  const opens = beginsSentence(text, before.start);
  if (opens && (isOpener(folded) || /(?:ly|ing|ed)$/u.test(folded))) return false;
  if (setting.isGivenName(before.text) || isRole(folded) || isHead(folded)) return true;
  return style === 'sentence' && !(opens && isDemonymLike(folded));
}

/** "Anti-Iran", "Sino-US": what may stand before a hyphen without being a part of a name. */
function isPrefix(word: string): boolean {
  return (
    /^(?:anti|pro|ex|non|post|pre|trans|mid|inter|intra|sino|franco|russo|anglo|euro|indo|turko|greco|judeo|cross|all|sub|co|ultra)$/u.test(
      word,
    ) || isDemonymLike(word)
  );
}

function isDemonymLike(word: string): boolean {
  return /(?:ian|ean|an|ish|ese|i)$/u.test(word) && word.length > 4;
}

/** A capital on both sides of a hyphen: one name, unless both sides are known. A number makes one, too. */
function hyphenated(word: string, known: boolean): boolean {
  return /^\p{N}/u.test(word) || (isCapitalised(word) && !known);
}

/** "Bank of America" is one name, "President of America" is not; at the beginning of a sentence only heads are. */
function headTakes(text: string, preposition: Neighbour, word: string): boolean {
  const head = wordBefore(text, preposition.start);
  if (!head || !isNameLike(head.text) || head.joined !== 'space') return false;
  const folded = plain(head.text);
  if (isOpenHead(folded)) return false;
  if (
    isHead(folded) ||
    /^(?:duke|duchess|prince|princess|earl|bishop|archbishop|baron|lord|lady|patriarch|saint)$/u.test(folded)
  )
    return true;
  return word === 'of' && !beginsSentence(text, head.start);
}

function isCountry({ readings }: Span, { lexicon }: Setting): boolean {
  return readings.some(({ entity }) => lexicon.kindOf(entity) === 'country');
}
