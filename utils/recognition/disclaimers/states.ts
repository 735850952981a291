import type { Entry } from './lexicon';

/** A state or union whose law a note can name: ISO 3166-1 alpha-2, or `EU`, `UN`. */
type State = {
  code: string;
  en: string;
  ru: string;
  capitals?: string;
  adjective?: string;
  adjectiveRu?: string;
};

/**
 * Names as notes write them, folded, in the notation of the lexicon. Russian accusatives are left out: «запретил
 * въезд в Россию» is not law in Russia.
 */
const STATES: readonly State[] = [
  {
    code: 'RU',
    en: 'russian_federation russia moscow russian_territory',
    ru: 'росси[и|ей|я] российск~_федерац~ росіі росією рф р_ф расіі',
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
    adjectiveRu: 'американск',
  },
  {
    code: 'GB',
    en: 'united_kingdom great_britain britain uk u_k england',
    ru: 'великобритани[и|ей] соединенн~_королевств~ британи[и|ей]',
    adjectiveRu: 'британск',
  },
  { code: 'CA', en: 'canada ottawa', ru: 'канад[е|ы|ой]', adjective: 'canadian' },
  { code: 'AU', en: 'australia canberra', ru: 'австрали[и|ей]', adjective: 'australian' },
  { code: 'NZ', en: 'new_zealand', ru: 'нов~_зеланди~' },
  { code: 'IL', en: 'israel', ru: 'израил[е|я|ем]', adjective: 'israeli', adjectiveRu: 'израильск' },
  { code: 'TR', en: 'turkey turkiye ankara', ru: 'турци[и|ей]', adjective: 'turkish', adjectiveRu: 'турецк' },
  {
    code: 'IN',
    en: 'india new_delhi unlawful_activities_prevention_act uapa',
    ru: 'инди[и|ей]',
    adjective: 'indian',
  },
  { code: 'PK', en: 'pakistan islamabad', ru: 'пакистан[е|а|ом]', adjective: 'pakistani' },
  { code: 'AE', en: 'united_arab_emirates uae emirates', ru: 'оаэ эмират[ах|ами]', adjective: 'emirati' },
  { code: 'SA', en: 'saudi_arabia riyadh', ru: 'саудовск~_арави[и|ей]', adjective: 'saudi' },
  { code: 'EG', en: 'egypt cairo', ru: 'египт[е|а|ом]', adjective: 'egyptian' },
  { code: 'BH', en: 'bahrain', ru: 'бахрейн[е|а|ом]' },
  { code: 'JP', en: 'japan', ru: 'япони[и|ей]' },
  { code: 'CN', en: 'china beijing', ru: 'кита[е|я|ем] кнр', adjective: 'chinese' },
  { code: 'IR', en: 'iran tehran', ru: 'иран[е|а|ом]', adjective: 'iranian' },
  { code: 'DE', en: 'germany berlin', ru: 'германи[и|ей] фрг', adjective: 'german' },
  { code: 'FR', en: 'france paris', ru: 'франци[и|ей]', adjective: 'french' },
  { code: 'ES', en: 'spain', ru: 'испани[и|ей]' },
  { code: 'LK', en: 'sri_lanka', ru: 'шри_ланк[е|и|ой]' },
  { code: 'PH', en: 'philippines', ru: 'филиппинах' },
  {
    code: 'UA',
    en: 'ukraine kyiv kiev',
    ru: 'украин[е|ы|ой] украіні украіни',
    adjective: 'ukrainian',
    adjectiveRu: 'украинск',
  },
  {
    code: 'BY',
    en: 'belarus minsk',
    ru: 'белорусси[и|ей] беларус[и|ью|і] республик~_беларусь',
    capitals: 'рб',
    adjective: 'belarusian belarussian',
    adjectiveRu: 'белорусск',
  },
  {
    code: 'KZ',
    en: 'kazakhstan',
    ru: 'казахстан[е|а|ом] республик~_казахстан',
    capitals: 'рк',
    adjective: 'kazakh kazakhstani',
    adjectiveRu: 'казахстанск',
  },
  {
    code: 'KG',
    en: 'kyrgyzstan kyrgyz_republic',
    ru: 'кыргызстан[е|а|ом] киргизи[и|ей] кыргызск~_республик~',
    capitals: 'кр',
    adjective: 'kyrgyz',
    adjectiveRu: 'киргизск кыргызск',
  },
  {
    code: 'TJ',
    en: 'tajikistan',
    ru: 'таджикистан[е|а|ом] республик~_таджикистан',
    adjective: 'tajik',
    adjectiveRu: 'таджикск',
  },
  {
    code: 'UZ',
    en: 'uzbekistan',
    ru: 'узбекистан[е|а|ом] республик~_узбекистан',
    adjective: 'uzbek',
    adjectiveRu: 'узбекск',
  },
  { code: 'TM', en: 'turkmenistan', ru: 'туркменистан[е|а|ом] туркмени[и|ей]' },
  { code: 'AM', en: 'armenia', ru: 'армени[и|ей]' },
  { code: 'AZ', en: 'azerbaijan', ru: 'азербайджан[е|а|ом]' },
  { code: 'GE', en: 'georgia tbilisi', ru: 'грузи[и|ей]', adjective: 'georgian' },
  { code: 'MD', en: 'moldova', ru: 'молдов[е|ы|ой] молдави[и|ей]' },
  { code: 'LV', en: 'latvia', ru: 'латви[и|ей]' },
  { code: 'LT', en: 'lithuania', ru: 'литв[е|ы|ой]' },
];

/** What acts for a state, after its adjective: "the Belarusian authorities". */
const OFFICES =
  '[authority|authorities|court|courts|government|ministry|officials|law|supreme_court|justice_ministry]';

const OFFICES_RU = '[власт|суд|правительств|минюст|законодательств|прокуратур]';

/** The names of states as lines of the lexicon. */
export const STATE_ENTRIES: readonly Entry[] = STATES.flatMap(
  ({ code, en, ru, capitals, adjective, adjectiveRu }): Entry[] => [
    { tag: 'state', value: code, words: `${en} ${ru}` },
    ...(capitals === undefined
      ? []
      : [{ tag: 'state' as const, value: code, words: capitals, capitals: true }]),
    ...(adjective ?? '')
      .split(' ')
      .flatMap((one): Entry[] =>
        one === '' ? [] : [{ tag: 'authority', value: code, words: `${one}_${OFFICES}` }],
      ),
    ...(adjectiveRu ?? '')
      .split(' ')
      .flatMap((one): Entry[] =>
        one === '' ? [] : [{ tag: 'authority', value: code, words: `${one}~_${OFFICES_RU}~` }],
      ),
  ],
);

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
