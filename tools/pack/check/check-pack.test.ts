import { expect, test } from 'vitest';
import type { Entity, Name } from '@/utils/knowledge';
import { checkPack } from './check-pack';
import { faultLine } from '@/tools/pack/faults';
import { sampleEntity } from '@/tools/pack/testing/entity';

function name(text: string, rest: Partial<Name> = {}): Name {
  return { text, lang: 'en', case: 'proper', use: 'alone', ...rest };
}

function linesOf(...entities: Entity[]): string[] {
  const fileOf = new Map(entities.map(({ id }) => [id, `${id}.yaml`]));
  return checkPack({ entities }, fileOf).map(
    (fault) => `${fault.warning ? 'warning: ' : ''}${faultLine(fault)}`,
  );
}

test.each<[string, Partial<Entity>, string[]]>([
  ['an item', { wikidata: 'Q7184' }, ['b.yaml: b: wikidata: Q7184 is also on a']],
  ['a title', { wikipedia: { ru: 'НАТО' } }, ['b.yaml: b: wikipedia.ru: НАТО is also on a']],
  ['a host', { outlet: { hosts: ['tass.ru'] } }, ['b.yaml: b: outlet.hosts: tass.ru is also on a']],
  ['an ISO code', { iso: 'RU' }, ['b.yaml: b: iso: RU is also on a']],
])('tells %s used twice', (_, shared, lines) => {
  expect(linesOf(sampleEntity('a', shared), sampleEntity('b', shared))).toEqual(lines);
});

test.each<[string, Name, Name, boolean]>([
  ['equal', name('Georgia'), name('Georgia'), true],
  ['equal but for case and ё', name('Орёл', { lang: 'ru' }), name('орел', { lang: 'ru' }), true],
  ['an acronym and a word', name('WHO', { case: 'acronym' }), name('Who'), false],
  ['one needs a cue', name('Georgia'), name('Georgia', { use: 'with-cue' }), false],
  ['in two languages', name('Мир', { lang: 'ru' }), name('Мир', { lang: 'uk' }), false],
])('warns of names of two entities: %s', (_, first, second, warned) => {
  const lines = linesOf(sampleEntity('a', { names: [first] }), sampleEntity('b', { names: [second] }));
  expect(lines).toHaveLength(warned ? 1 : 0);
  for (const line of lines) expect(line).toMatch(/^warning: b\.yaml: b: names\.\w+: .* of a, and neither/);
});

test('one entity may say a name twice', () => {
  expect(linesOf(sampleEntity('a', { names: [name('Georgia'), name('georgia')] }))).toEqual([]);
});

test('warns of a Latin letter in a Russian word', () => {
  // The last letter is a Latin a.
  expect(linesOf(sampleEntity('a', { names: [name('Москвa', { lang: 'ru' })] }))).toEqual([
    'warning: a.yaml: a: names: “Москвa” mixes Latin and Cyrillic letters',
  ]);
});

test('warns of an outlet without hosts', () => {
  expect(linesOf(sampleEntity('a', { kind: 'agency' }))).toEqual([
    'warning: a.yaml: a: outlet: has no hosts',
  ]);
});

test.each<
  [
    string,
    [since: string | undefined, until: string | undefined],
    [since: string | undefined, until: string | undefined],
    boolean,
  ]
>([
  ['one after the other on one day', ['2004-03-09', '2012-05-07'], ['2012-05-07', undefined], false],
  ['the first never ended', ['2004-03-09', undefined], ['2012-05-07', undefined], true],
  ['years that may follow each other', ['2004', '2012'], ['2012', undefined], false],
  ['an overlap of a day', ['2004', '2012-05-08'], ['2012-05-07', undefined], true],
  ['a beginning nobody knows', [undefined, undefined], ['2012-05-07', undefined], false],
])('two in one office: %s', (_, first, second, warned) => {
  const holder = (id: string, [since, until]: typeof first) =>
    sampleEntity(id, {
      statements: [
        {
          property: 'office',
          value: { term: 'foreign-minister' },
          office: 'foreign-minister',
          of: 'russia',
          sources: [0],
          ...(since === undefined ? {} : { since }),
          ...(until === undefined ? {} : { until }),
        },
      ],
    });
  expect(linesOf(holder('a', first), holder('b', second))).toHaveLength(warned ? 1 : 0);
});
