import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from './entity';
import { PACK_FORMAT_VERSION, packInfo, parsePack, type Pack } from './pack';

const text = (word: string) => ({ en: word, ru: word });

function entity(id: string, rest: Partial<Entity> = {}): Entity {
  return {
    id,
    kind: 'organisation',
    label: text(id),
    names: [{ text: id, lang: 'en', case: 'proper', use: 'alone' }],
    summary: text('A thing.'),
    statements: [],
    statuses: [],
    sources: [],
    ...rest,
  };
}

function pack(entities: Entity[], rest: Partial<Pack> = {}): Pack {
  return {
    format: 'sourcenote-pack',
    formatVersion: PACK_FORMAT_VERSION,
    id: 'sample',
    version: '2026.11.24',
    title: text('Sample'),
    publisher: { name: 'Sourcenote' },
    licence: 'CC0-1.0',
    asOf: '2026-11-24',
    languages: ['en', 'ru'],
    sources: [{ title: 'A page', url: 'https://example.org/' }],
    entities,
    decoys: [],
    ...rest,
  };
}

const GOOD = pack([
  entity('csto', {
    statements: [{ property: 'member', value: { entity: 'russia' }, since: '1994', sources: [0] }],
    statuses: [{ list: 'a-list', decided: '2003-02', sources: [0] }],
  }),
  entity('russia', { kind: 'country', iso: 'RU' }),
  entity('a-list', { kind: 'list' }),
]);

test('reads a pack as it was written', () => {
  expect(parsePack(JSON.parse(JSON.stringify(GOOD)))).toEqual({ ok: true, pack: GOOD });
});

test('tells what a pack is without its entities', () => {
  expect(packInfo(GOOD)).toEqual({
    id: 'sample',
    version: '2026.11.24',
    title: text('Sample'),
    publisher: { name: 'Sourcenote' },
    licence: 'CC0-1.0',
    asOf: '2026-11-24',
    entities: 3,
  });
});

/** `GOOD` with the value at a dotted path replaced, or removed when there is none. */
function broken(path: string, value?: unknown): unknown {
  const copy = structuredClone(GOOD) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop()!;
  let at = copy;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

describe('refuses', () => {
  test.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /^pack: /],
    ['null', null, /^pack: /],
    ['a list', [], /./],
    ['a text', '{"format":"sourcenote-pack"}', /^pack: /],
    ['another format', broken('format', 'feed'), /^format: /],
    ['a later format version', broken('formatVersion', 2), /^formatVersion: /],
    ['a version as a text', broken('formatVersion', '1'), /^formatVersion: /],
    ['a field it does not know', broken('signature', 'x'), /^signature: /],
    ['a field an entity does not have', broken('entities.0.score', 1), /^entities\.0 \(csto\)\.score: /],
    ['a missing label', broken('entities.0.label.ru'), /^entities\.0 \(csto\)\.label\.ru: /],
    ['a kind it does not know', broken('entities.1.kind', 'planet'), /^entities\.1 \(russia\)\.kind: /],
    ['an id with capitals', broken('entities.0.id', 'CSTO'), /^entities\.0 \(CSTO\)\.id: /],
    ['an id that climbs folders', broken('id', '../x'), /^id: /],
    ['a source that is a script', broken('sources.0.url', 'javascript:alert(1)'), /^sources\.0\.url: /],
    ['a source that is data', broken('sources.0.url', 'data:text/html,x'), /^sources\.0\.url: /],
    ['a source address with a space', broken('sources.0.url', 'https://a b'), /^sources\.0\.url: /],
    [
      'a publisher address that is a script',
      broken('publisher.url', 'javascript:alert(1)'),
      /^publisher\.url: /,
    ],
    [
      'a fact address that is a script',
      broken('entities.0.statements.0.value', { url: 'javascript:1' }),
      /statements\.0\.value/,
    ],
    [
      'a value that is two things',
      broken('entities.0.statements.0.value', { entity: 'russia', term: 'x' }),
      /statements\.0\.value/,
    ],
    ['a day that is not in the calendar', broken('asOf', '2026-02-30'), /^asOf: /],
    ['a date that is a number', broken('entities.0.statements.0.since', 1994), /\.since: /],
    ['an empty name', broken('entities.0.names.0.text', ''), /names\.0\.text: /],
    ['a name nobody would write', broken('entities.0.names.0.text', 'x'.repeat(201)), /names\.0\.text: /],
    ['a source that is not there', broken('entities.0.statements.0.sources', [1]), /^csto: cites a source/],
    ['a source before the first', broken('entities.0.statements.0.sources', [-1]), /sources\.0: /],
    ['half a source', broken('entities.0.statements.0.sources', [0.5]), /sources\.0: /],
    [
      'a list that is not there',
      broken('entities.0.statuses.0.list', 'b-list'),
      /^csto\.statuses: list b-list/,
    ],
    [
      'a value that is not there',
      broken('entities.0.statements.0.value', { entity: 'mars' }),
      /^csto\.member: mars/,
    ],
    ['an office of what is not there', broken('entities.0.statements.0.of', 'mars'), /^csto\.member: mars/],
    ['an id that appears twice', broken('entities.1.id', 'csto'), /^csto: id appears twice/],
  ])('%s', (_, input, fault) => {
    const result = parsePack(input);
    expect(result.ok ? [] : result.faults).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
  });

  test('and names three faults of a thousand', () => {
    const result = parsePack(
      pack(Array.from({ length: 1_000 }, (_, index) => entity(`x-${index}`, { iso: 'rus' }))),
    );
    expect(result).toMatchObject({ ok: false, faults: { length: 3 } });
  });
});

test('a name that is a property of every object is only a name', () => {
  const input = JSON.parse('{"__proto__": {"ok": true}, "constructor": 1}') as unknown;
  expect(parsePack(input)).toMatchObject({ ok: false });
});

test('reads thirty thousand entities within seconds', () => {
  const many = pack(
    Array.from({ length: 30_000 }, (_, index) =>
      entity(`x-${index}`, {
        statements: [{ property: 'related', value: { entity: `x-${(index * 7) % 30_000}` }, sources: [0] }],
      }),
    ),
  );
  expect(parsePack(many)).toMatchObject({ ok: true });
}, 10_000);

test('never throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (input) => {
      const result = parsePack(input);
      return !result.ok && result.faults.length > 0;
    }),
  );
});

test('never throws on a pack with one value replaced', () => {
  const paths = [
    'format',
    'id',
    'sources',
    'sources.0',
    'entities',
    'entities.0',
    'entities.0.names',
    'entities.0.statements.0.value',
    'decoys',
    'title.en',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.anything(), (path, value) => {
      const result = parsePack(broken(path, value));
      return result.ok || result.faults.length > 0;
    }),
  );
});
