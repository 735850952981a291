import countries from 'world-countries';
import type { Entity, Localised } from '@/utils/knowledge';
import { plainName, type HintedName } from './name-hints';

/** What is known of a country from its ISO 3166-1 code alone. */
export type CountryBasics = { label: Localised; names: HintedName[]; native?: NonNullable<Entity['native']> };

const DISPLAY = {
  en: new Intl.DisplayNames('en', { type: 'region', style: 'long' }),
  ru: new Intl.DisplayNames('ru', { type: 'region', style: 'long' }),
};

/** Names, official names and native name of the country or territory with an ISO code; `undefined` for no such code. */
export function countryBasics(iso: string): CountryBasics | undefined {
  const country = countries.find(({ cca2 }) => cca2 === iso);
  if (!country) return undefined;
  const russian = country.translations['rus'];
  const common = { en: country.name.common, ru: russian?.common ?? country.name.common };
  const label = { en: readable(iso, 'en', common.en), ru: readable(iso, 'ru', common.ru) };
  const names = [
    plainName(common.en, 'en'),
    plainName(country.name.official, 'en'),
    ...(russian ? [plainName(russian.common, 'ru'), plainName(russian.official, 'ru')] : []),
  ];
  const native = nativeName(country.name.native);
  return { label, names, ...(native ? { native } : {}) };
}

/** The platform's name, unless it explains itself: "Myanmar (Burma)", "Congo - Kinshasa", "Hong Kong SAR China". */
function readable(iso: string, lang: 'en' | 'ru', common: string): string {
  const name = DISPLAY[lang].of(iso);
  return name === undefined || name === iso || /[(]|\s[-–—]\s|\bSAR\b|специальный/u.test(name)
    ? common
    : name;
}

function nativeName(native: Record<string, { common: string }>): CountryBasics['native'] {
  for (const [code, { common }] of Object.entries(native)) {
    const lang = Intl.getCanonicalLocales(code)[0]!;
    if (lang !== 'en' && lang !== 'ru') return { text: common, lang };
  }
  return undefined;
}
