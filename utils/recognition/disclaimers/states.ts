import type { Entry } from './lexicon';

/** A state or union whose law a note can name: ISO 3166-1 alpha-2, or `EU`, `UN`. */
type State = { code: string; en: string; ru: string; capitals?: string };

/**
 * Names as notes write them, folded, in the notation of the lexicon. Russian accusatives are left out: «запретил
 * въезд в Россию» is not law in Russia.
 */
const STATES: readonly State[] = [
  {
    code: 'RU',
    en: 'russian_federation russia moscow russian_territory',
    ru: 'росси[и|ей|я] российск~_федерац~ росіі росією рф расіі',
    capitals: 'rf',
  },
  {
    code: 'UN',
    en: 'united_nations un_security_council u_n',
    ru: 'оон совет~_безопасности совбез~ объединенн~_наци~',
    capitals: 'un',
  },
  { code: 'EU', en: 'european_union e_u brussels', ru: 'ес евросоюз~ европейск~_союз~', capitals: 'eu' },
  {
    code: 'US',
    en: 'united_states united_states_of_america usa u_s u_s_a washington america',
    ru: 'сша соединенн~_штат~ вашингтон[а|е|ом] америк[е|и]',
    capitals: 'us',
  },
  {
    code: 'GB',
    en: 'united_kingdom great_britain britain uk u_k england',
    ru: 'великобритани[и|ей] соединенн~_королевств~ британи[и|ей]',
  },
  { code: 'CA', en: 'canada ottawa', ru: 'канад[е|ы|ой]' },
  { code: 'AU', en: 'australia canberra', ru: 'австрали[и|ей]' },
  { code: 'NZ', en: 'new_zealand', ru: 'нов~_зеланди~' },
  { code: 'IL', en: 'israel', ru: 'израил[е|я|ем]' },
  { code: 'TR', en: 'turkey turkiye ankara', ru: 'турци[и|ей]' },
  {
    code: 'IN',
    en: 'india new_delhi unlawful_activities_prevention_act uapa',
    ru: 'инди[и|ей]',
  },
  { code: 'PK', en: 'pakistan islamabad', ru: 'пакистан[е|а|ом]' },
  { code: 'AE', en: 'united_arab_emirates uae emirates', ru: 'оаэ эмират[ах|ами]' },
  { code: 'SA', en: 'saudi_arabia riyadh', ru: 'саудовск~_арави[и|ей]' },
  { code: 'EG', en: 'egypt cairo', ru: 'египт[е|а|ом]' },
  { code: 'BH', en: 'bahrain', ru: 'бахрейн[е|а|ом]' },
  { code: 'JP', en: 'japan', ru: 'япони[и|ей]' },
  { code: 'CN', en: 'china beijing', ru: 'кита[е|я|ем] кнр' },
  { code: 'IR', en: 'iran tehran', ru: 'иран[е|а|ом]' },
  { code: 'DE', en: 'germany berlin', ru: 'германи[и|ей] фрг' },
  { code: 'FR', en: 'france paris', ru: 'франци[и|ей]' },
  { code: 'ES', en: 'spain', ru: 'испани[и|ей]' },
  { code: 'LK', en: 'sri_lanka', ru: 'шри_ланк[е|и|ой]' },
  { code: 'PH', en: 'philippines', ru: 'филиппинах' },
  { code: 'UA', en: 'ukraine kyiv kiev', ru: 'украин[е|ы|ой] украіні украіни' },
  {
    code: 'BY',
    en: 'belarus minsk',
    ru: 'белорусси[и|ей] беларус[и|ью|і] республик~_беларусь',
    capitals: 'рб',
  },
  { code: 'KZ', en: 'kazakhstan', ru: 'казахстан[е|а|ом] республик~_казахстан', capitals: 'рк' },
  {
    code: 'KG',
    en: 'kyrgyzstan kyrgyz_republic',
    ru: 'кыргызстан[е|а|ом] киргизи[и|ей] кыргызск~_республик~',
    capitals: 'кр',
  },
  { code: 'TJ', en: 'tajikistan', ru: 'таджикистан[е|а|ом] республик~_таджикистан' },
  { code: 'UZ', en: 'uzbekistan', ru: 'узбекистан[е|а|ом] республик~_узбекистан' },
  { code: 'TM', en: 'turkmenistan', ru: 'туркменистан[е|а|ом] туркмени[и|ей]' },
  { code: 'AM', en: 'armenia', ru: 'армени[и|ей]' },
  { code: 'AZ', en: 'azerbaijan', ru: 'азербайджан[е|а|ом]' },
  { code: 'GE', en: 'georgia tbilisi', ru: 'грузи[и|ей]' },
  { code: 'MD', en: 'moldova', ru: 'молдов[е|ы|ой] молдави[и|ей]' },
  { code: 'LV', en: 'latvia', ru: 'латви[и|ей]' },
  { code: 'LT', en: 'lithuania', ru: 'литв[е|ы|ой]' },
];

/** The names of states as lines of the lexicon. */
export const STATE_ENTRIES: readonly Entry[] = STATES.flatMap(({ code, en, ru, capitals }): Entry[] => [
  { tag: 'state', value: code, words: `${en} ${ru}` },
  ...(capitals === undefined
    ? []
    : [{ tag: 'state' as const, value: code, words: capitals, capitals: true }]),
]);

/** The state a site's top-level domain speaks from, where notes leave out whose law they mean. */
export function stateOfHost(host: string | undefined): string | undefined {
  const domain = host?.toLowerCase().split('.').at(-1);
  return domain === undefined ? undefined : HOME[domain];
}

const HOME: Record<string, string> = {
  by: 'BY',
  kz: 'KZ',
  kg: 'KG',
  tj: 'TJ',
  uz: 'UZ',
  ru: 'RU',
  su: 'RU',
  рф: 'RU',
  'xn--p1ai': 'RU',
};
