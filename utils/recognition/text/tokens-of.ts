import { CYRILLIC, LATIN, SPECIAL, WORD, foldUnit, foldCodePoint } from './fold-unit';
import { readAsOther } from './look-alikes';
import { newGap, gapText, readGap } from './read-gap';
import { folded, newWord, readWord, type Word } from './read-word';

/** A word of a text. Offsets are UTF-16 code units of the text as given. */
export type Token = {
  start: number;
  end: number;
  folded: string;
  /**
   * The punctuation before it that parts names, without spaces; '' where a name may go on from the word before;
   * U+2029 for the end of a paragraph or an object. '' before the first word.
   */
  gap: string;
  /** The reading in the script of the words about it, for a word that looks like both: "TACC" among Cyrillic. */
  other?: string;
};

/** The words of a text: the tokeniser that the name index has to agree with. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const word = newWord();
  const gap = newGap();
  let context = 0;
  readGap(text, 0, gap);
  gap.length = 0;
  while (gap.next < text.length) {
    const start = gap.next;
    readWord(text, start, word);
    const token: Token = { start, end: word.end, folded: folded(word), gap: gapText(gap) };
    const script = oneScript(word.scripts);
    if (script !== 0) {
      context ||= scriptAfter(text, word.next) || script;
      if (script !== context) {
        if (inCapitals(text, start, word) && readAsOther(word, script)) token.other = folded(word);
        else context = script;
      }
    }
    tokens.push(token);
    readGap(text, word.next, gap);
  }
  return tokens;
}

/**
 * True if the word begins and ends with capitals. Only such words are read in the other script: «на» is no "ha", and
 * what is typed in the wrong one is acronyms.
 */
export function inCapitals(text: string, start: number, { units, length, end }: Word): boolean {
  return text.charCodeAt(start) !== units[0] && text.charCodeAt(end - 1) !== units[length - 1];
}

/** `LATIN`, `CYRILLIC`, or 0 for none or both. */
export function oneScript(scripts: number): number {
  return scripts === LATIN || scripts === CYRILLIC ? scripts : 0;
}

/** How far to look for the script about the first word of a text. UTF-16 units. */
const FORESIGHT = 64;

/** The script of the first letter from `from` on; 0 if none is near. */
export function scriptAfter(text: string, from: number): number {
  const end = Math.min(text.length, from + FORESIGHT);
  for (let i = from; i < end; i += 1) {
    let value: number | string = foldUnit(text.charCodeAt(i));
    if (value === SPECIAL) value = foldCodePoint(text.codePointAt(i)!);
    if (typeof value === 'number' && value >= WORD && value > 0xffff) return value & (LATIN | CYRILLIC);
  }
  return 0;
}
