import { expect, test } from 'vitest';
import type { Statement } from '@/utils/knowledge';
import { dossierWith, ref } from '@/utils/reading/testing/dossier';
import { changesSince } from './then-and-now';
import { cardCatalogueIn } from '@/utils/reading/strings/card';

type Loose = Omit<Statement, 'sources'>;

const refs = [
  ...['finland', 'sweden', 'mali', 'niger', 'russia'].map((id) => ref(id, 'country')),
  ...['ann', 'bob'].map((id) => ref(id, 'person')),
  ref('nato', 'alliance'),
  ref('ru-terrorist', 'list'),
];

function lines(statements: Loose[], published: string | undefined = '2021-07-07') {
  const dossier = dossierWith({ statements, refs });
  const days = { today: '2026-11-25', ...(published ? { published } : {}) };
  const told = (language: 'en' | 'ru') =>
    changesSince(dossier, { catalogue: cardCatalogueIn(language), days }).map(
      ({ on, text }) => `${on}: ${text.replaceAll(' (ru)', '')}`,
    );
  return { en: told('en'), ru: told('ru') };
}

const head = {
  property: 'holder',
  office: 'head',
  title: { en: 'Secretary General', ru: 'генеральный секретарь' },
};

test.each<[string, Loose[], string[], string[]]>([
  [
    'members that joined on one day share a line',
    [
      { property: 'member', value: { entity: 'finland' }, since: '2023-04-04' },
      { property: 'member', value: { entity: 'sweden' }, since: '2024-03-07' },
      { property: 'member', value: { entity: 'mali' }, since: '2024-03-07' },
    ],
    ['7 March 2024: Sweden and Mali join', '4 April 2023: Finland joins'],
    ['7 марта 2024: Вступают Sweden и Mali', '4 апреля 2023: Вступает Finland'],
  ],
  [
    'those that left',
    [{ property: 'member', value: { entity: 'niger' }, since: '1975', until: '2025-01-29' }],
    ['29 January 2025: Niger leaves'],
    ['29 января 2025: Выходит Niger'],
  ],
  [
    'a candidate that became a member joins once',
    [
      {
        property: 'member',
        value: { entity: 'finland' },
        as: 'candidate',
        since: '2022',
        until: '2023-04-04',
      },
      { property: 'member', value: { entity: 'finland' }, since: '2023-04-04' },
    ],
    ['4 April 2023: Finland joins', '2022: New candidate: Finland'],
    ['4 апреля 2023: Вступает Finland', '2022: Новый статус «кандидат»: Finland'],
  ],
  [
    'a successor says that the term before ended',
    [
      { ...head, value: { entity: 'ann' }, since: '2014-10-01', until: '2024-10-01' },
      { ...head, value: { entity: 'bob' }, since: '2024-10-01' },
    ],
    ['1 October 2024: Secretary General: Bob'],
    ['1 октября 2024: Генеральный секретарь: Bob'],
  ],
  [
    'a term that ended with no successor known',
    [{ ...head, value: { entity: 'ann' }, since: '2014', until: '2024-10-01' }],
    ['1 October 2024: Secretary General: Ann leaves office'],
    ['1 октября 2024: Генеральный секретарь: Ann покидает должность'],
  ],
  [
    'of a person, the offices between those of both days',
    [
      {
        property: 'office',
        value: { term: 'minister' },
        since: '2012',
        until: '2024-05-12',
        title: { en: 'Minister of Defence', ru: 'министр обороны' },
      },
      {
        property: 'office',
        value: { term: 'head' },
        since: '2024-05-12',
        until: '2025-02',
        acting: true,
        title: { en: 'Secretary of the Council', ru: 'секретарь Совета' },
      },
      {
        property: 'office',
        value: { term: 'envoy' },
        since: '2025-03',
        title: { en: 'Envoy', ru: 'посланник' },
      },
    ],
    [
      'February 2025: Leaves office: Secretary of the Council (acting)',
      '12 May 2024: Takes office: Secretary of the Council (acting)',
    ],
    [
      'февраль 2025: Покидает должность: Секретарь Совета (и. о.)',
      '12 мая 2024: Вступает в должность: Секретарь Совета (и. о.)',
    ],
  ],
  [
    'a country joins a body',
    [{ property: 'member-of', value: { entity: 'nato' }, since: '2023-04-04', derived: true }],
    ['4 April 2023: Joins: Nato'],
    ['4 апреля 2023: Вступление: Nato'],
  ],
  [
    'a new owner replaces the old one',
    [
      { property: 'owner', value: { entity: 'ann' }, until: '2022-10-27' },
      { property: 'owner', value: { entity: 'bob' }, since: '2022-10-27' },
    ],
    ['27 October 2022: Owner: Bob'],
    ['27 октября 2022: Владелец: Bob'],
  ],
  [
    'events and dates of its own',
    [
      { property: 'event', value: { text: { en: 'It moved', ru: 'Переезд' } }, since: '2022-03' },
      { property: 'dissolved', value: { date: '2023' } },
    ],
    ['2023: Dissolved', 'March 2022: It moved'],
    ['2023: Упразднение', 'март 2022: Переезд'],
  ],
  [
    'nothing of what was before the article',
    [{ property: 'event', value: { text: { en: 'It was', ru: 'Было' } }, since: '2021-07-07' }],
    [],
    [],
  ],
])('%s', (_, statements, en, ru) => {
  expect(lines(statements)).toEqual({ en, ru });
});

test('steps of an entry in an official list', () => {
  const dossier = dossierWith({
    refs,
    statuses: [
      { list: 'ru-terrorist', decided: '2003', suspended: '2022', resumed: '2023-05-01', lifted: '2025-04' },
    ],
  });
  const days = { published: '2021-07-07', today: '2026-11-25' };
  expect(changesSince(dossier, { catalogue: cardCatalogueIn('en'), days }).map(({ text }) => text)).toEqual([
    'Ru-terrorist: lifted',
    'Ru-terrorist: in force again',
    'Ru-terrorist: suspended',
  ]);
});

test('without an article date there is no since', () => {
  const event: Loose = { property: 'event', value: { text: { en: 'a', ru: 'b' } }, since: '2023' };
  const dossier = dossierWith({ statements: [event] });
  expect(changesSince(dossier, { catalogue: cardCatalogueIn('en'), days: { today: '2026-11-25' } })).toEqual(
    [],
  );
});
