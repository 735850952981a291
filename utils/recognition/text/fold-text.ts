import { tokensOf } from './tokens-of';

/**
 * The text as the name index compares it: words in lower case without accents, one space between them, and the
 * punctuation that parts names between spaces ("washington , dc"). Two texts with one folding match each other.
 */
export function foldText(text: string): string {
  let result = '';
  for (const { folded, gap } of tokensOf(text)) {
    if (result !== '') result += gap === '' ? ' ' : ` ${gap} `;
    result += folded;
  }
  return result;
}
