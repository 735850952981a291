import { expect, test } from 'vitest';
import { cardMap } from './map';
import { dossierWith, ref } from '@/utils/reading/testing/dossier';
import { cardCatalogueIn } from '@/utils/reading/strings/card';

type Parts = NonNullable<Parameters<typeof dossierWith>[0]>;

const refs = [
  ...Object.entries({ armenia: 'AM', russia: 'RU', finland: 'FI', france: 'FR', iran: 'IR', oman: 'OM' }).map(
    ([id, iso]) => ref(id, 'country', { iso }),
  ),
  ref('caucasus', 'region'),
];
const member = (entity: string, rest = {}) => ({ property: 'member', value: { entity }, ...rest });

test.each<[string, Parts, { file: string; areas: Record<string, string>; point?: string } | undefined]>([
  [
    'members then and now',
    {
      id: 'club',
      kind: 'alliance',
      statements: [
        member('armenia'),
        member('russia', { since: '1994' }),
        member('finland', { since: '2023-04-04' }),
        member('france', { since: '1994', until: '2023' }),
        member('iran', { as: 'observer' }),
        member('oman', { since: '1994', until: '2012' }),
      ],
    },
    {
      file: 'entity/club',
      areas: { AM: 'on', RU: 'on', FI: 'joined', FR: 'left', IR: 'partial' },
    },
  ],
  [
    'a candidate that joined',
    {
      id: 'club',
      kind: 'alliance',
      statements: [
        member('russia'),
        member('finland', { as: 'candidate', since: '2022' }),
        member('finland', { since: '2023-04-04' }),
      ],
    },
    { file: 'entity/club', areas: { RU: 'on', FI: 'joined' } },
  ],
  ['one member is no map', { kind: 'alliance', statements: [member('russia')] }, undefined],
  [
    'a country',
    { id: 'russia', kind: 'country', iso: 'RU' },
    { file: 'country/RU', areas: { RU: 'on' }, point: 'russia' },
  ],
  [
    'a city in its country',
    { id: 'yerevan', kind: 'city', statements: [{ property: 'country', value: { entity: 'armenia' } }] },
    { file: 'country/AM', areas: { AM: 'on' }, point: 'yerevan' },
  ],
  [
    'a strait between two',
    {
      id: 'hormuz',
      kind: 'place',
      statements: ['iran', 'oman'].map((entity) => ({ property: 'between', value: { entity } })),
    },
    { file: 'entity/hormuz', areas: { IR: 'on', OM: 'on' }, point: 'hormuz' },
  ],
  [
    'a territory that several claim, in none of them',
    {
      id: 'kashmir',
      kind: 'territory',
      statements: [{ property: 'country', value: { entity: 'iran' } }],
    },
    { file: 'entity/kashmir', areas: { kashmir: 'on' }, point: 'kashmir' },
  ],
  [
    'a place in a region without borders',
    { kind: 'place', statements: [{ property: 'located-in', value: { entity: 'caucasus' } }] },
    undefined,
  ],
  [
    'a person is nowhere',
    { kind: 'person', statements: [{ property: 'country', value: { entity: 'iran' } }] },
    undefined,
  ],
])('%s', (_, parts, expected) => {
  const days = { published: '2021-07-07', today: '2026-11-25' };
  const map = cardMap(dossierWith({ refs, ...parts }), { catalogue: cardCatalogueIn('en'), days });
  if (expected === undefined) expect(map).toBeUndefined();
  else expect(map).toMatchObject(expected);
});

test('the picture has words', () => {
  const dossier = dossierWith({ id: 'russia', kind: 'country', iso: 'RU' });
  const alt = (language: 'en' | 'ru') =>
    cardMap(dossier, { catalogue: cardCatalogueIn(language), days: { today: '2026-11-25' } })?.alt;
  expect([alt('en'), alt('ru')]).toEqual(['Map with Thing', 'На карте: Thing (ru)']);
});
