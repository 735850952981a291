import { expect, test } from 'vitest';
import type { Entity } from '@/utils/knowledge';
import { countEntities, countLines } from './counts';
import { sampleEntity } from '@/tools/pack/testing/entity';

const LISTED = [{ list: 'a-list', sources: [0] }];

test.each<[string, Partial<Entity>, string]>([
  ['a city', { kind: 'city' }, 'cities, regions, straits, borders'],
  ['an alliance', { kind: 'alliance' }, 'international organisations, alliances, courts, treaties'],
  ['an organisation on a list', { statuses: LISTED }, 'armed groups and organisations on lists'],
  ['an armed group on no list', { kind: 'armed-group' }, 'armed groups and organisations on lists'],
  ['an outlet on a list', { kind: 'outlet', statuses: LISTED }, 'outlets and agencies'],
  ['a country with a code', { kind: 'country', iso: 'RU' }, 'countries and territories with an ISO code'],
  ['a territory without', { kind: 'territory' }, 'disputed and other territories'],
])('counts %s once', (_, rest, group) => {
  const counted = countEntities([sampleEntity('a', rest)]).filter(({ count }) => count > 0);
  expect(counted).toEqual([expect.objectContaining({ name: group, count: 1 })]);
});

test('says how many are still to go, and which countries when they are few', () => {
  expect(countLines([{ name: 'persons', count: 3, minimum: 5 }])).toEqual(['    3 / 5    persons: 2 to go']);
  expect(countLines([{ name: 'countries', count: 1, minimum: 2, missing: ['FR'] }])).toEqual([
    '    1 / 2    countries: 1 to go (FR)',
  ]);
});
