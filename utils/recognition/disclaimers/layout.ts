import { itemAt } from './spans';
import { trimmed, type Span, type View } from './view';

/** Longest parenthesis read as one note. Characters. */
const LONGEST_PARENTHESIS = 420;
const OPENING = '([';
const CLOSING = ')]';

/**
 * The parentheses of a view, brackets included, outermost first where they fit a note. One that is never closed
 * runs to the end of its line.
 */
export function parenthesesOf({ flat }: View): Span[] {
  const all: Span[] = [];
  let open: Span[] = [];
  const close = (span: Span | undefined, end: number): void => {
    if (span) span.end = end;
  };
  for (let at = 0; at < flat.length; at += 1) {
    const unit = flat.charAt(at);
    if (OPENING.includes(unit)) {
      const span = { start: at, end: flat.length };
      open.push(span);
      all.push(span);
    } else if (CLOSING.includes(unit)) close(open.pop(), at + 1);
    else if (unit === '\n') {
      for (const span of open) close(span, at);
      open = [];
    }
  }
  return outermost(all.filter(({ start, end }) => end - start <= LONGEST_PARENTHESIS));
}

function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

/** Words that end in a full stop without ending a sentence. */
const ABBREVIATIONS =
  /(?:^|[\s("-])(?:им|г|гг|ул|д|стр|ст|ч|п|пп|т|тыс|млн|млрд|руб|др|пр|см|ин|св|ред|inc|ltd|corp|co|mr|mrs|ms|dr|st|jr|no|vs|gen|sen|rep|gov|u\.s|u\.k|u\.n|e\.u|т\.[ден]|\p{L})$/u;

/** The sentences of a view; a line break ends one, a full stop inside parentheses does not. */
export function sentencesOf(view: View, parentheses: readonly Span[]): Span[] {
  const { flat } = view;
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const span = trimmed(view, { start, end });
    if (span.end > span.start) spans.push(span);
    start = end;
  };
  for (const match of flat.matchAll(
    /\n|(?<![.!?…])[.!?…]+["')\]]*(?=\s+["'([*†‡¹²³⁴-⁹\d-]*[\p{L}\p{N}*])/gu,
  )) {
    const at = match.index;
    if (match[0] === '\n') close(at + 1);
    else if (!isInside(parentheses, at) && endsSentence(view, at)) close(at + match[0].length);
  }
  close(flat.length);
  return spans;
}

/** Whether a unit lies between the brackets of one of `parentheses`. */
function isInside(parentheses: readonly Span[], at: number): boolean {
  const around = itemAt(parentheses, at);
  return around !== undefined && at > around.start && at < around.end - 1;
}

function endsSentence({ flat, source, starts }: View, at: number): boolean {
  if (flat.charAt(at) !== '.') return true;
  const next = /^[.!?…]+["')\]]*\s+["'([*†‡¹²³⁴-⁹-]*/u.exec(flat.slice(at));
  const letter = source.charAt(starts[at + (next?.[0].length ?? 0)] ?? source.length);
  if (letter === letter.toUpperCase() && letter !== letter.toLowerCase())
    return !ABBREVIATIONS.test(flat.slice(Math.max(0, at - 8), at));
  return /[\d*]/.test(letter) || /[*†‡¹²³⁴-⁹]\s*$/u.test(next?.[0] ?? '');
}

/** What a sentence's semicolons part, each of which may be a note of its own; none when it has no semicolon. */
export function partsOf(view: View, sentence: Span): Span[] {
  const parts: Span[] = [];
  let { start } = sentence;
  for (const { index } of view.flat.slice(sentence.start, sentence.end).matchAll(/;\s/gu)) {
    parts.push(trimmed(view, { start, end: sentence.start + index }));
    start = sentence.start + index + 1;
  }
  return parts.length === 0 ? [] : [...parts, trimmed(view, { start, end: sentence.end })];
}

/** A footnote's text with the mark it begins with. `span` holds both. */
export type Footnote = { span: Span; mark: string; text: Span };

const MARK =
  /^["'\s]*([*†‡§#]{1,6}|\((\*{1,6})\)|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}|\[\d{1,2}\]|\d{1,2}[.)]?(?=[\s-]+\p{L}))[\s):.-]*/u;

/** The mark a stretch of text begins with, if it begins with one. */
export function markAt({ flat }: View, { start, end }: Span): { mark: string; end: number } | undefined {
  const found = MARK.exec(flat.slice(start, end));
  if (!found) return undefined;
  return { mark: (found[2] ?? found[1]!).replaceAll(/[[\].()]/g, ''), end: start + found[0].length };
}

/**
 * The stretches of a view that begin with a footnote's mark, each up to the next mark that begins a sentence or
 * follows a semicolon ("* Meta — banned; ** Meduza — foreign agent").
 */
export function footnotesOf(view: View, sentences: readonly Span[]): Footnote[] {
  const notes: Footnote[] = [];
  for (const sentence of sentences) {
    for (const span of splitAtMarks(view, sentence)) {
      const mark = markAt(view, span);
      if (mark) notes.push({ span, mark: mark.mark, text: { start: mark.end, end: span.end } });
    }
  }
  return notes;
}

function splitAtMarks(view: View, sentence: Span): Span[] {
  const spans: Span[] = [];
  let start = sentence.start;
  for (const match of view.flat
    .slice(sentence.start, sentence.end)
    .matchAll(/[;,.)]?\s+(?=[*†‡¹²³⁴-⁹]{1,6}\s*[-("\p{L}])/gu)) {
    const at = sentence.start + match.index + match[0].length;
    if (at === sentence.start || isBoundMark(view, at)) continue;
    spans.push(trimmed(view, { start, end: at }));
    start = at;
  }
  spans.push(trimmed(view, { start, end: sentence.end }));
  return spans.filter((span) => span.end > span.start);
}

/** A star that opens emphasis inside a sentence ("the *Taliban* group") is closed by another right after a word. */
function isBoundMark({ flat }: View, at: number): boolean {
  return /^\*[\p{L}][^*\n]{0,40}[\p{L}"]\*/u.test(flat.slice(at, at + 48));
}
