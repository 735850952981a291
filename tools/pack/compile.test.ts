import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePack, type Entity } from '@/utils/knowledge';
import { compilePack } from './compile';
import { faultLine, type Fault } from './faults';
import { readMeta } from './read-meta';
import { readSourceFile, readSourceFiles } from './read-sources';

const SAMPLE = join(import.meta.dirname, 'testing/sample');

function compileSample(...more: { name: string; text: string }[]) {
  const faults: Fault[] = [];
  const meta = readMeta(SAMPLE, faults)!;
  const files = [
    ...readSourceFiles(SAMPLE, faults),
    ...more.map(({ name, text }) => readSourceFile(name, { text, faults })),
  ];
  const compiled = compilePack(meta, files, faults);
  const entity = (id: string): Entity => compiled.pack.entities.find((candidate) => candidate.id === id)!;
  return { ...compiled, entity, lines: compiled.faults.map(faultLine) };
}

describe('the sample pack', () => {
  const { pack, lines, entity } = compileSample();

  test('compiles without a fault into a pack that reads', () => {
    expect(lines).toEqual([]);
    expect(parsePack(JSON.parse(JSON.stringify(pack)))).toMatchObject({ ok: true });
  });

  test('makes one source of two keys for one address, with what either knows', () => {
    expect(pack.sources.filter(({ url }) => url.includes('odkb'))).toEqual([
      {
        title: 'Charter of the Collective Security Treaty Organization',
        publisher: 'CSTO Secretariat',
        url: 'https://odkb-csto.org/documents/charter',
        date: '2002-10-07',
        read: '2026-11-24',
      },
    ]);
    expect(entity('csto').statements.find(({ property }) => property === 'signed')?.sources).toHaveLength(1);
  });

  test('reads a bare year as a date', () => {
    expect(entity('csto').statements).toContainEqual(
      expect.objectContaining({ property: 'founded', value: { date: '2003' } }),
    );
  });

  test('tells memberships, capitals and offices on both sides', () => {
    expect(entity('russia').statements).toEqual([
      expect.objectContaining({ property: 'capital', value: { entity: 'moscow' } }),
      expect.objectContaining({
        property: 'holder',
        office: 'foreign-minister',
        value: { entity: 'sergey-lavrov' },
        derived: true,
      }),
      expect.objectContaining({
        property: 'member-of',
        value: { entity: 'csto' },
        since: '1994-04-20',
        derived: true,
      }),
    ]);
    expect(entity('moscow').statements.map(({ property }) => property)).toEqual(['capital-of']);
  });

  test('names a country from its ISO code', () => {
    const kazakhstan = entity('kazakhstan');
    expect(kazakhstan.label).toEqual({ en: 'Kazakhstan', ru: 'Казахстан' });
    expect(kazakhstan.native).toEqual({ text: 'Қазақстан', lang: 'kk' });
    expect(kazakhstan.names.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Republic of Kazakhstan', 'Республика Казахстан']),
    );
  });

  test('expands a person into the forms the news uses', () => {
    const uses = Object.fromEntries(entity('sergey-lavrov').names.map(({ text, use }) => [text, use]));
    expect(uses).toEqual({
      'Sergey Lavrov': 'alone',
      'Сергей Лавров': 'alone',
      'Sergei Lavrov': 'alone',
      'S. Lavrov': 'after-full',
      Lavrov: 'after-full',
      'С. Лавров': 'after-full',
      'Сергей Викторович Лавров': 'alone',
      'Лавров Сергей Викторович': 'alone',
      'С. В. Лавров': 'alone',
      'Лавров С. В.': 'alone',
      Лавров: 'after-full',
    });
  });

  test('declines names and decoys, not acronyms', () => {
    const forms = (id: string, text: string) =>
      entity(id).names.find((name) => name.text === text)?.forms ?? [];
    expect(forms('taliban', 'талибы')).toEqual(['талибов', 'талибам', 'талибами', 'талибах']);
    expect(forms('taliban', 'движение «Талибан»')).toContain('движением «Талибан»');
    expect(forms('csto', 'ОДКБ')).toEqual([]);
    expect(pack.decoys.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['CSTO Tower', 'Русской Организации']),
    );
  });
});

const ENTITY = `kind: city, label: { en: A, ru: А }, summary: { en: A city., ru: Город. }`;

