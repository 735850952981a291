/** Whether the first letter is a capital. */
export function isCapitalised(word: string): boolean {
  const letter = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return letter !== letter.toLowerCase();
}

/** Two letters or more, all of them capitals. */
export function isInCapitals(word: string): boolean {
  return (
    word.length > 1 &&
    word === word.toUpperCase() &&
    word !== word.toLowerCase() &&
    /\p{L}.*\p{L}/u.test(word)
  );
}

/** Whether every part of a hyphenated word begins with a capital; "Saudi-led" is no name. */
export function isNameLike(word: string): boolean {
  return isCapitalised(word) && !/[-‐‑–]\p{Ll}/u.test(word);
}

export function isCyrillic(text: string): boolean {
  return /[\u0400-\u04ff]/u.test(text);
}

/** As word lists have words: lower case, ё as е, no accents. */
export function plain(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(MARKS, '').normalize('NFC').replaceAll('ё', 'е');
}

/** Accents, except the breve that makes й of и and the diaeresis of ё. */
const MARKS = /[\u0300-\u0305\u0307\u0309-\u036f\u00ad]/gu;
