/**
 * Months as they are written beside a day, folded, where they differ also alone or short: what the word on the page
 * begins. Croatian is left out: its October is November in Polish. The commonest languages on the news come first.
 */
const MONTHS: Record<string, string> = {
  en: 'january february march april may june july august september october november december',
  ru: 'января/январь февраля/февраль марта апреля/апрель мая/маи июня/июнь июля/июль августа сентября/сентябрь октября/октябрь ноября/ноябрь декабря/декабрь',
  uk: 'січня/січень лютого/лютии березня/березень квітня/квітень травня/травень червня/червень липня/липень серпня/серпень вересня/вересень жовтня/жовтень листопада грудня/грудень',
  de: 'januar/janner februar/feber marz/maerz april mai juni juli august september oktober november dezember',
  fr: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
  pt: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  pl: 'stycznia/styczen lutego/luty marca/marzec kwietnia/kwiecien maja czerwca/czerwiec lipca/lipiec sierpnia/sierpien wrzesnia/wrzesien pazdziernika listopada grudnia/grudzien',
  tr: 'ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik',
  nl: 'januari februari maart/mrt april mei juni juli augustus september oktober november december',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  id: 'januari februari maret april mei juni juli agustus september oktober november desember',
  ar: 'يناير/جانفي فبراير/فيفري مارس ابريل/افريل مايو/ماي يونيو/جوان يوليو/جويلية/يوليوز اغسطس/اوت/غشت سبتمبر/شتنبر اكتوبر نوفمبر/نونبر ديسمبر/دجنبر',
  levant: 'كانون_الثاني شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين_الاول تشرين_الثاني كانون_الاول',
  fa: 'ژانویه فوریه مارس اوریل مه ژوین/ژوئن ژوییه/ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
};
const PERSIAN = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر ابان اذر دی بهمن اسفند';
/** Shorter beginnings are words of other kinds: "ma", "de". Letters. */
const SHORTEST = 3;
const foreign = new Map<string, string[][]>();

export type NamedMonth = { month: number; jalali: boolean };

const tables: [table: string[][], jalali: boolean][] = [
  ...Object.values(MONTHS).map((line): [string[][], boolean] => [tableOf(line), false]),
  [tableOf(PERSIAN), true],
];
/** In the page's own language a word may mean another month than anywhere else. */
const byLanguage = new Map(Object.entries(MONTHS).map(([language, line]) => [language, tableOf(line)]));

/** The month a word names, in full or cut short, in the page's language or a common one. */
export function monthNamed(word: string, language = ''): NamedMonth | undefined {
  const token = fold(word);
  const base = language.toLowerCase().replace(/[-_].*/, '');
  const own = base === '' ? [] : (byLanguage.get(base) ?? foreignTable(base));
  for (const [table, jalali] of [[own, false] as const, ...tables]) {
    const months = table.flatMap((names, at) => (names.some((name) => isForm(token, name)) ? at + 1 : []));
    const [month] = months;
    if (month !== undefined && months.length === 1) return { month, jalali };
  }
  return undefined;
}

/** Whole, or cut short (`sept`, `янв`). */
function isForm(token: string, name: string): boolean {
  return token === name || (token.length >= SHORTEST && name.startsWith(token));
}

function tableOf(line: string): string[][] {
  return line.split(' ').map((names) => names.replaceAll('_', ' ').split('/').map(fold));
}

/** The months of another language, as the platform knows them. */
function foreignTable(language: string): string[][] {
  let table = foreign.get(language);
  if (!table) foreign.set(language, (table = makeTable(language)));
  return table;
}

function makeTable(language: string): string[][] {
  try {
    // Some languages count months otherwise unless asked.
    const tag = `${language}-u-ca-gregory`;
    const timeZone = 'UTC';
    const formats = [
      new Intl.DateTimeFormat(tag, { month: 'long', day: 'numeric', timeZone }),
      new Intl.DateTimeFormat(tag, { month: 'long', timeZone }),
    ];
    return Array.from({ length: 12 }, (_, at) =>
      formats.flatMap((format) => {
        const parts = format.formatToParts(Date.UTC(2021, at, 15));
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
