import { expect, test } from 'vitest';
import type { Dossier, Language } from '@/utils/knowledge';
import { cardFacts } from './facts';
import { dossierWith, ref } from '@/utils/reading/testing/dossier';
import { cardCatalogueIn } from '@/utils/reading/strings/card';

type Parts = NonNullable<Parameters<typeof dossierWith>[0]>;

const refs = [
  ...['armenia', 'belarus', 'uzbekistan', 'finland', 'russia', 'france'].map((id) => ref(id, 'country')),
  ...['ann', 'bob', 'cleo'].map((id) => ref(id, 'person')),
  ref('nato', 'alliance'),
  ref('postal-union', 'organisation'),
  ref('moscow', 'city'),
];

/** Rows as `label: value (aside); value | shown`. */
function told(
  parts: Parts,
  { language = 'en', published = '2021-07-07' }: { language?: Language; published?: string | null } = {},
) {
  return rowsOf(dossierWith({ refs, ...parts }), language, published ?? undefined);
}

function rowsOf(dossier: Dossier, language: Language, published?: string) {
  const days = { today: '2026-11-25', ...(published === undefined ? {} : { published }) };
  const { rows, thenAndNow } = cardFacts(dossier, { catalogue: cardCatalogueIn(language), days });
  const text = (values: { text: string; aside?: string | undefined }[]) =>
    values.map(({ text, aside }) => (aside === undefined ? text : `${text} (${aside})`)).join('; ');
  return [
    ...rows.map(
      ({ label, values, shown }) => `${label}: ${text(values)}${shown === undefined ? '' : ` | ${shown}`}`,
    ),
    ...(thenAndNow === undefined
      ? []
      : [thenAndNow.then, thenAndNow.now].map(
          ({ heading, values, empty }) => `${heading} > ${values.length === 0 ? empty : text(values)}`,
        )),
  ];
}

const minister = {
  property: 'office',
  value: { term: 'foreign-minister' },
  of: 'russia',
  title: { en: 'Minister of Foreign Affairs', ru: 'министр иностранных дел' },
};
const envoyTitle = {
  property: 'office',
  value: { term: 'envoy' },
  title: { en: 'Envoy to the UN', ru: 'постпред при ООН' },
};
const envoy = { ...envoyTitle, since: '1994', until: '2004' };

