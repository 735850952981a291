/** A line of fewer letters that ends without a full stop was meant to end there. UTF-16 code units. */
const SHORT_LINE = 60;
const MARK = /[*＊✱∗†‡¹²³⁴-⁹]/;
const END = /[.!?…:;]/;

/**
 * Whether white space `[start, end)` with a line feed in it is a break that readers see. Text comes as pages have it: a
 * line feed may be a `<br>`, or only where the source was wrapped, which shows as a space. An indented line, one that
 * goes on in small letters, and a long one that ends in the middle were wrapped.
 */
export function isSeenBreak(source: string, { start, end }: { start: number; end: number }): boolean {
  const space = source.slice(start, end);
  const first = space.indexOf('\n');
  if (first < 0) return /[\u2028\u2029]/.test(space);
  const before = source.charAt(start - 1);
  const after = source.charAt(end);
  if (before === '' || after === '' || MARK.test(after)) return true;
  const isSmall = after !== after.toUpperCase();
  if (isSmall || /[,(«„–—-]/.test(before)) return false;
  if (END.test(before) || space.indexOf('\n', first + 1) > 0) return true;
  if (/\n[ \t]{2,}$/.test(space)) return false;
  return start - source.lastIndexOf('\n', start - 1) <= SHORT_LINE;
}
