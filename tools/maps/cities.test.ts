import { expect, test } from 'vitest';
import { sampleEntity } from '@/tools/pack/testing/entity';
import { folded, positionsOf, readCities, type CityRow, type CityTable } from './cities';

function row(name: string, country: string, lat: number, lng: number, admin1 = '01'): CityRow {
  return { name, country, lat: String(lat), lng: String(lng), admin1, admin2: '' };
}

const table: CityTable = {
  rows: [
    row('Qurghonteppa', 'TJ', 37.84, 68.78),
    row('Khorugh', 'TJ', 37.49, 71.55),
    row('Portland', 'US', 45.5, -122.7, 'OR'),
    row('Portland', 'US', 43.7, -70.3, 'ME'),
    row('Springfield', 'US', 39.8, -89.6, 'IL'),
    row('Springfield', 'US', 42.1, -72.6, 'MA'),
    row('Bonn', 'DE', 50.73, 7.1),
    row('Bonn', 'DE', 50.74, 7.11),
  ],
  admin1: new Map([
    ['US.OR', 'oregon'],
    ['US.ME', 'maine'],
  ]),
};

function city(
  id: string,
  label: string,
  { country = 'tajikistan', names = [] as string[], region = '' } = {},
) {
  return sampleEntity(id, {
    kind: 'city',
    label: { en: label, ru: label },
    names: names.map((text) => ({ text, lang: 'en', case: 'proper' as const, use: 'alone' as const })),
    statements: [
      { property: 'country', value: { entity: country }, sources: [] },
      ...(region ? [{ property: 'located-in', value: { entity: region }, sources: [] }] : []),
    ],
  });
}

const around = [
  sampleEntity('tajikistan', { kind: 'country', iso: 'TJ' }),
  sampleEntity('united-states', { kind: 'country', iso: 'US' }),
  sampleEntity('germany', { kind: 'country', iso: 'DE' }),
  sampleEntity('oregon', { kind: 'region', label: { en: 'Oregon', ru: 'Орегон' } }),
];

test.each([
  ['by any of its names', city('bokhtar', 'Bokhtar', { names: ['Qurghonteppa'] }), [68.78, 37.84]],
  ['whatever its marks', city('khorugh', 'Khorūgh'), [71.55, 37.49]],
  [
    'by its region',
    city('portland', 'Portland', { country: 'united-states', region: 'oregon' }),
    [-122.7, 45.5],
  ],
  ['when it is there twice', city('bonn', 'Bonn', { country: 'germany' }), [7.1, 50.73]],
  ['not when it may be another', city('springfield', 'Springfield', { country: 'united-states' }), undefined],
  ['not in another country', city('bonn', 'Bonn'), undefined],
])('a city is found %s', (_, entity, position) => {
  const { positions, unknown } = positionsOf([entity, ...around], table);
  expect(positions.get(entity.id)).toEqual(position);
  expect(unknown).toEqual(position === undefined ? [entity.id] : []);
});

test('the table of GeoNames is there, with the cities that have another name in it', () => {
  const { rows } = readCities();
  expect(rows.length).toBeGreaterThan(100_000);
  const cities = [
    sampleEntity('basra', { kind: 'city' }),
    sampleEntity('shenzhen', { kind: 'city' }),
    sampleEntity('kerch', { kind: 'city' }),
  ];
  const { positions } = positionsOf(cities, readCities());
  const near = (id: string) => positions.get(id)?.map((degrees) => Math.round(degrees));
  expect([near('basra'), near('shenzhen'), near('kerch')]).toEqual([
    [48, 31],
    [114, 23],
    [36, 45],
  ]);
});

test('names are folded to letters and digits', () => {
  expect(folded('Dar‘ā (Deraa)')).toBe('dar a deraa');
});
