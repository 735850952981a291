const APOSTROPHES = new Set("'’‘‛ʼʻʹʾʿˈ`´′＇׳");
const HYPHENS = new Set('-‐‑‒–—―−﹘﹣－⸺⸻֊־');
const QUOTES = new Set('"«»„“”‟‹›‚〝〞〟＂″״®©™');

/**
 * One code unit that may stand inside a word ("Sana'a", "O‘zbekiston") and else is a quote. The modifier
 * letters are here since Ukrainian, Uzbek and transliterations write either.
 */
export function isApostrophe(unit: number): boolean {
  return APOSTROPHES.has(String.fromCharCode(unit));
}

/** Hyphens and dashes of every length, and the minus sign. */
export function isHyphen(unit: number): boolean {
  return HYPHENS.has(String.fromCharCode(unit));
}

/** Quotes that are never apostrophes, and the signs of trade marks. */
export function isQuote(unit: number): boolean {
  return QUOTES.has(String.fromCharCode(unit));
}

/**
 * Accents and points that readers leave out: marks that no script owns (stress, diaeresis, cedilla, stems of musical
 * notes …), and those of Cyrillic, Hebrew and Arabic. The marks of Indic scripts are vowels and stay.
 */
export function isIgnoredMark(character: string): boolean {
  return (
    /^\p{M}$/u.test(character) &&
    /^[\p{Script=Inherited}\p{Script=Common}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]$/u.test(
      character,
    )
  );
}
