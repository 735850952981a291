import countries from 'world-countries';
import type { Entity, Localised } from '@/utils/knowledge';
import { plainName, type HintedName } from '@/tools/pack/name-hints';

/** What is known of a country from its ISO 3166-1 code alone. */
export type CountryBasics = { label: Localised; names: HintedName[]; native?: NonNullable<Entity['native']> };

const DISPLAY = {
  en: new Intl.DisplayNames('en', { type: 'region', style: 'long' }),
  ru: new Intl.DisplayNames('ru', { type: 'region', style: 'long' }),
};

/**
 * Countries whose official Russian name in the package is in a wrong case, names another country too, or is a
 * word-by-word translation; the names the author writes have to do.
 */
const NO_OFFICIAL_RUSSIAN: ReadonlySet<string> = new Set(
  'BL BN CI CN DZ EH GA GF HK JO KI KN KP LY MO PG PN SJ SM TC TF TG TN TR UY VG VI WF XK'.split(' '),
);

/** Names, official names and native name of the country or territory with an ISO code; `undefined` for no such code. */
export function countryBasics(iso: string): CountryBasics | undefined {
  const country = countries.find(({ cca2 }) => cca2 === iso);
  if (!country) return undefined;
  const russian = country.translations['rus'] ?? country.name;
  const common = { en: country.name.common, ru: russian.common };
  const label = { en: readable(iso, 'en', common.en), ru: readable(iso, 'ru', common.ru) };
  const names = [
    plainName(label.en, 'en'),
    plainName(common.en, 'en'),
    plainName(country.name.official, 'en'),
    plainName(label.ru, 'ru'),
    ...(NO_OFFICIAL_RUSSIAN.has(iso)
      ? []
      : [plainName(common.ru, 'ru'), plainName(spelled(russian.official), 'ru')]),
  ];
  const native = nativeName(country.name.native);
  return { label, names, ...(native ? { native } : {}) };
}

/** The platform's name, unless it explains itself: "Myanmar (Burma)", "Congo - Kinshasa", «о-ва Кука». */
function readable(iso: string, lang: 'en' | 'ru', common: string): string {
  const name = DISPLAY[lang].of(iso);
  return name === undefined || name === iso || /[(]|\s-\s|\bSAR\b|\bSt\.|о-ва?(?:\s|$)|Св\./u.test(name)
    ? common
    : name;
}

/** The package writes «Буркина -Фасо» and «итальянская Республика». */
function spelled(name: string): string {
  return name.charAt(0).toLocaleUpperCase('ru') + name.slice(1).replaceAll(' -', '-');
}

function nativeName(native: Record<string, { common: string }>): CountryBasics['native'] {
  for (const [code, { common }] of Object.entries(native)) {
    const lang = Intl.getCanonicalLocales(code)[0]!;
    if (lang !== 'en' && lang !== 'ru') return { text: common, lang };
  }
  return undefined;
}
