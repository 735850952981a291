import type { Kind } from '@/utils/knowledge';
import { isCyrillic, isNameLike, plain } from './letters';
import type { Setting } from './setting';
import type { Span } from './span';
import * as english from './words/english';

/** Things that are called by names of people and by words: Bradley, «Искандер», South Stream. */
const CALLED_BY_NAMES: ReadonlySet<Kind> = new Set(['weapon', 'pipeline']);

/** «Фазиль Искандер», "Bradley Manning", "South Stream Transport": the name is a person's or a firm's. */
export function isNamesake(
  { block, start, end, before, after, style, readings }: Span,
  setting: Setting,
): boolean {
  if (!readings.some(({ entity }) => CALLED_BY_NAMES.has(setting.lexicon.kindOf(entity)))) return false;
  if (before?.joined === 'space' && isNameLike(before.text) && setting.isGivenName(before.text)) return true;
  if (after?.joined !== 'space' || style !== 'sentence' || !/^\p{Lu}\p{Ll}+$/u.test(after.text)) return false;
  const text = setting.textOf(block);
  if (isCyrillic(after.text) !== isCyrillic(text.slice(start, end)) || setting.startingAt(block, after.start))
    return false;
  if (setting.isGivenName(text.slice(start, end))) return true;
  return !isCyrillic(after.text) && !english.isRole(plain(after.text)) && !english.isTime(plain(after.text));
}