describe('faults', () => {
  test.each([
    ['a key that is not known', `{ ${ENTITY}, lable: x }`, 'more.yaml: a: lable: is not known here'],
    [
      'a kind that is not known',
      `{ kind: town, label: { en: A, ru: А }, summary: { en: A., ru: А. } }`,
      'more.yaml: a: kind: town is not a kind',
    ],
    [
      'a label in one language',
      `{ kind: city, label: { en: A }, summary: { en: A., ru: А. } }`,
      'more.yaml: a: label.ru: is missing',
    ],
    [
      'a summary that is too long',
      `{ kind: city, label: { en: A, ru: А }, summary: { en: ${'a'.repeat(241)}, ru: А. } }`,
      'more.yaml: a: summary.en: has 241 characters, 240 at most',
    ],
    [
      'an id that is not there',
      `{ ${ENTITY}, facts: [{ country: atlantis, source: mid }] }`,
      'more.yaml: a: facts.1 (country): atlantis is not in the pack',
    ],
    [
      'a fact without a source',
      `{ ${ENTITY}, facts: [{ country: russia }] }`,
      'more.yaml: a: facts.1 (country): has no source',
    ],
    [
      'a source that is not there',
      `{ ${ENTITY}, facts: [{ country: russia, source: nowhere }] }`,
      'more.yaml: a: facts.1 (country): source nowhere is not defined',
    ],
    [
      'a property that is not known',
      `{ ${ENTITY}, facts: [{ mayor: russia, source: mid }] }`,
      'more.yaml: a: facts.1: property mayor is not known',
    ],
    [
      'a day that is not in the calendar',
      `{ ${ENTITY}, facts: [{ founded: 2003-02-29, source: mid }] }`,
      'more.yaml: a: facts.1 (founded): 2003-02-29 is not a real date',
    ],
    [
      'an end before the beginning',
      `{ ${ENTITY}, facts: [{ country: russia, since: 2004, until: 2003-12-31, source: mid }] }`,
      'more.yaml: a: facts.1 (country): ends (2003-12-31) before it begins (2004)',
    ],
    [
      'status dates out of order',
      `{ ${ENTITY}, statuses: [{ list: ru-terrorist, decided: 2004, lifted: 2003, source: mid }] }`,
      'more.yaml: a: statuses.1 (ru-terrorist): lifted (2003) comes before decided (2004)',
    ],
    [
      'a list that is not there',
      `{ ${ENTITY}, statuses: [{ list: xx-banned, source: mid }] }`,
      'more.yaml: a: statuses.1.list: xx-banned is not in the pack',
    ],
    [
      'a status without a source',
      `{ ${ENTITY}, statuses: [{ list: ru-terrorist }] }`,
      'more.yaml: a: statuses.1 (ru-terrorist): has no source',
    ],
    [
      'a person without a gender',
      `{ kind: person, label: { en: A B, ru: А Б }, surname: { en: B, ru: Б }, summary: { en: A., ru: А. } }`,
      'more.yaml: a: gender: a person needs gender m or f',
    ],
    [
      'a case that is not known',
      `{ ${ENTITY}, names: { en: [{ text: B, case: upper }] } }`,
      'more.yaml: a: names.en.1.case: upper is not one of acronym, proper, common',
    ],
    ['an item number that is not one', `{ ${ENTITY}, wikidata: 12 }`, /more\.yaml: a: wikidata: /],
    [
      'a host with a scheme',
      `{ ${ENTITY}, outlet: { hosts: ['https://a.org'] } }`,
      'more.yaml: a: outlet.hosts.0: is not a host name',
    ],
  ])('names %s', (_, entity, line) => {
    const { lines, pack } = compileSample({ name: 'more.yaml', text: `entities:\n  a: ${entity}\n` });
    expect(lines).toEqual(typeof line === 'string' ? [line] : [expect.stringMatching(line)]);
    expect(parsePack(JSON.parse(JSON.stringify(pack)))).toMatchObject({ ok: true });
  });

  test('names the line of what is not YAML', () => {
    const { lines } = compileSample({ name: 'more.yaml', text: 'entities:\n  a: { kind: city\n' });
    expect(lines[0]).toMatch(/^more\.yaml:\d: /);
  });

  test('names an id that two files define and keeps the first', () => {
    const { lines, entity } = compileSample({
      name: 'more.yaml',
      text: `entities:\n  moscow: { ${ENTITY} }\n`,
    });
    expect(lines).toEqual(['more.yaml: moscow: is already in countries.yaml']);
    expect(entity('moscow').label.en).toBe('Moscow');
  });

  test('names a source nothing cites', () => {
    const { lines } = compileSample({
      name: 'more.yaml',
      text: 'sources:\n  idle: { title: A, url: https://example.org/a }\n',
    });
    expect(lines).toEqual(['more.yaml: sources.idle: is not cited']);
  });
});
