import { describe, expect, test } from 'vitest';
import type { Entity } from '@/utils/knowledge';
import { loadRecogniser } from '@/utils/recognition/recogniser';
import { alignPacks } from './align';
import { buildGeneration } from '@/utils/background/knowledge/build-generation';
import { sampleEntity, samplePack } from '@/utils/background/testing/sample-packs';

const nato = sampleEntity('nato', { wikidata: 'Q7184', kind: 'alliance' });
const georgia = sampleEntity('georgia', { wikidata: 'Q230', kind: 'country' });
const first = samplePack('first', [nato, georgia]);

describe('ids of a second pack', () => {
  test.each<[string, Entity[], string[]]>([
    ['stay where nothing clashes', [sampleEntity('csto')], ['csto']],
    ['stay for the same id and item', [nato], ['nato']],
    [
      'stay for the same id where neither item speaks against it',
      [sampleEntity('nato', { kind: 'alliance' })],
      ['nato'],
    ],
    ['become the first pack’s for the same item', [sampleEntity('otan', { wikidata: 'Q7184' })], ['nato']],
    [
      'are told apart from another item of the same id',
      [sampleEntity('georgia', { wikidata: 'Q1428', kind: 'country' })],
      ['georgia--second'],
    ],
    [
      'are told apart from another kind of the same id',
      [sampleEntity('georgia', { kind: 'region' })],
      ['georgia--second'],
    ],
    [
      'stay unique when two claim one entity',
      [sampleEntity('nato', { kind: 'alliance' }), sampleEntity('otan', { wikidata: 'Q7184' })],
      ['nato--second', 'nato'],
    ],
  ])('%s', (_, entities, ids) => {
    const [, second] = alignPacks([first, samplePack('second', entities)]);
    expect(second!.entities.map(({ id }) => id)).toEqual(ids);
  });

  test('fit where settings keep them, however long', () => {
    const id = 'a'.repeat(80);
    const packs = ['one', 'two', 'p'.repeat(60)].map((name, at) =>
      samplePack(name, [sampleEntity(id, { wikidata: `Q${at + 1}` })]),
    );
    const ids = alignPacks(packs).map(({ entities }) => entities[0]!.id);
    expect(new Set(ids).size).toBe(3);
    expect(ids.every((given) => /^[a-z0-9-]{1,80}$/.test(given))).toBe(true);
  });
});

test('statements and statuses follow', () => {
  const list = sampleEntity('a-list', { kind: 'list', wikidata: 'Q1' });
  const own = sampleEntity('list-a', { kind: 'list', wikidata: 'Q1' });
  const subject = sampleEntity('subject', {
    statements: [
      { property: 'member-of', value: { entity: 'otan' }, sources: [0] },
      { property: 'office', value: { text: { en: 'x', ru: 'x' } }, of: 'georgia', sources: [0] },
    ],
    statuses: [{ list: 'list-a', sources: [0] }],
  });
  const [, second] = alignPacks([
    samplePack('first', [nato, georgia, list]),
    samplePack('second', [
      sampleEntity('otan', { wikidata: 'Q7184' }),
      sampleEntity('georgia', { kind: 'region' }),
      own,
      subject,
    ]),
  ]);
  const aligned = second!.entities.at(-1)!;
  expect(aligned.statements[0]!.value).toEqual({ entity: 'nato' });
  expect(aligned.statements[1]!.of).toBe('georgia--second');
  expect(aligned.statuses[0]!.list).toBe('a-list');
});

describe('two packs that describe one entity', () => {
  const theirs = sampleEntity('otan', {
    wikidata: 'Q7184',
    label: { en: 'Otan', ru: 'Отан' },
    summary: { en: 'Another view.', ru: 'Иной взгляд.' },
    statements: [{ property: 'country', value: { entity: 'elsewhere' }, sources: [0] }],
  });
  const second = samplePack('second', [theirs, sampleEntity('elsewhere', { kind: 'country' })]);

  test.each([
    [[first, second], 'nato in short.', 'Another view.', 'nato'],
    [[second, first], 'Another view.', 'nato in short.', 'otan'],
  ])('the first speaks, and the other is kept whole beside it', (packs, spoken, beside, id) => {
    const { dossiers, image, names } = buildGeneration(packs);
    const dossier = dossiers.find(({ entity }) => entity.id === id)!;
    expect(dossier.entity.summary.en).toBe(spoken);
    expect(dossier.pack.id).toBe(packs[0]!.id);
    expect(dossier.others).toHaveLength(1);
    expect(dossier.others![0]!.entity.summary.en).toBe(beside);
    expect(dossier.others![0]!.pack.id).toBe(packs[1]!.id);
    expect(
      dossiers.map(({ entity }) => entity.id).filter((known) => ['nato', 'otan'].includes(known)),
    ).toEqual([id]);
    expect(names.filter(({ entity }) => entity === id)).toHaveLength(1);
    const text = 'Officials of nato met those of Otan.';
    const { mentions } = loadRecogniser(image)!.annotate({
      blocks: [{ text, kind: 'paragraph' }],
      language: 'en',
    });
    expect(mentions.map(({ entity }) => entity)).toEqual([id]);
  });

  test('statements stay with their pack', () => {
    const { dossiers } = buildGeneration([first, second]);
    const dossier = dossiers.find(({ entity }) => entity.id === 'nato')!;
    expect(dossier.entity.statements).toEqual([]);
    expect(dossier.others![0]!.refs['elsewhere']?.kind).toBe('country');
  });
});
