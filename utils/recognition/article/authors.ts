import { plainLine } from './clean-text';

const MOST_AUTHORS = 12;
const LONGEST_NAME = 80;
const LEAD = /^(?:by|from|автор(?:ы|ка)?|текст|von|par|por|di|di:|da|autor(?:in|es|a|zy)?)\s*[:\s]\s*/iu;
const SEPARATOR =
  /\s*(?:[;|•·\n]|,(?!\s*(?:jr|sr|ph\.?d|md|m\.d)\b)|\s(?:and|и|und|et|y|e|та|і|i|ve|oraz)\s|\s&\s)\s*/iu;
/** What stands where a name should. */
const NO_NAME =
  /^(?:https?:|www\.|@|admin$|(?:photo|фото|foto)\b|(?:фото)\s*:|editor$|staff$|null$|undefined$|unknown$|\d+$)/i;

/** The people, or bodies, that lists of author fields name, each once, in order. */
export function authorNames(fields: readonly string[]): string[] {
  const names = new Map<string, string>();
  for (const field of fields) {
    const line = plainLine(field, LONGEST_NAME * MOST_AUTHORS).replace(LEAD, '');
    for (const part of line.split(SEPARATOR)) {
      const name = part
        .replace(LEAD, '')
        .replace(/[\s,;:.]+$/u, '')
        .trim();
      if (name === '' || name.length > LONGEST_NAME || NO_NAME.test(name) || !/\p{L}/u.test(name)) continue;
      const key = name.toLowerCase();
      if (!names.has(key)) names.set(key, name);
    }
  }
  return [...names.values()].slice(0, MOST_AUTHORS);
}
