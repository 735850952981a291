import type { Language, PartialDate } from '@/utils/knowledge';

const LOCALES: Record<Language, string> = { en: 'en-GB', ru: 'ru-RU' };

/**
 * A partial date as a newspaper writes it, with the precision it has: "7 July 2021", "July 2021", "2021".
 * Russian comes in the genitive («7 июля 2021 года» is «7 июля 2021 г.» in lists).
 */
export function formatDate(date: PartialDate, language: Language): string {
  const instant = new Date(`${date.padEnd(10, '-01').slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return date;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (date.length > 4) options.month = 'long';
  if (date.length > 7) options.day = 'numeric';
  return new Intl.DateTimeFormat(LOCALES[language], options)
    .format(instant)
    .replace(/\u00a0?г\.$/, '')
    .trim();
}

/** `2021` of any partial date. */
export function yearOf(date: PartialDate): string {
  return date.slice(0, 4);
}
