import { describe, expect, it, test } from 'vitest';
import type { EntityNames } from '@/utils/storage/packs/search-names';
import { createNameSearch } from './search';
import { foldForSearch } from './fold';
import { inOtherLayout } from './layout';

/** A row of the table below: id, kind, English and Russian label, further names; capitals make an acronym. */
function entity(
  id: string,
  kind: EntityNames['kind'],
  [en, ru, ...more]: [string, string, ...string[]],
): EntityNames {
  const is = (text: string) => (/^[\p{Lu}-]{2,}$/u.test(text) ? 'acronym' : 'name');
  const lang = (text: string) => (/[а-я]/i.test(text) ? 'ru' : 'en');
  return {
    entity: id,
    kind,
    names: [
      { text: en, lang: 'en', is: 'label' },
      { text: ru, lang: 'ru', is: 'label' },
      ...more.map((text) => ({ text, lang: lang(text), is: is(text) }) as const),
    ],
  };
}

const NAMES: EntityNames[] = [
  entity('russia-today', 'outlet', ['RT', 'RT', 'Russia Today']),
  entity('russia', 'country', ['Russia', 'Россия', 'Russian Federation']),
  entity('georgia-us', 'region', ['Georgia', 'Джорджия']),
  entity('georgia', 'country', ['Georgia', 'Грузия']),
  entity('george-w-bush', 'person', ['George W. Bush', 'Джордж Буш', 'Bush']),
  entity('csto', 'alliance', ['Collective Security Treaty Organization', 'ОДКБ', 'CSTO', 'ОДКБ']),
  entity('nato', 'alliance', ['NATO', 'НАТО', 'North Atlantic Treaty Organization']),
  entity('natalia-gavrilita', 'person', ['Natalia Gavriliță', 'Наталья Гаврилица']),
  entity('united-nations', 'organisation', ['United Nations', 'ООН', 'UN']),
  entity('united-kingdom', 'country', ['United Kingdom', 'Великобритания', 'UK']),
  entity('taliban', 'armed-group', ['Taliban', 'Талибан', 'Taleban']),
  entity('un-1988', 'list', ['UN Taliban sanctions list', 'Санкционный список ООН по «Талибану»']),
  entity('tass', 'agency', ['TASS', 'ТАСС']),
  entity('sergey-lavrov', 'person', ['Sergey Lavrov', 'Сергей Лавров', 'Lavrov', 'Лавров']),
  entity('zelensky', 'person', ['Volodymyr Zelensky', 'Владимир Зеленский', 'Zelenskyy', 'Зеленский']),
  entity('kharkiv', 'city', ['Kharkiv', 'Харьков', 'Kharkov']),
  entity('kyiv', 'city', ['Kyiv', 'Киев', 'Kiev']),
  entity('kremlin', 'place', ['Moscow Kremlin', 'Московский Кремль', 'Kremlin']),
  entity('moscow', 'city', ['Moscow', 'Москва']),
  entity('al-qaeda', 'armed-group', ['Al-Qaeda', 'Аль-Каида']),
];
const search = createNameSearch(NAMES);

describe('looking up', () => {
  test.each([
    ['an acronym', 'csto', ['csto']],
    ['a Russian acronym', 'одкб', ['csto']],
    ['a Russian acronym in Latin letters', 'odkb', ['csto']],
    ['a Russian acronym typed in the English layout', 'jlr,', ['csto']],
    ['an English acronym typed in the Russian layout', 'тфещ', ['nato']],
    ['a name typed in the wrong layout, half way', 'kfdh', ['sergey-lavrov']],
    ['an acronym before names that begin like it', 'un', ['united-nations', 'united-kingdom', 'un-1988']],
    ['a beginning, the country first', 'russ', ['russia', 'russia-today']],
    ['the same in Russian', 'росс', ['russia']],
    ['like names, by kind', 'georgia', ['georgia', 'georgia-us']],
    ['a beginning, kinds by prominence', 'geor', ['georgia', 'george-w-bush', 'georgia-us']],
    ['an acronym, without the person it begins', 'nato', ['nato']],
    ['a later word', 'kreml', ['kremlin']],
    ['words the other way round', 'lavrov sergey', ['sergey-lavrov']],
    ['a form of a Russian name', 'лаврова', ['sergey-lavrov']],
    ['a Russian name typed in Latin letters', 'zelenskiy', ['zelensky']],
    ['a Latin name typed in Russian letters', 'талебан', ['taliban']],
    ['another spelling of the first sound', 'harkiv', ['kharkiv']],
    ['a missing letter', 'lavrv', ['sergey-lavrov']],
    ['a wrong letter', 'lavrof', ['sergey-lavrov']],
    ['swapped letters', 'mosocw', ['moscow', 'kremlin']],
    ['the nearest of names with a slip', 'moskow', ['moscow', 'kremlin']],
    ['words run together', 'alqaeda', ['al-qaeda']],
    ['a word split', 'zelen sky', ['zelensky']],
    ['without diacritics', 'gavrilita', ['natalia-gavrilita']],
    ['a short word with a slip', 'kyv', []],
    ['nothing', '  ', []],
    ['signs only', '«…» 🙂', []],
  ])('%s: %s', (_, query, expected) => {
    expect(search(query, { limit: 3, language: 'en' }).map(({ entity: id }) => id)).toEqual(expected);
  });

  it('says which form was found, in the reader’s language when both fit', () => {
    const hit = (query: string, language: 'en' | 'ru') => search(query, { limit: 1, language })[0];
    expect(hit('нато', 'ru')).toEqual({ entity: 'nato', text: 'НАТО', lang: 'ru' });
    expect(hit('nato', 'en')).toEqual({ entity: 'nato', text: 'NATO', lang: 'en' });
    expect(hit('taleb', 'en')?.text).toBe('Taleban');
  });

  it('stops at the limit', () => {
    expect(search('un', { limit: 2, language: 'en' })).toHaveLength(2);
  });

  it('answers a keystroke over the names of 3,000 entities within 10 ms', () => {
    const many = Array.from({ length: 3000 / NAMES.length }, (_, copy) =>
      NAMES.map((item) => ({ ...item, entity: `${item.entity}-${copy}` })),
    ).flat();
    const large = createNameSearch(many);
    const took = ['l', 'la', 'lav', 'lavr', 'lavro', 'lavrof', 'united ki', 'zelen sky', 'jlr,', 'хар'].map(
      (query) => {
        const began = performance.now();
        large(query, { limit: 8, language: 'en' });
        return performance.now() - began;
      },
    );
    expect(took.toSorted((a, b) => a - b)[took.length / 2]).toBeLessThan(10);
  });
});

test.each([
  ['Харьков', 'kharkov'],
  ['Щёкино', 'shchekino'],
  ['Юрий Ющенко', 'yurii yushchenko'],
  ['Зеленський', 'zelenskii'],
  ['Łódź', 'lodz'],
  ['Côte d’Ivoire', 'cote divoire'],
  ['«Аль-Каида»', 'al kaida'],
  ['Gavriliță', 'gavrilita'],
  ['Erdoğan İ.', 'erdogan i'],
  ['東京', ''],
])('%s is compared as %s', (text, folded) => {
  expect(foldForSearch(text)).toBe(folded);
});

test.each([
  ['jlr,', 'одкб'],
  ['JLR<', 'одк<'],
  ['тфещ', 'nato'],
  ["'hljufy", 'эрдоган'],
  ['201', '201'],
])('the keys of %s write %s in the other layout', (typed, other) => {
  expect(inOtherLayout(typed)).toBe(other);
});
