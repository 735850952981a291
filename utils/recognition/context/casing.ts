import type { Name } from '@/utils/knowledge';
import { eachWordStart } from '@/utils/recognition/image/word-starts';
import { isCapitalised, isInCapitals } from './letters';

/**
 * How a surface keeps a name's case rule: as it should, in capitals throughout though it is no acronym
 * (`shouted`), an acronym like a word (`spelled`), all in lower case, or otherwise wrong.
 */
export type Casing = 'right' | 'shouted' | 'spelled' | 'lower' | 'wrong';

/** An acronym of fewer letters written like a word is a word. */
const SPELLED_FROM = 4;

/**
 * Compares `text[start, end)` with the rule of a form whose n-th word has a capital where bit n says so. `loose`: only
 * the first word needs its capital, as in Russian, where «Организация Объединённых наций» is often written so.
 */
export function casing(
  text: string,
  {
    start,
    end,
    rule,
    capitals,
    loose,
  }: { start: number; end: number; rule: Name['case']; capitals: number; loose: boolean },
): Casing {
  const surface = text.slice(start, end);
  if (rule === 'common') return 'right';
  const lower = surface.toLowerCase();
  if (rule === 'acronym') {
    if (surface === surface.toUpperCase()) return 'right';
    if (surface === lower) return 'lower';
    return surface.length >= SPELLED_FROM && isCapitalised(surface) && surface.slice(1) === lower.slice(1)
      ? 'spelled'
      : 'wrong';
  }
  if (surface === lower) return capitals === 0 ? 'right' : 'lower';
  let word = 0;
  let right = true;
  eachWordStart(text, { start, end }, (at) => {
    const isFree = loose && word > 0;
    if ((capitals >> word) & 1 && !isFree && !isCapitalised(text.slice(at, at + 2))) right = false;
    word += 1;
  });
  if (!right) return 'wrong';
  return word === 1 && isInCapitals(surface) && surface.length <= SHOUTED_UP_TO ? 'shouted' : 'right';
}

/** A longer word in capitals is no acronym of something else. */
const SHOUTED_UP_TO = 5;
