import { expect, it } from 'vitest';
import { randomFrom } from '@/tools/bench/random';
import type { Entity, Pack } from '@/utils/knowledge';
import { drawStatements, statementLine } from './draw';

const entity = (id: string, rest: Partial<Entity>): Entity => ({
  id,
  kind: 'organisation',
  label: { en: id.toUpperCase(), ru: id },
  names: [],
  summary: { en: '', ru: '' },
  statements: [],
  statuses: [],
  sources: [],
  ...rest,
});
const pack: Pick<Pack, 'entities' | 'sources'> = {
  sources: [
    { title: 'Charter', url: 'https://a.example/charter' },
    { title: 'Register', url: 'https://b.example/register' },
  ],
  entities: [
    entity('a', {
      statements: [
        {
          property: 'member',
          value: { entity: 'b' },
          since: '2001',
          until: '2004-05',
          as: 'observer',
          sources: [0],
        },
        { property: 'member-of', value: { entity: 'b' }, derived: true, sources: [0] },
      ],
      statuses: [{ list: 'ru-terrorist', decided: '2003-02-14', suspended: '2025-04-17', sources: [0, 1] }],
    }),
    entity('b', { statements: [{ property: 'founded', value: { date: '1999' }, sources: [1] }] }),
  ],
};

it('draws every fact once, and none that was derived', () => {
  expect(
    drawStatements(pack, 10, randomFrom(1))
      .map((one) => statementLine(pack, one))
      .toSorted(),
  ).toEqual([
    'a (A): in ru-terrorist, decided 2003-02-14, suspended 2025-04-17 <https://a.example/charter https://b.example/register>',
    'a (A): member b, as observer, since 2001, until 2004-05 <https://a.example/charter>',
    'b (B): founded 1999 <https://b.example/register>',
  ]);
});

it('draws the same with the same numbers, and all as likely', () => {
  const first = (seed: number) => statementLine(pack, drawStatements(pack, 1, randomFrom(seed))[0]!);
  const seeds = Array.from({ length: 300 }, (_, seed) => seed + 1);
  expect(seeds.map((seed) => first(seed))).toEqual(seeds.map((seed) => first(seed)));
  const counts = Map.groupBy(seeds, (seed) => first(seed));
  expect(counts.size).toBe(3);
  for (const { length } of counts.values()) expect(length).toBeGreaterThan(60);
});
