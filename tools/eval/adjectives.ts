import countries from 'world-countries';

const DEMONYMS = new Set(
  countries
    .flatMap(({ demonyms }) => [demonyms?.eng?.m, demonyms?.eng?.f])
    .flatMap((word) => (word ? [word, `${word}s`] : [])),
);
const MORE = new Set(
  'Soviet Soviets British Britons Dutch Turks Poles Spaniards European Europeans Asian African Arab Western Palestinian Palestinians Parisian Londoner'.split(
    ' ',
  ),
);

/**
 * Whether annotators marked an adjective or the people of a place («российской», "Americans"): packs have no names
 * for them, so they are counted apart.
 */
export function isAdjective(surface: string, lang: string): boolean {
  if (lang === 'ru')
    return (
      /^\p{Ll}/u.test(surface) ||
      /^[^\s]+(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)$/iu.test(surface)
    );
  return DEMONYMS.has(surface) || MORE.has(surface);
}
