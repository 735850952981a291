import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BlockKind, TextBlock } from './annotation';
import { compileRecogniser, loadRecogniser } from './recogniser';
import { PACK } from './testing/pack';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 500);
const timeout = 20_000 + numRuns * 20;
const image = compileRecogniser([PACK]);
const recogniser = loadRecogniser(image)!;

const NAMES = PACK.entities.flatMap(({ names }) => names.flatMap(({ text, forms = [] }) => [text, ...forms]));
const AROUND = [
  ...[
    'the ',
    'in ',
    'of ',
    'The ',
    'в ',
    'по имени ',
    'президент ',
    'Minister ',
    'Anna ',
    'Анна ',
    'New ',
    'Bank ',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    ', ',
    '. ',
    ' (',
    ')',
    '-',
    '—',
    ' & ',
    "'s ",
    '’s',
    '«',
    '»',
    '“',
    '”',
    '/',
    '@',
    '\n',
    '*',
  ],
  ...[
    '\u00ad',
    '\u200b',
    '\u0301',
    '\u00a0',
    '\ud800',
    'https://',
    '.com',
    '(CSTO)',
    ', or CTB',
    ' (ОДКБ)',
    'им. ',
  ],
  ...[
    'запрещена в РФ',
    'banned in Russia',
    'признан иноагентом',
    'foreign agent',
    ' Anna',
    ' Post',
    ' Ивановна',
    ' В.',
  ],
];
const KINDS: BlockKind[] = [
  'title',
  'heading',
  'paragraph',
  'caption',
  'byline',
  'list-item',
  'note',
  'other',
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 6, arbitrary: fc.constantFrom(...AROUND) },
  { weight: 1, arbitrary: fc.constantFrom(...NAMES).map((name) => name.toUpperCase()) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const block: fc.Arbitrary<TextBlock> = fc.record({ text, kind: fc.constantFrom(...KINDS) });
const blocks = fc.array(block, { maxLength: 5 });

test('mentions are in order, apart, within their blocks and of entities of the pack', { timeout }, () => {
  const ids = new Set(PACK.entities.map(({ id }) => id));
  fc.assert(
    fc.property(blocks, (article) => {
      const { mentions } = recogniser.annotate({ blocks: article });
      let last = { block: 0, end: 0 };
      for (const { block: at, start, end, entity, score, reasons } of mentions) {
        expect(at).toBeGreaterThanOrEqual(last.block);
        if (at === last.block) expect(start).toBeGreaterThanOrEqual(last.end);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(article[at]!.text.length);
        expect(ids).toContain(entity);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(reasons).not.toEqual([]);
        last = { block: at, end };
      }
    }),
    { numRuns },
  );
});

test('disclaimers lie within their blocks', { timeout }, () => {
  fc.assert(
    fc.property(blocks, (article) => {
      for (const { block: at, start, end } of recogniser.annotate({ blocks: article }).disclaimers) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(article[at]!.text.length);
      }
    }),
    { numRuns },
  );
});

test('the same article is always answered alike, by any copy of the image', { timeout }, () => {
  const copy = loadRecogniser(image.slice(0))!;
  fc.assert(
    fc.property(blocks, blocks, (article, other) => {
      const first = recogniser.annotate({ blocks: article });
      recogniser.annotate({ blocks: other });
      expect(recogniser.annotate({ blocks: article })).toEqual(first);
      expect(copy.annotate({ blocks: article })).toEqual(first);
    }),
    { numRuns },
  );
});

test('blocks without names change nothing but numbers', { timeout }, () => {
  const empty: TextBlock = { text: 'nothing to see here, ничего нет.', kind: 'paragraph' };
  fc.assert(
    fc.property(blocks, (article) => {
      const moved = recogniser.annotate({ blocks: [empty, ...article] }).mentions;
      const { mentions } = recogniser.annotate({ blocks: article });
      expect(moved.map((mention) => ({ ...mention, block: mention.block - 1 }))).toEqual(mentions);
    }),
    { numRuns },
  );
});

test('any text at all is read without an exception', { timeout }, () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((units) => String.fromCharCode(...units)),
    text,
  );
  fc.assert(
    fc.property(anything, fc.constantFrom(...KINDS), (some, kind) => {
      recogniser.annotate({ blocks: [{ text: some, kind }] });
      recogniser.outletOf(some);
    }),
    { numRuns },
  );
});
