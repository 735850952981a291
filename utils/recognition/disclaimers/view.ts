import { tokensOf } from '@/utils/recognition/text';
import { isSeenBreak } from './line-breaks';
import { unbroken } from './unbroken';

/**
 * A block of text as the grammar of notes reads it: words folded as the name index folds them, every quote `"`,
 * every dash `-`, white space one space, or one line feed where readers see a break, soft hyphens gone. `starts[i]` and `ends[i]` lead from `flat[i]` back to
 * the UTF-16 offsets of `source`.
 */
export type View = {
  source: string;
  flat: string;
  /** `flat` with quotes and apostrophes blanked, so that «иностранный “агент”» reads as two words. */
  plain: string;
  starts: number[];
  ends: number[];
  /** The words of `flat`, in order. */
  words: Span[];
};

/** A stretch of a view's `flat`, `[start, end)`. */
export type Span = { start: number; end: number };

const QUOTE = /["«»„“”‟‹›″＂]/;
const APOSTROPHE = /['’‘‛`´]/;
const DASH = /[-‐‑‒–—―−﹘]/;
const STAR = /[*＊✱∗⁎✻✽٭]/;
const SPACE = /\s/;
const INVISIBLE = /[\p{Cf}\u0300-\u036F\uFE0F]/u;

export function viewOf(original: string): View {
  const { text: source, at: origin } = unbroken(original);
  const flat: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const words: Span[] = [];
  const put = (unit: string, start: number, end: number): void => {
    flat.push(unit);
    starts.push(start);
    ends.push(end);
  };
  let at = 0;
  const gap = (until: number): void => {
    while (at < until) {
      let end = at + 1;
      if (SPACE.test(source.charAt(at))) {
        while (end < until && SPACE.test(source.charAt(end))) end += 1;
        put(isSeenBreak(source, { start: at, end }) ? '\n' : ' ', at, end);
      } else {
        const unit = punctuation(source.charAt(at));
        if (unit !== '') put(unit, at, end);
      }
      at = end;
    }
  };
  for (const token of tokensOf(source)) {
    gap(token.start);
    const folded =
      token.other !== undefined && /\p{Script=Cyrillic}/u.test(source) ? token.other : token.folded;
    const last = folded.length - 1;
    words.push({ start: flat.length, end: flat.length + folded.length });
    for (let i = 0; i <= last; i += 1)
      put(
        folded.charAt(i),
        Math.min(token.start + i, token.end - 1),
        i === last ? token.end : token.start + i + 1,
      );
    at = token.end;
  }
  gap(source.length);
  const text = flat.join('');
  const view = { source: original, flat: text, plain: text.replaceAll(/["']/g, ' '), words };
  if (!origin) return { ...view, starts, ends };
  return {
    ...view,
    starts: starts.map((unit) => origin[unit]!),
    ends: ends.map((unit) => origin[unit - 1]! + 1),
  };
}

function punctuation(unit: string): string {
  if (QUOTE.test(unit)) return '"';
  if (APOSTROPHE.test(unit)) return "'";
  if (DASH.test(unit)) return '-';
  if (STAR.test(unit)) return '*';
  return INVISIBLE.test(unit) ? '' : unit;
}

/** The source text under a span of the view. */
export function sourceOf(view: View, span: Span): string {
  const { start, end } = toSource(view, span);
  return view.source.slice(start, end);
}

/** A span of the view as offsets of the source. */
export function toSource({ source, starts, ends }: View, { start, end }: Span): Span {
  if (end <= start) return { start: starts[start] ?? source.length, end: starts[start] ?? source.length };
  return { start: starts[start]!, end: ends[end - 1]! };
}

/** Where a source offset falls in the view: the first unit that begins at or after it. */
export function fromSource({ starts }: View, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `span` without the white space about it. */
export function trimmed({ flat }: View, { start, end }: Span): Span {
  while (start < end && /\s/.test(flat.charAt(start))) start += 1;
  while (end > start && /\s/.test(flat.charAt(end - 1))) end -= 1;
  return { start, end };
}
