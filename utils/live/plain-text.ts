/**
 * Signs that show nothing and change what others show: controls, marks of direction, tags. Somebody else's text may
 * not turn ours round.
 */
const UNSEEN =
  /[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** Text out of whatever came: one line, plain, no longer than `longest` UTF-16 code units; `undefined` when there is none. */
export function plainText(value: unknown, longest: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value
    // Far more than is kept, so that a huge text costs nothing.
    .slice(0, longest * 4)
    .replace(/[\t\n\r]/g, ' ')
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? undefined : cut(text, longest);
}

/** At the end of a word, and never through a letter. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = head.lastIndexOf(' ');
  return `${(space > longest / 2 ? head.slice(0, space) : head).trimEnd()}…`;
}
