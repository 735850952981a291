import { expect, test } from 'vitest';
import { PACK_FORMAT_VERSION, type Entity, type Pack } from '@/utils/knowledge';
import { MAP_HEIGHT, MAP_WIDTH, type MapFile } from '@/utils/reading/card/map';
import { sampleEntity } from '@/tools/pack/testing/entity';
import { areasAt, COUNTRY_POSITIONS } from './areas';
import { drawMap } from './draw';
import { mapPlans } from './plan';
import { TERRITORIES, type Position } from './tables';

function packOf(...entities: Entity[]): Pack {
  return {
    format: 'sourcenote-pack',
    formatVersion: PACK_FORMAT_VERSION,
    id: 'tests',
    version: '2026.11.25',
    title: { en: 'Tests', ru: 'Тесты' },
    publisher: { name: 'Tests' },
    licence: 'CC0-1.0',
    asOf: '2026-11-24',
    languages: ['en', 'ru'],
    sources: [],
    entities,
    decoys: [],
  };
}

const CODES = 'RU UA KZ KG TJ BY AM FR MA EH TV CN TW US CA GB AU BR ZA JP IN PK RS'.split(' ');
const states = CODES.map((iso) => sampleEntity(iso.toLowerCase(), { kind: 'country', iso }));

function body(id: string, ...members: string[]): Entity {
  return sampleEntity(id, {
    kind: 'alliance',
    statements: members.map((code) => ({
      property: 'member',
      value: { entity: code.toLowerCase() },
      sources: [],
    })),
  });
}

function drawn(entities: Entity[], positions: [string, Position][] = []): Record<string, MapFile> {
  const plans = mapPlans(packOf(...states, ...entities), new Map(positions));
  return Object.fromEntries(plans.map(({ file, subject }) => [file, drawMap(subject)]));
}

const maps = drawn([]);

/** The box that absolute starts of path data fall into. */
function startsOf(data: string): [number, number][] {
  return [...data.matchAll(/M(-?\d+) (-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

test('each state of ISO 3166 has a shape, or a place where to ring it', () => {
  const areas = areasAt(0);
  const lost = [...COUNTRY_POSITIONS.keys()].filter((code) => !areas.has(code));
  // Tuvalu, Gibraltar and the like; a renamed feature in Natural Earth would lengthen this.
  expect(lost.length).toBeLessThan(12);
});

test('a state lies in the middle of its map, with land around it', () => {
  for (const code of ['TJ', 'RU', 'US', 'FR', 'CN']) {
    const map = maps[`country/${code}`]!;
    expect(Object.keys(map.shapes)).toEqual([code]);
    expect(map.land.length).toBeGreaterThan(100);
    const starts = startsOf(map.shapes[code]!);
    expect(starts.some(([x, y]) => x > 0 && x < MAP_WIDTH && y > 0 && y < MAP_HEIGHT)).toBe(true);
  }
});

test('an atoll is ringed', () => {
  const map = maps['country/TV']!;
  expect(map.rings?.['TV']).toBeDefined();
  expect(map.land).not.toBe('');
});

test.each([
  ['RU', true],
  ['UA', true],
  ['RS', true],
  ['CN', true],
  ['MA', true],
  ['FR', false],
  ['TJ', false],
])('areas that another state claims are hatched on the map of %s: %s', (code, isHatched) => {
  expect(maps[`country/${code}`]!.disputed !== undefined).toBe(isHatched);
});

test('Western Sahara reaches to the parallel, and Morocco ends there', () => {
  const areas = areasAt(0);
  const latitudes = (code: string) =>
    areas.get(code)!.pieces.flatMap(({ rings }) => rings.flat().map(([, latitude]) => latitude!));
  expect(Math.min(...latitudes('MA'))).toBeCloseTo(27.667, 2);
  expect(Math.max(...latitudes('EH'))).toBeCloseTo(27.667, 2);
});

test('Guiana is not France', () => {
  const areas = areasAt(0);
  expect(areas.get('GF')?.pieces).toHaveLength(1);
  expect(areas.get('FR')!.pieces.every(({ centre }) => centre[0] > -10 && centre[0] < 12)).toBe(true);
});

test('a map of members keeps each of them apart', () => {
  const map = drawn([body('csto', 'RU', 'BY', 'KZ', 'KG', 'TJ', 'AM')])['entity/csto']!;
  expect(Object.keys(map.shapes).toSorted()).toEqual(['AM', 'BY', 'KG', 'KZ', 'RU', 'TJ']);
  expect(map.disputed).toBeDefined();
});

test('bodies all over the world share one drawing', () => {
  const plans = mapPlans(
    packOf(...states, body('g', 'US', 'BR', 'AU', 'CN', 'ZA'), body('f', 'FR', 'GB')),
    new Map(),
  );
  expect(plans.filter(({ isWorld }) => isWorld).map(({ file }) => file)).toEqual(['entity/g']);
});

test('a city is a point on the map of its country, a region stands where its capital does', () => {
  const fact = (property: string, entity: string) => ({ property, value: { entity }, sources: [] });
  const dushanbe = sampleEntity('dushanbe', { kind: 'city', statements: [fact('country', 'tj')] });
  const region = sampleEntity('districts', {
    kind: 'region',
    statements: [fact('country', 'tj'), fact('capital', 'dushanbe')],
  });
  const { points } = drawn([dushanbe, region], [['dushanbe', [68.78, 38.54]]])['country/TJ']!;
  const [x, y] = points!['dushanbe']!;
  expect(points!['districts']).toEqual([x, y]);
  expect(x).toBeGreaterThan(0);
  expect(x).toBeLessThan(MAP_WIDTH / 2);
  expect(y).toBeGreaterThan(MAP_HEIGHT / 3);
});

test('a disputed territory is shown in no state’s colour', () => {
  const territories = ['crimea', 'abkhazia'].map((id) => sampleEntity(id, { kind: 'territory' }));
  const drawings = drawn(territories);
  expect(Object.keys(drawings['entity/crimea']!.shapes)).toEqual(['crimea']);
  expect(drawings['entity/abkhazia']!.shapes).toEqual({});
  expect(drawings['entity/abkhazia']!.points).toHaveProperty('abkhazia');
  expect(TERRITORIES).not.toHaveProperty('crimea');
});
