import {
  APOSTROPHE,
  BREAK,
  FORMAT,
  HYPHEN,
  NEWLINE,
  QUOTE,
  SPACE,
  foldUnit,
} from '@/utils/recognition/text/fold-unit';
import { isAbbreviation } from './abbreviations';

const ENDS = new Set('.!?…:;•·|*');
/** How far back a sentence's end is looked for, over quotes, dashes and spaces. */
const REACH = 12;

/** Whether what stands at `at` begins a sentence, a quotation, a line or a list item, so that its capital proves nothing. */
export function beginsSentence(text: string, at: number): boolean {
  let quote = false;
  for (let i = at - 1; i >= 0; i -= 1) {
    if (at - i > REACH) return false;
    const value = foldUnit(text.charCodeAt(i));
    if (value === NEWLINE || value === BREAK) return true;
    if (value === SPACE || value === FORMAT || value === HYPHEN) continue;
    if (value === QUOTE || value === APOSTROPHE) quote ||= i === at - 1 && opensQuote(text, i);
    else if (ENDS.has(text[i]!)) return quote || text[i] !== '.' || !isAbbreviation(wordEndingAt(text, i));
    else return quote && text[i] === ',';
  }
  return true;
}

/** A quote with a space or nothing before it opens; inside it a sentence may begin. */
function opensQuote(text: string, at: number): boolean {
  return at === 0 || foldUnit(text.charCodeAt(at - 1)) === SPACE;
}

/** The word that ends at a full stop. */
function wordEndingAt(text: string, stop: number): string {
  return /[\p{L}\p{N}]+(?:\.\p{L})*$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[0] ?? '';
}
