/** Words no note is without that a law demands, English and Russian: most tooltips have none. */
const WORDS =
  /агент|террор|экстрем|нежелат|запрещ|ликвидир|foreign|agent|terror|extremis|undesirab|banned|outlaw|proscri|state[- ](?:controlled|affiliated)/i;
/** How a note begins. Tooltips of links are mostly headlines of what they lead to, with the same words. */
const BEGINNING =
  /^[*\s("«„“]*(?:признан|внес[её]н|включ[её]н|запрещ|деятельност|организаци|террористическ|экстремистск|нежелательн|ин[оа]\S*агент|сми-|designated|recogni[sz]ed|declared|banned|outlawed|listed|labell?ed|proscribed|foreign agent|(?:terrorist|extremist|undesirable) (?:group|organi[sz]ation))/i;
/** Of what a tooltip hangs on, so much may be whom it is about. UTF-16 units. */
const LONGEST_NAME = 120;
const LONGEST_NOTE = 1000;

/**
 * The note that a law demands where a page hides it in a tooltip, or in the words that stand for a picture; after what
 * it hangs on, as it would be printed: «„Медуза“ (признана иноагентом)». `undefined` for all else.
 */
export function hiddenNote(outer: Element): string | undefined {
  const element = outer.localName === 'picture' ? (outer.querySelector('img') ?? outer) : outer;
  if (!element.hasAttributes()) return undefined;
  const words =
    element.getAttribute('title') ?? element.getAttribute('alt') ?? element.getAttribute('data-tooltip');
  if (words === null || words.length > LONGEST_NOTE || !WORDS.test(words)) return undefined;
  if (element.localName === 'a' && !BEGINNING.test(words)) return undefined;
  const name = element.textContent.trim();
  if (name === '') return words;
  return name.length > LONGEST_NAME || name.includes(words) ? undefined : `${name} (${words})`;
}
