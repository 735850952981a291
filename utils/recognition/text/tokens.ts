import { FOLD, GAP, IGNORED } from './fold';

/** A word of a text: `[start, end)` in UTF-16 code units, and what it folds to. */
export type Token = { start: number; end: number; folded: string };

/** The words of a text in order. Dotted initials without spaces are one word: "U.S." folds to "us". */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    if (FOLD[text.charCodeAt(at)]! <= IGNORED) {
      at += 1;
      continue;
    }
    const end = wordEnd(text, at);
    let folded = '';
    for (let unit = at; unit < end; unit += 1) {
      const code = FOLD[text.charCodeAt(unit)]!;
      if (code > IGNORED) folded += String.fromCharCode(code);
    }
    tokens.push({ start: at, end, folded });
    at = end;
  }
  return tokens;
}

/** Where the word that begins at `at` ends. A dotted abbreviation takes its last full stop with it. */
export function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && FOLD[text.charCodeAt(end)]! !== GAP) end += 1;
  if (end !== at + 1 || !isDot(text, end) || !isLoneLetter(text, end + 1)) return end;
  while (isDot(text, end) && isLoneLetter(text, end + 1)) end += 2;
  return isDot(text, end) ? end + 1 : end;
}

function isDot(text: string, at: number): boolean {
  return text.charCodeAt(at) === 46;
}

/** One letter with no other after it. */
function isLoneLetter(text: string, at: number): boolean {
  if (at >= text.length || FOLD[text.charCodeAt(at)]! <= IGNORED) return false;
  return at + 1 >= text.length || FOLD[text.charCodeAt(at + 1)]! === GAP;
}

/** A word longer than this may not be cut from the next by a full stop: it ends a sentence. UTF-16 units. */
const LONGEST_ABBREVIATION = 3;

/**
 * Whether a name may go on over `text[from, to)`, the gap after a word that began at `word`: spaces, hyphens, quotes
 * and apostrophes, and a full stop after something as short as an initial.
 */
export function isBridge(
  text: string,
  { word, from, to }: { word: number; from: number; to: number },
): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 46 ? from - word > LONGEST_ABBREVIATION : !BRIDGES.has(code)) return false;
  }
  return true;
}

const BRIDGES: ReadonlySet<number> = new Set(
  [...' \t\n\u00A0\u2009\u202F\u00AD\u200B\u2060-\u2010\u2011\u2012\u2013\u2014«»„“”"‘’\'&'].map((mark) =>
    mark.charCodeAt(0),
  ),
);

/** A text as names are compared: folded words joined by single spaces. */
export function foldText(text: string): string {
  return tokensOf(text)
    .map(({ folded }) => folded)
    .join(' ');
}
