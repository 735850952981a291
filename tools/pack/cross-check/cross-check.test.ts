import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Entity, Name, Status } from '@/utils/knowledge';
import { crossCheck } from './cross-check';
import { faultLine } from '@/tools/pack/faults';
import { sampleEntity } from '@/tools/pack/testing/entity';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cross-check-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function conflicts(entities: Entity[], tables: Record<string, string>): string[] {
  for (const [file, text] of Object.entries(tables)) writeFileSync(join(folder, file), text);
  const fileOf = new Map(entities.map(({ id }) => [id, 'a.yaml']));
  return crossCheck(entities, { folder, fileOf }).conflicts.map(faultLine);
}

function status(list: string, dates: Partial<Status> = {}): Status {
  return { list, sources: [0], ...dates };
}

const RED_HAND = (rest: Partial<Entity>) => sampleEntity('red-hand', rest);

test('finds nothing where there are no tables', () => {
  expect(conflicts([RED_HAND({ wikidata: 'Q1' })], {})).toEqual([]);
});

test.each<[string, Partial<Entity>, string[]]>([
  ['the same item', { wikidata: 'Q1' }, []],
  ['no item', {}, []],
  ['another item', { wikidata: 'Q2' }, ['a.yaml: red-hand: wikidata: Q2; key entities have Q1 for Red hand']],
])('items by name: %s', (_, rest, lines) => {
  const table = 'name_en,name_ru,qid,other_candidates\nRed hand,Красная рука;КР,Q1,\n';
  expect(conflicts([RED_HAND(rest)], { 'key_entities_qid.csv': table })).toEqual(lines);
});

function writeItems(...rows: [label: string, qid: string, source: string][]): void {
  const database = new DatabaseSync(join(folder, 'qid.sqlite'));
  database.exec('create table names(label text, norm text, lang text, qid text, kind text, source text)');
  const insert = database.prepare('insert into names(label, qid, source) values (?, ?, ?)');
  for (const row of rows) insert.run(...row);
  database.close();
}

test.each<[string, string, Partial<Entity>, string[]]>([
  ['a label that is one of our names', 'Red Hand', {}, []],
  ['a label that holds it', 'Order of the Red Hand', {}, []],
  ['a label of something else', 'Blue Foot', {}, ['a.yaml: red-hand: wikidata: Q2 is labelled Blue Foot']],
  [
    'only a word of a body',
    'Brotherhood of the Order',
    named('Order of the Red Hand'),
    ['a.yaml: red-hand: wikidata: Q2 is labelled Brotherhood of the Order'],
  ],
  ['a given name, the other spelt another way', 'Исайяс Афеворк', person('Исайяс Афеверки'), []],
  ['another vowel', 'Чак Хэйгел', person('Чак Хейгел'), []],
])('items by label: %s', (_, label, rest, lines) => {
  writeItems([label, 'Q2', 'one']);
  expect(conflicts([RED_HAND({ wikidata: 'Q2', ...rest })], {})).toEqual(lines);
});

function named(text: string, rest: Partial<Name> = {}): Partial<Entity> {
  return { names: [{ text, lang: 'ru', case: 'proper', use: 'alone', ...rest }] };
}

function person(text: string): Partial<Entity> {
  return { kind: 'person', ...named(text) };
}

const TERRITORIES =
  'code,qid,name_en,full_name,is_historical,parent\nrh,Q1,Red Hand,Realm of the Red Hand,,\n';

test.each<[string, Partial<Entity>, [string, string, string][], string[]]>([
  ['the same item', { wikidata: 'Q1' }, [], []],
  [
    'another item',
    { wikidata: 'Q2' },
    [['Red Hand', 'Q2', 'one']],
    ['a.yaml: red-hand: wikidata: Q2; territories have Q1 for Red Hand'],
  ],
  [
    'another item that two sources name so',
    { wikidata: 'Q2' },
    [
      ['Red Hand', 'Q2', 'one'],
      ['Red Hand', 'Q2', 'two'],
    ],
    [],
  ],
  ['a city of that name', { wikidata: 'Q2', kind: 'city' }, [], []],
])('territories: %s', (_, rest, items, lines) => {
  writeItems(...items);
  const territory = RED_HAND({ kind: 'territory', ...rest });
  expect(conflicts([territory], { 'territories_rigour.csv': TERRITORIES })).toEqual(lines);
});

