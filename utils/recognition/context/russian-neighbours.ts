import type { KindClass } from './kind-class';
import { isCapitalised, isCyrillic, isInCapitals, isNameLike, plain } from './letters';
import { wordBefore, type Neighbour } from './neighbour';
import { beginsSentence } from './sentence';
import type { Setting } from './setting';
import type { Span } from './span';
import { ADJECTIVE, isAttribute, isNamedAfter, isRole, isTitled } from './words/russian';

/** Whether a place's name in Cyrillic is only a part of a longer name. */
export function isPartOfMoreInRussian(span: Span, kind: KindClass, setting: Setting): boolean {
  if (isQuotedWhole(span, setting) && (kind === 'place' || kind === 'person')) return true;
  if (kind !== 'place') return false;
  const base = span.readings.some(({ form }) => !setting.lexicon.isInflected(form));
  return takenFromLeft(span, { base, setting }) || takenFromRight(span, { base, setting });
}

/** «Россия», "Россия": in quotes a place is a ship, a channel, a hotel. */
function isQuotedWhole({ block, start, end }: Span, setting: Setting): boolean {
  const text = setting.textOf(block);
  return /[«„“"]/u.test(text[start - 1] ?? '') && /[»“”"]/u.test(text[end] ?? '');
}

function takenFromLeft(
  { before, block, style }: Span,
  { base, setting }: { base: boolean; setting: Setting },
): boolean {
  if (!before || !isCyrillic(before.text)) return false;
  const word = plain(before.text).replace(/\.$/u, '');
  if (before.joined === 'hyphen') return isCapitalised(before.text) && !setting.endingAt(block, before.end);
  if (isNamedAfter(word)) return true;
  if (!isNameLike(before.text)) return base && isTitled(word);
  const text = setting.textOf(block);
  if (beginsSentence(text, before.start))
    return setting.isGivenName(before.text) && base && !setting.endingAt(block, before.end);
  if (isInCapitals(before.text) || setting.endingAt(block, before.end)) return false;
  if (isAttribute(word)) return false;
  if (ADJECTIVE.test(word)) return agrees(before);
  return style === 'sentence' && base && (setting.isGivenName(before.text) || !isRoleBefore(text, before));
}

/** An adjective in capitals before a place is a part of its name: «Единая Россия». */
function agrees(before: Neighbour): boolean {
  return !/(?:ов|ев|ин)$/u.test(before.text);
}

function isRoleBefore(text: string, word: Neighbour): boolean {
  const before = wordBefore(text, word.start);
  return isRole(plain(word.text)) || (before !== undefined && isRole(plain(before.text)));
}

function takenFromRight(
  { after, block, style }: Span,
  { base, setting }: { base: boolean; setting: Setting },
): boolean {
  if (!after) return false;
  if (after.joined === 'hyphen') {
    if (/^\p{N}/u.test(after.text)) return true;
    return isCyrillic(after.text) && isCapitalised(after.text) && !setting.startingAt(block, after.start);
  }
  if (!isCyrillic(after.text)) return false;
  const word = plain(after.text);
  if (/^(?:пост|таймс|юнайтед|сити|сен-жермен|бордерс|ньюс|трибьюн|геральд|фильм|банк)$/u.test(word) && base)
    return true;
  if (!isNameLike(after.text) || !base || style !== 'sentence') return false;
  return false;
}
