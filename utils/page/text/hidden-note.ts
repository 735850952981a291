/** Words no note is without that a law demands, English and Russian: most tooltips have none. */
const WORDS =
  /агент|террор|экстрем|нежелат|запрещ|ликвидир|foreign|agent|terror|extremis|undesirab|banned|outlaw|proscri|state[- ](?:controlled|affiliated)/i;
/** How a note begins. Tooltips of links are mostly headlines of what they lead to, with the same words. */
const BEGINNING =
  /^[*\s("«„“]*(?:признан|внес[её]н|включ[её]н|запрещ|деятельност|организаци|террористическ|экстремистск|нежелательн|ин[оа]\S*агент|сми-|designated|recogni[sz]ed|declared|banned|outlawed|listed|labell?ed|proscribed|foreign agent|(?:terrorist|extremist|undesirable) (?:group|organi[sz]ation))/i;
/** Where pages keep what a tooltip says: in HTML's own attributes, and in those of the usual scripts. */
const TOOLTIP =
  /^(?:title|alt|aria-label|data-(?:bs-)?(?:tooltip|tooltip-content|tippy-content|title|original-title|content|hint|note))$/;
/** Of what a tooltip hangs on, so much may be whom it is about. UTF-16 units. */
const LONGEST_NAME = 120;
const LONGEST_NOTE = 1000;

/**
 * The note that a law demands where a page hides it in a tooltip, or in the words that stand for a picture; after what
 * it hangs on, as it would be printed: «„Медуза“ (признана иноагентом)». `undefined` for all else.
 */
export function hiddenNote(outer: Element): string | undefined {
  const element = outer.localName === 'picture' ? (outer.querySelector('img') ?? outer) : outer;
  // A form's own properties may be hidden behind its fields; notes hang on names and pictures.
  if (element.localName === 'form') return undefined;
  const words = [...element.attributes].find(
    ({ name, value }) => TOOLTIP.test(name) && value.length <= LONGEST_NOTE && WORDS.test(value),
  )?.value;
  if (words === undefined) return undefined;
  if (element.localName === 'a' && !BEGINNING.test(words)) return undefined;
  const name = element.textContent.trim();
  if (name === '') return words;
  return name.length > LONGEST_NAME || name.includes(words) ? undefined : `${name} (${words})`;
}
