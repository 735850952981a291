import type { Language } from '@/utils/knowledge';

const QUOTES: Record<Language, readonly [string, string]> = { en: ['“', '”'], ru: ['«', '»'] };

/** Words that must not end a line: Russian prepositions, conjunctions and particles of one or two letters. */
const SHORT_RU =
  /(?<=^|[\s(«—])([авеиксуояАВЕИКСУОЯ]|на|по|за|от|до|из|во|со|не|ни|об|но|На|По|За|От|До|Из|Во|Со|Не|Об|Но) /gu;

/**
 * A text as a newspaper sets it: real apostrophes and quotation marks, and spaces that do not break between a
 * number and its word, after a short Russian word, before a dash. For the eye only: what is copied stays plain.
 */
export function typeset(text: string, language: Language): string {
  const [open, close] = QUOTES[language];
  const marked = text
    .replaceAll(/(?<=\p{L})'/gu, '’')
    .replaceAll(/(?<=^|[\s(])'(?=\p{L})/gu, '‘')
    .replaceAll(/(?<=^|[\s(«—-])"(?=\S)/gu, open)
    .replaceAll('"', close)
    .replaceAll(/(?<=\d) (?=\p{L})/gu, '\u00A0')
    .replaceAll(/(?<=(?<!\p{L})(?:art|arts|No|Nos|ст|п)\.|№) (?=\d)/giu, '\u00A0')
    .replaceAll(' —', '\u00A0—');
  return language === 'ru' ? marked.replaceAll(SHORT_RU, '$1\u00A0') : marked;
}

/** What is said as somebody else wrote it. */
const AS_WRITTEN = new Set(['url', 'quote']);

/** Everything that is said in `value`, set like that: texts in lists and fields of any depth, but for addresses and quotes. */
export function typesetIn<T>(value: T, language: Language): T {
  if (typeof value === 'string') return typeset(value, language) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => typesetIn(one, language)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [
    name,
    AS_WRITTEN.has(name) ? (field as unknown) : typesetIn(field as unknown, language),
  ]);
  return Object.fromEntries(fields) as T;
}
