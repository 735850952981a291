import type { Language, PartialDate } from '@/utils/knowledge';

const LOCALES: Record<Language, string> = { en: 'en-GB', ru: 'ru-RU' };

/**
 * A partial date as a newspaper writes it when it stands alone, with the precision it has: "7 July 2021", "July
 * 2021", "2021"; «7 июля 2021», «июль 2021», «2021». What is no date comes back as it is.
 */
export function formatDate(date: PartialDate, language: Language): string {
  const words = wordsOf(date, language);
  if (!words) return date;
  const { day, month, year } = words;
  return [day, month, year].filter((word) => word !== undefined).join(' ');
}

/**
 * A date after "since", "until", "of": Russian puts it in the genitive and names the year («с марта 2004 года»).
 */
export function dateAfter(date: PartialDate, language: Language): string {
  const words = wordsOf(date, language);
  if (!words || language === 'en') return formatDate(date, language);
  const month = words.month === undefined ? '' : `${wordsOf(`${date.slice(0, 7)}-01`, language)!.month!} `;
  return `${words.day === undefined ? '' : `${words.day} `}${month}${words.year} года`;
}

/**
 * When something happened: "on 17 April 2025", "in December 2023", "in 2023"; «17 апреля 2025 года», «в декабре
 * 2023 года», «в 2023 году».
 */
export function dateOn(date: PartialDate, language: Language): string {
  const words = wordsOf(date, language);
  if (!words) return date;
  if (language === 'en') return `${words.day === undefined ? 'in' : 'on'} ${formatDate(date, language)}`;
  if (words.day !== undefined) return dateAfter(date, language);
  if (words.month !== undefined) return `в ${prepositional(words.month)} ${words.year} года`;
  return `в ${words.year} году`;
}

/** `2021` of any partial date. */
export function yearOf(date: PartialDate): string {
  return date.slice(0, 4);
}

type Words = { day?: string; month?: string; year: string };

/** Taken from `Intl` part by part: its patterns differ in spaces and in the Russian «г.» from release to release. */
function wordsOf(date: PartialDate, language: Language): Words | undefined {
  const instant = new Date(`${date.padEnd(10, '-01').slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return undefined;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (date.length > 4) options.month = 'long';
  if (date.length > 7) options.day = 'numeric';
  const words: Words = { year: yearOf(date) };
  for (const { type, value } of new Intl.DateTimeFormat(LOCALES[language], options).formatToParts(instant)) {
    if (type === 'day' || type === 'month') words[type] = value;
  }
  return words;
}

/** «декабрь» → «декабре»: the one case of months that `Intl` does not write. */
function prepositional(month: string): string {
  return `${month.replace(/[ьй]$/, '')}е`;
}