test.each<[string, Parts, string[], string[]]>([
  [
    'a person in the same office then and now',
    { kind: 'person', statements: [{ ...minister, since: '2004-03-09' }, envoy] },
    ['Office: Minister of Foreign Affairs (since 9 March 2004)', 'Earlier: Envoy to the UN (1994–2004) | 1'],
    ['Должность: Министр иностранных дел (с 9 марта 2004 года)', 'Прежде: Постпред при ООН (1994–2004) | 1'],
  ],
  [
    'a person whose office changed since',
    {
      kind: 'person',
      statements: [
        { ...minister, since: '2012', until: '2024-05-12' },
        { ...envoyTitle, since: '2024-05-12', acting: true },
      ],
    },
    [
      '7 July 2021 > Minister of Foreign Affairs (2012–2024)',
      'Today > Envoy to the UN (acting, since 12 May 2024)',
    ],
    [
      '7 июля 2021 > Министр иностранных дел (2012–2024)',
      'Сегодня > Постпред при ООН (и. о., с 12 мая 2024 года)',
    ],
  ],
  [
    'a person who left office since',
    { kind: 'person', statements: [{ ...minister, since: '2012', until: '2024' }] },
    ['7 July 2021 > Minister of Foreign Affairs (2012–2024)', 'Today > No office today in this pack'],
    ['7 июля 2021 > Министр иностранных дел (2012–2024)', 'Сегодня > Должности на сегодня в пакете нет'],
  ],
  [
    'a person whose offices are all past',
    { kind: 'person', statements: [envoy] },
    ['Last office: Envoy to the UN (1994–2004)'],
    ['Последняя должность: Постпред при ООН (1994–2004)'],
  ],
  [
    'members then and now',
    {
      kind: 'alliance',
      statements: [
        { property: 'member', value: { entity: 'russia' }, since: '1994' },
        { property: 'member', value: { entity: 'armenia' }, since: '1994' },
        { property: 'member', value: { entity: 'finland' }, since: '2023-04-04' },
        { property: 'member', value: { entity: 'belarus' }, as: 'observer' },
        { property: 'member', value: { entity: 'uzbekistan' }, since: '1994', until: '2012-12-19' },
        { property: 'member', value: { entity: 'france' }, since: '1994', until: '2023-05-05' },
      ],
    },
    [
      'Members: Armenia; Finland (since 4 April 2023); Russia',
      'Observers: Belarus',
      'Left since: France (until 5 May 2023)',
    ],
    [
      'Участники: Armenia (ru); Finland (ru) (с 4 апреля 2023 года); Russia (ru)',
      'Наблюдатели: Belarus (ru)',
      'Вышли с тех пор: France (ru) (до 5 мая 2023 года)',
    ],
  ],
  [
    'a country: who governed then, and the nearest unions first',
    {
      kind: 'country',
      statements: [
        { property: 'capital', value: { entity: 'moscow' } },
        { property: 'holder', value: { entity: 'ann' }, office: 'head-of-state', since: '2023-01-01' },
        {
          property: 'holder',
          value: { entity: 'bob' },
          office: 'head-of-state',
          since: '2015',
          until: '2023-01-01',
        },
        { property: 'holder', value: { entity: 'cleo' }, office: 'spokesperson', since: '2020' },
        { property: 'member-of', value: { entity: 'postal-union' } },
        { property: 'member-of', value: { entity: 'nato' }, since: '1999' },
      ],
    },
    [
      'Head of state: Ann (since 1 January 2023); Bob (then 2015–2023)',
      'Capital: Moscow',
      'Member of: Nato; Postal-union',
    ],
    [
      'Глава государства: Ann (ru) (с 1 января 2023 года); Bob (ru) (тогда 2015–2023)',
      'Столица: Moscow (ru)',
      'Участие: Nato (ru); Postal-union (ru)',
    ],
  ],
  [
    'an outlet: owner then, funding, hosts',
    {
      kind: 'agency',
      statements: [
        { property: 'country', value: { entity: 'russia' } },
        { property: 'owner', value: { entity: 'ann' }, since: '2010', until: '2022-10-27' },
        { property: 'owner', value: { text: { en: 'The state', ru: 'Государство' } }, since: '2022-10-27' },
        { property: 'funding', value: { term: 'state' } },
        { property: 'site', value: { url: 'https://www.example.org/' } },
      ],
      outlet: { hosts: ['example.org', 'example.com', 'example.net', 'example.info'] },
    },
    [
      'Owner: The state; Ann (until 27 October 2022)',
      'Funding: State',
      'Sites: example.org; example.com; example.net; example.info | 3',
    ],
    [
      'Владелец: Государство; Ann (ru) (до 27 октября 2022 года)',
      'Финансирование: Государственное',
      'Сайты: example.org; example.com; example.net; example.info | 3',
    ],
  ],
  [
    'a country that is not told in the head line because it needs a note',
    {
      kind: 'territory',
      statements: [
        {
          property: 'country',
          value: { entity: 'russia' },
          note: { en: 'by one reading', ru: 'по одной версии' },
        },
      ],
    },
    ['Country: Russia (by one reading)'],
    ['Страна: Russia (ru) (по одной версии)'],
  ],
  [
    'milestones up to the article, newest first',
    {
      kind: 'list',
      statements: [
        { property: 'event', value: { text: { en: 'First law', ru: 'Первый закон' } }, since: '2012-07-20' },
        { property: 'event', value: { text: { en: 'Second', ru: 'Второй' } }, since: '2017-11-25' },
        { property: 'event', value: { text: { en: 'Third', ru: 'Третий' } }, since: '2020-12-30' },
        { property: 'event', value: { text: { en: 'Later', ru: 'Позже' } }, since: '2022-12-01' },
      ],
    },
    ['Milestones: Third (30 December 2020); Second (25 November 2017); First law (20 July 2012) | 2'],
    ['Вехи: Третий (30 декабря 2020); Второй (25 ноября 2017); Первый закон (20 июля 2012) | 2'],
  ],
])('%s', (_, parts, en, ru) => {
  expect(told(parts)).toEqual(en);
  expect(told(parts, { language: 'ru' })).toEqual(ru);
});

test.each([
  [10, undefined],
  [32, 8],
  [193, 0],
])('of %i members %s are named at once', (count, shown) => {
  const members = Array.from({ length: count }, (_, at) => ({
    property: 'member',
    value: { entity: `state-${at}` },
  }));
  const { rows } = cardFacts(dossierWith({ kind: 'organisation', statements: members }), {
    catalogue: cardCatalogueIn('en'),
    days: { today: '2026-11-25' },
  });
  expect(rows[0]).toMatchObject({ label: 'Members', ...(shown === undefined ? {} : { shown }) });
  expect(rows[0]!.values).toHaveLength(count);
  expect(rows[0]!.shown).toBe(shown);
});

test('without an article date a person is what they are', () => {
  expect(
    told(
      { kind: 'person', statements: [{ ...minister, since: '2012', until: '2024' }] },
      { published: null },
    ),
  ).toEqual(['Last office: Minister of Foreign Affairs (2012–2024)']);
});

test('values of entities the pack has are links', () => {
  const { rows } = cardFacts(
    dossierWith({
      kind: 'country',
      refs,
      statements: [{ property: 'capital', value: { entity: 'moscow' } }],
    }),
    { catalogue: cardCatalogueIn('en'), days: { today: '2026-11-25' } },
  );
  expect(rows[0]!.values).toEqual([{ text: 'Moscow', entity: 'moscow' }]);
});
