/** Languages whose months are known wherever they stand, the commonest on the news first. Croatian is left out: its
 * October is November in Polish. */
const ANYWHERE = [
  'en',
  'ru',
  'uk',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'pl',
  'tr',
  'nl',
  'ro',
  'ar',
  'ar-LB',
  'id',
];
const PERSIAN = 'fa-u-ca-persian';
/** Shorter tokens are words of other kinds: "ma", "de". Letters. */
const SHORTEST = 3;
const tables = new Map<string, string[][]>();

export type NamedMonth = { month: number; jalali: boolean };

/** The month a word names, in full or cut short, in the page's language or a common one. */
export function monthNamed(word: string, language = ''): NamedMonth | undefined {
  const token = fold(word);
  if (token.length < SHORTEST) return undefined;
  const tongues = language === '' ? ANYWHERE : [language, ...ANYWHERE];
  for (const tongue of [...tongues.map(gregorian), 'fa-u-ca-gregory', PERSIAN]) {
    const months = tableOf(tongue).flatMap((names, at) =>
      names.some((name) => isForm(token, name)) ? at + 1 : [],
    );
    const [month] = months;
    if (month !== undefined && months.length === 1) return { month, jalali: tongue === PERSIAN };
  }
  return undefined;
}

/** Some languages count months otherwise unless asked. */
function gregorian(language: string): string {
  return `${language.replace(/_/g, '-').replace(/-u-.*/, '')}-u-ca-gregory`;
}

/** Cut short (`sept`, `янв`), or whole. */
function isForm(token: string, name: string): boolean {
  return name.startsWith(token);
}

/** Twelve rows of a language's names for a month: as in "7 July", alone, and short. */
function tableOf(language: string): string[][] {
  let table = tables.get(language);
  if (!table) tables.set(language, (table = makeTable(language)));
  return table;
}

function makeTable(language: string): string[][] {
  try {
    const timeZone = 'UTC';
    const formats = [
      new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone }),
      new Intl.DateTimeFormat(language, { month: 'long', timeZone }),
      new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', timeZone }),
    ];
    // The first days of Persian months fall on the 19th to the 23rd.
    const start = language === PERSIAN ? [2, 28] : [0, 15];
    return Array.from({ length: 12 }, (_, at) =>
      formats.flatMap((format) => {
        const parts = format.formatToParts(Date.UTC(2021, start[0]! + at, start[1]));
        const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '');
        return name.length < SHORTEST || /\d/.test(name) ? [] : [name];
      }),
    );
  } catch {
    // Not a language tag.
    return [];
  }
}

function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/[\p{M}.'’\u200c\u0640]/gu, '');
}
