import type { Name } from '@/utils/knowledge';
import { tokensOf } from './text';

/** Whether a written form is cased as its name demands. Capital letters throughout count as capitals. */
export function isCasedAs(
  surface: string,
  { text, case: rule }: Pick<Name, 'text' | 'case'>,
  inflected: boolean,
): boolean {
  if (rule === 'common') return true;
  const letters = surface.replace(/[^\p{L}\p{N}]/gu, '');
  if (rule === 'acronym') return inflected ? isCapital(letters.slice(0, 2)) : isCapital(letters);
  const had = tokensOf(surface);
  const wanted = tokensOf(text);
  if (had.length !== wanted.length) return isCapital(letters.charAt(0));
  return wanted.every(
    ({ start }, at) => !isLetterCapital(text.charAt(start)) || isCapital(surface.charAt(had[at]!.start)),
  );
}

/** No letter in lower case. */
function isCapital(text: string): boolean {
  return text === text.toUpperCase();
}

function isLetterCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

const CAPITALISED = /^\p{Lu}/u;
/** Share of words in capitals at which case tells nothing: headlines set in capitals or in title case. */
const TITLE_SHARE = 0.8;
const WORDS_TO_TELL = 4;

/** Whether nearly every longer word of a text begins with a capital. */
export function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => /^\p{L}{4,}/u.test(word));
  if (words.length < WORDS_TO_TELL) return false;
  return words.filter((word) => CAPITALISED.test(word)).length / words.length >= TITLE_SHARE;
}

/** Before a surname these are no given names. Lower case, folded, with or without a full stop. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr sir lord lady president minister premier chancellor secretary general senator governor king queen ' +
    'prince princess ambassador spokesman spokeswoman spokesperson chief director chairman judge pope foreign defense ' +
    'defence prime representative congressman justice colonel captain marshal sheikh sultan emir ayatollah mayor ' +
    'speaker commander leader the and or by against for from with under after before when while says said i'
  ).split(' '),
);

/**
 * A capitalised word right before `start` that makes the name another one's ("Anna Lavrova", "Robert Putin"); the
 * beginning of a sentence and titles are none.
 */
export function givenNameBefore(text: string, start: number): string | undefined {
  const found = /(^|[^\p{L}]\s*)(\p{Lu}\p{L}*\.?)[ \u00A0]$/u.exec(
    text.slice(Math.max(0, start - 60), start),
  );
  if (!found) return undefined;
  const [, before = '', word = ''] = found;
  const begins = before.trim() === '' ? found.index === 0 && start <= 60 : /[.!?…:«“"(—–-]/u.test(before);
  const bare = word.replace('.', '');
  if (begins || TITLES.has(bare.toLowerCase()) || (bare.length > 1 && isCapital(bare))) return undefined;
  return /^\p{Lu}\p{Ll}+$/u.test(bare) ? bare : undefined;
}

/** Words that make a place before them part of another name. */
const HEADS =
  /^[ \u00A0-](?:University|College|Tech|Institute|School|Hospital|Bank|Times|Post|Herald|Tribune|Journal|Gazette|Globe|Airlines|Airways|Airport|Street|Avenue|Road|Square|Bridge|Tower|Hotel|Club|FC|United|City|Rangers|Stadium|Symphony|Philharmonic|Marathon|Museum|Declaration|Accords?|Agreement|Protocol|Treaty|Conference|Group|Inc|Corp|Ltd|Company|Pharma|Motors?|Oil|Gas|Energy|Telecom|Review|Today|Daily|News)\b/u;
const OWNERS =
  /(?:Bank|University|College|Duke|Duchess|Prince|Princess|Earl|Bishop|Archbishop|Church|Museum|Institute) of (?:the )?$/u;

/** Whether a place's name at `[start, end)` is only part of a longer one: "Bank of America", "Georgia Tech". */
export function isInsideLongerName(text: string, start: number, end: number): boolean {
  return HEADS.test(text.slice(end, end + 24)) || OWNERS.test(text.slice(Math.max(0, start - 30), start));
}
