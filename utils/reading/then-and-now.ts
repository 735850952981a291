import {
  isOnOrAfter,
  type Dossier,
  type Language,
  type PartialDate,
  type Statement,
} from '@/utils/knowledge';
import type { CardDays } from './card-view';
import { formatDate } from './format-date';

/** Something that changed after the article, newest first. */
export type ChangeLine = { on: string; text: string };

/** More than this is history, not a footnote. */
const MOST_CHANGES = 4;

/** The dated events of an entity between the article's day and today. */
export function changesSince(
  { entity }: Dossier,
  { language, days: { published, today } }: { language: Language; days: CardDays },
): ChangeLine[] {
  if (published === undefined) return [];
  return entity.statements
    .filter((statement) => statement.property === 'event' && isBetween(statement, published, today))
    .toSorted((a, b) => (b.since ?? '').localeCompare(a.since ?? ''))
    .slice(0, MOST_CHANGES)
    .flatMap(({ value, since }) =>
      'text' in value && since ? [{ on: formatDate(since, language), text: value.text[language] }] : [],
    );
}

function isBetween({ since }: Statement, from: PartialDate, to: PartialDate): boolean {
  return since !== undefined && isOnOrAfter(from, since) === false && isOnOrAfter(to, since) === true;
}
