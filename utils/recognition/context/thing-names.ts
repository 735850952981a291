import type { Kind } from '@/utils/knowledge';
import { saysKind } from './kind-nouns';
import { isCyrillic, isInCapitals, isNameLike, plain } from './letters';
import type { Setting } from './setting';
import type { Span } from './span';
import * as english from './words/english';
import * as russian from './words/russian';

/** Things that are called by names of people and by words: Bradley, «Искандер», South Stream. */
const CALLED_BY_NAMES: ReadonlySet<Kind> = new Set(['weapon', 'pipeline']);

/** «Фазиль Искандер», "Bradley Manning", "South Stream Transport": the name is a person's or a firm's. */
export function isNamesake(
  { block, start, end, before, after, style, cyrillic, readings }: Span,
  setting: Setting,
): boolean {
  if (!readings.some(({ entity }) => CALLED_BY_NAMES.has(setting.lexicon.kindOf(entity)))) return false;
  if (before?.joined === 'space' && isNameLike(before.text)) {
    if (setting.isGivenName(before.text)) return true;
    if (cyrillic && style === 'sentence' && isUnknownName(before.text)) return true;
  }
  if (after?.joined !== 'space' || style !== 'sentence' || !/^\p{Lu}\p{Ll}+$/u.test(after.text)) return false;
  const text = setting.textOf(block);
  if (isCyrillic(after.text) !== isCyrillic(text.slice(start, end)) || setting.startingAt(block, after.start))
    return false;
  if (setting.isGivenName(text.slice(start, end))) return true;
  return !isCyrillic(after.text) && !english.isRole(plain(after.text)) && !english.isTime(plain(after.text));
}

/** What is held again and again, told by its year. */
const HELD_AGAIN =
  /\b(?:Olympics|Games|Cup|Championships?|Open|Prix|Festival|Awards|League|Formula (?:One|1)|Masters)$/u;

/** "1936 Summer Olympics", "Formula One Group": one of many that are called so, or a body of it. */
export function isOneOfMany({ block, start, end, before, after }: Span, setting: Setting): boolean {
  if (!HELD_AGAIN.test(setting.textOf(block).slice(start, end))) return false;
  if (before?.joined === 'space' && /^(?:18|19|20)\d\d$/u.test(before.text)) return true;
  return after?.joined === 'space' && isNameLike(after.text) && english.isHead(plain(after.text));
}

/** Not «Ракеты», «Российские», «Вчера», «ОТРК». */
function isUnknownName(text: string): boolean {
  const word = plain(text);
  if (isInCapitals(text) || russian.isOpener(word) || russian.isRole(word)) return false;
  return !russian.ADJECTIVE.test(word) && !saysKind(word, 'weapon');
}
