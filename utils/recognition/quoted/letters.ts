/*
 * Letters of the scripts that stand near English and Russian words, for character classes. A pattern with `\p{L}` takes the
 * engine ten times as long to make, one with `i` and `u` besides a hundred times.
 */
const LATIN_CAPITALS = String.raw`A-Z\u00c0-\u00d6\u00d8-\u00de`;
const LATIN_SMALL = String.raw`a-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u00ff`;
/** Latin letters with marks: of both cases. */
const MARKED = String.raw`\u0100-\u02af\u1e00-\u1eff`;

const CAPITALS = String.raw`${LATIN_CAPITALS}${MARKED}\u0370-\u03ab\u0400-\u042f\u048a-\u052f`;
const SMALL = String.raw`${LATIN_SMALL}${MARKED}\u03ac-\u03ff\u0430-\u045f\u048a-\u052f`;
const LETTERS = String.raw`${LATIN_CAPITALS}${LATIN_SMALL}${MARKED}\u0370-\u0481\u048a-\u052f`;

const NUMBERS = String.raw`\d\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u2089`;

/**
 * A pattern, without `u`, with those letters and digits for `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}`. Made when first asked
 * for: a worker wakes for many things that need none.
 */
export function patternOf(pattern: string, flags = ''): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(written(pattern), flags));
}

function written(pattern: string): string {
  let isInClass = false;
  return pattern.replaceAll(/\\p\{(\w+)\}|\\.|[[\]]/gs, (part, property: string | undefined) => {
    if (part === '[') isInClass = true;
    else if (part === ']') isInClass = false;
    if (property === undefined) return part;
    return isInClass ? classOf(property) : `[${classOf(property)}]`;
  });
}

function classOf(property: string): string {
  if (property === 'N') return NUMBERS;
  if (property === 'L') return LETTERS;
  return property === 'Lu' ? CAPITALS : SMALL;
}
