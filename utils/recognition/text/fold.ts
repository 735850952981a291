/** Folds to nothing: soft hyphen, zero-width characters, combining marks, stress marks. */
export const IGNORED = 1;
/** Not part of a word. */
export const GAP = 0;

const IGNORABLE = /^[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]$/u;
const WORD = /^[\p{L}\p{N}]$/u;

/** What each UTF-16 code unit folds to: `GAP`, `IGNORED`, or a code unit in lower case without diacritics. */
export const FOLD: Uint16Array = foldTable();

function foldTable(): Uint16Array {
  const table = new Uint16Array(0x1_0000);
  for (let code = 0; code < table.length; code += 1) {
    // Surrogates alone are no letters; letters outside the BMP stand in no name of ours.
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const letter = String.fromCharCode(code);
    if (IGNORABLE.test(letter)) table[code] = IGNORED;
    else if (WORD.test(letter)) table[code] = foldLetter(letter);
  }
  return table;
}

/** «й» is a letter of its own, «ё» is written «е»; other diacritics go. */
function foldLetter(letter: string): number {
  const lower = letter.toLowerCase();
  if (lower === 'й' || lower === 'ї') return lower.charCodeAt(0);
  return lower.normalize('NFKD').charCodeAt(0);
}
