import { readClauses } from './clauses';
import { footnotesOf, parenthesesOf, partsOf, sentencesOf } from './layout';
import { platesOf } from './plates';
import type { Page } from './reading';
import { readFootnote, readParenthesis, readSentence, type Found } from './shapes';
import { Taken } from './spans';
import { toSource, type Span } from './view';

/** Longer stretches without a full stop are data. Characters. */
const LONGEST_SENTENCE = 4000;

export type NotesOptions = { headline: boolean; isNumbered: (mark: string, start: number) => boolean };

/** The notes of one block: plates first, then footnotes, parentheses, whole sentences, and clauses in what is left. */
export function notesIn(page: Page, { headline, isNumbered }: NotesOptions): Found[] {
  const { view } = page;
  const found: Found[] = [];
  const asides = new Taken<Span>();
  const rest = new Taken<Span>();
  const add = (item: Found | undefined, kept = rest): void => {
    if (!item || !rest.isFree(item.span) || (item.shape !== 'sentence' && !asides.isFree(item.span))) return;
    kept.add(item.span);
    found.push(item);
  };
  for (const plate of platesOf(page)) add(plate);
  const parentheses = parenthesesOf(view);
  const sentences = sentencesOf(view, parentheses).filter(
    ({ start, end }) => end - start <= LONGEST_SENTENCE,
  );
  for (const footnote of footnotesOf(view, sentences)) {
    const { start } = toSource(view, footnote.span);
    add(readFootnote(page, footnote, isNumbered(footnote.mark, start)));
  }
  for (const span of parentheses) add(readParenthesis(page, span), asides);
  const masks = found.map(({ span }) => span).sort((a, b) => a.start - b.start);
  for (const sentence of sentences) {
    const whole = headline ? undefined : readSentence(page, sentence, masks);
    const wholes =
      whole || headline ? [whole] : partsOf(view, sentence).map((part) => readSentence(page, part, masks));
    for (const item of wholes) add(item);
    if (!whole) for (const clause of readClauses(page, sentence, masks)) add(clause);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
