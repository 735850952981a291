import type { Language, Source } from '@/utils/knowledge';
import { formatDate } from '@/utils/reading/words/format-date';

/** A source as the card lists it. */
export type SourceLine = {
  title: string;
  publisher?: string | undefined;
  url: string;
  date?: string | undefined;
};

/** A source with its date in words. */
export function sourceLine({ title, publisher, url, date }: Source, language: Language): SourceLine {
  return { title, url, publisher, date: date && formatDate(date, language) };
}