test('parts of a territory have items of their own', () => {
  const table = `${TERRITORIES}rh-t,Q3,Thumb,Thumb (Red Hand),,rh\n`;
  const whole = RED_HAND({ kind: 'territory', wikidata: 'Q1', ...named('Thumb') });
  expect(conflicts([whole], { 'territories_rigour.csv': table })).toEqual([]);
});

const VERIFIED = 'entity,name_ru,jurisdiction,kind,decided,in_force,listed,until_or_suspended\n';

test.each<[string, Status[], string, string[]]>([
  ['agrees', [status('ru-terrorist', { decided: '2003-02-14' })], '2003-02-14,,,', []],
  ['coarser, and agrees', [status('ru-terrorist', { decided: '2003' })], '2003-02-14,,,', []],
  [
    'another day',
    [status('ru-terrorist', { decided: '2003-02-15' })],
    '2003-02-14,,,',
    ['a.yaml: red-hand: statuses (ru-terrorist): decided 2003-02-15; the table has decided 2003-02-14'],
  ],
  [
    'a cell nobody saw in a source',
    [status('ru-terrorist', { inForce: '2003-03-05' })],
    ',2003-03-04(G),,',
    [],
  ],
  [
    'a suspension we lack',
    [status('ru-terrorist')],
    ',,,suspended 2025-04-17',
    ['a.yaml: red-hand: statuses (ru-terrorist): suspended is missing; the table has 2025-04-17'],
  ],
  [
    'no status',
    [],
    '2003-02-14,,,',
    ['a.yaml: red-hand: statuses (ru-terrorist): is missing; RU has it as terrorist'],
  ],
])('verified statuses: %s', (_, statuses, cells, lines) => {
  const table = `${VERIFIED}Red Hand,,RU,terrorist,${cells}\n`;
  expect(conflicts([RED_HAND({ statuses })], { 'status_facts_verified.csv': table })).toEqual(lines);
});

const UNDESIRABLE = 'name_full,name_latin,name_ru_in_quotes_or_paren,prosecutor_date,minjust_date,date_out\n';

test.each<[string, Partial<Entity>, string[]]>([
  ['in both', { statuses: [status('ru-undesirable', { entered: '2020-01-02' })] }, []],
  [
    'another day',
    { statuses: [status('ru-undesirable', { entered: '2020-01-03' })] },
    ['a.yaml: red-hand: statuses (ru-undesirable): entered 2020-01-03; the register has 2020-01-02'],
  ],
  [
    'missing',
    {},
    [
      'a.yaml: red-hand: statuses (ru-undesirable): is missing; the register has “Red Hand (Франция)”, decided 2020-01-01, entered 2020-01-02',
    ],
  ],
  ['the country in brackets is not registered', { kind: 'country' }, []],
  ['a name that tells it only beside a cue', named('Red Hand', { use: 'with-cue' }), []],
  [
    'one of two entries',
    {
      statuses: [
        status('ru-undesirable', { entered: '2024-05-06' }),
        status('ru-undesirable', { entered: '2020-01-02' }),
      ],
    },
    [],
  ],
])('registers: %s', (_, rest, lines) => {
  const table = `${UNDESIRABLE}Red Hand (Франция),,,2020-01-01,2020-01-02,\n`;
  expect(conflicts([RED_HAND(rest)], { 'ru_undesirable_2024-09.csv': table })).toEqual(lines);
});

test('registers of media are read by host too', () => {
  const table = 'name_full,resources_hosts,date_in,date_out\nООО «Что-то»,a.org red-hand.org,2021-05-14,\n';
  const outlet = RED_HAND({ kind: 'outlet', outlet: { hosts: ['red-hand.org'] } });
  expect(
    conflicts([outlet], { 'ru_foreign_agents_organisations_with_hosts_2024-10.csv': table }),
  ).toHaveLength(1);
});

test.each<[string, string, string[]]>([
  ['the same owner', 'Big Press Ltd', []],
  [
    'another owner',
    'Someone Else',
    ['a.yaml: red-hand: owner: Big Press / Большая пресса; outlets have “Someone Else”'],
  ],
])('owners: %s', (_, owner, lines) => {
  const table = `host,name,qid,owner,country,evidence\nred-hand.org,Red Hand,,${owner},FR,A\n`;
  const text = { en: 'Big Press', ru: 'Большая пресса' };
  const outlet = RED_HAND({
    kind: 'outlet',
    outlet: { hosts: ['red-hand.org'] },
    statements: [{ property: 'owner', value: { text }, sources: [0] }],
  });
  expect(conflicts([outlet], { 'outlets_core.csv': table })).toEqual(lines);
});
