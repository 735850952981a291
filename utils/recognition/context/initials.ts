import { tokensOf } from '@/utils/recognition/text';

/** Words that acronyms pass over. */
const SKIPPED = /^(?:of|the|and|for|in|on|to|a|an|de|и|по|в|на|при|для|о|об|имени|с|за|из)$/u;
/** How far back a long name may begin. UTF-16 code units. */
const PHRASE_READ = 160;

/** The letters of an acronym, folded: "U.N." and "UN" have the same. */
export function lettersOf(acronym: string): string[] {
  return [...acronym.toLowerCase().replace(/[^\p{L}]/gu, '')];
}

/** The words that end at `end` whose first letters spell the acronym; `undefined` when they do not. */
export function phraseBefore(
  text: string,
  end: number,
  acronym: string,
): { start: number; end: number } | undefined {
  const letters = lettersOf(acronym);
  if (letters.length < 2) return undefined;
  const from = Math.max(0, end - PHRASE_READ);
  const words = tokensOf(text.slice(from, end));
  let at = words.length - 1;
  const last = words[at];
  if (!last) return undefined;
  for (let letter = letters.length - 1; letter >= 0; at -= 1) {
    const word = words[at];
    if (!word) return undefined;
    if (word.folded[0] === letters[letter]) letter -= 1;
    else if (!SKIPPED.test(word.folded)) return undefined;
  }
  return { start: from + words[at + 1]!.start, end: from + last.end };
}

/**
 * Whether an acronym may stand for a name: its letters begin words of the name in order, or most of them do; the
 * rest are letters of another language ("Federal Security Service (FSB)").
 */
export function mayShorten(acronym: string, name: string): boolean {
  const initials = tokensOf(name)
    .map(({ folded }) => folded[0]!)
    .filter((letter) => /\p{L}/u.test(letter));
  const letters = lettersOf(acronym);
  if (initials.length < 2 || letters.length < 2) return false;
  let at = 0;
  for (const initial of initials) if (letters[at] === initial) at += 1;
  return at === letters.length || (letters[0] === initials[0] && at * 2 >= letters.length);
}
