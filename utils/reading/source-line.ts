import type { Language, Source } from '@/utils/knowledge';
import { formatDate } from './format-date';

/** A source as the card lists it. */
export type SourceLine = { title: string; publisher?: string; url: string; date?: string };

/** A source with its date in words. */
export function sourceLine({ title, publisher, url, date }: Source, language: Language): SourceLine {
  return {
    title,
    url,
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date: formatDate(date, language) }),
  };
}
