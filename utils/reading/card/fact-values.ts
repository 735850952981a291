import {
  statementAt,
  type Dossier,
  type EntityId,
  type Language,
  type PartialDate,
  type Statement,
} from '@/utils/knowledge';
import type { Telling } from './telling';
import { dateAfter, formatDate, yearOf } from '@/utils/reading/words/format-date';
import type { CardCatalogue } from '@/utils/reading/strings/card';

/** One value of a fact. `entity` makes it a link; `aside` is set in a quieter colour. */
export type FactValue = { text: string; entity?: EntityId; url?: string; aside?: string | undefined };

/**
 * One line of the card: a label and its values, of which the first `shown` stand there before the reader asks. `fold` is
 * what the button for the others says instead of their number.
 */
export type FactRow = { property: string; label: string; values: FactValue[]; shown?: number; fold?: string };

/** What the rows of one card are made from. */
export type FactContext = Telling & { dossier: Dossier };

/** Whether a statement certainly held on the article's day. False when there is none. */
export function heldThen(statement: Statement, { days }: FactContext): boolean {
  return days.published !== undefined && statementAt(statement, days.published) === 'holds';
}

/** Whether a statement holds today, as far as is known. */
export function holdsNow(statement: Statement, { days }: FactContext): boolean {
  const state = statementAt(statement, days.today);
  return state === 'holds' || state === 'unknown';
}

/** Latest first; what has no beginning comes last. */
export function newestFirst(a: Statement, b: Statement): number {
  return (b.since ?? '').localeCompare(a.since ?? '');
}

/** The value itself, a link where the card can lead on. */
export function plainValue(
  { value }: Statement,
  { dossier, catalogue }: { dossier: Pick<Dossier, 'refs'>; catalogue: CardCatalogue },
): FactValue {
  const { language, common: strings } = catalogue;
  if ('entity' in value) {
    const ref = dossier.refs[value.entity];
    return ref ? { text: ref.label[language], entity: ref.id } : { text: value.entity };
  }
  if ('text' in value) return { text: value.text[language] };
  if ('date' in value) return { text: formatDate(value.date, language) };
  if ('url' in value) return { text: shortAddress(value.url), url: value.url };
  return { text: strings.terms[value.term] ?? strings.offices[value.term] ?? value.term };
}

/** The value with quiet words after it: as what, a note, and that it is over. */
export function valueWithAside(statement: Statement, context: FactContext, words: string[] = []): FactValue {
  const { language, common: strings, card } = context.catalogue;
  const { as, acting, note, until } = statement;
  const aside = [
    ...(as === undefined ? [] : [strings.memberAs[as] ?? as]),
    ...(acting ? [strings.acting] : []),
    ...words,
    ...(note === undefined ? [] : [note[language]]),
    ...(holdsNow(statement, context) || until === undefined || words.length > 0
      ? []
      : [card.endedOn(dateAfter(until, language))]),
  ];
  return { ...plainValue(statement, context), aside: aside.join(', ') || undefined };
}

type Span = { since?: PartialDate | undefined; until?: PartialDate | undefined };

/** "since 9 March 2004", "2018–2024", "until 2014"; nothing when no date is known. */
export function spanOf({ since, until }: Span, { language, card: strings }: CardCatalogue): string[] {
  if (since !== undefined && until !== undefined) return [years(since, until)];
  if (since !== undefined) return [strings.joinedOn(dateAfter(since, language))];
  return until === undefined ? [] : [strings.endedOn(dateAfter(until, language))];
}

function years(since: PartialDate, until: PartialDate): string {
  const [from, to] = [yearOf(since), yearOf(until)];
  return from === to ? from : `${from}–${to}`;
}

function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
}

/** With a capital, as a value that begins a line. */
export function capitalised(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
