import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from '@/utils/recognition/text';
import { compileNameIndex, openNameIndex } from './index';
import { naiveMatch } from './testing/naive-match';
import { anyText, hardText, knownText, textWithNames } from './testing/texts';

/** More on demand, as for a release: `FUZZ_RUNS=1000000 npx vitest run match.property`. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 2000);
/** As in `packed-text.ts`; the texts are made so that names lie across it. UTF-16 units. */
const CHUNK = 2048;
const timeout = 20_000 + numRuns * 10;

function matchAll(names: readonly string[], text: string): [number, number, number][] {
  const index = openNameIndex(compileNameIndex(names.map((name, form) => ({ text: name, form }))))!;
  const found: [number, number, number][] = [];
  index.match(text, (...one) => found.push(one));
  return found;
}

test('reports what the naive matcher finds, in its order', { timeout }, () => {
  let hits = 0;
  fc.assert(
    fc.property(textWithNames(), ({ text, names }) => {
      const found = matchAll(names, text);
      hits += found.length;
      expect(found).toEqual(naiveMatch(names, text));
    }),
    { numRuns },
  );
  expect(hits).toBeGreaterThan(numRuns / 2);
});

test('reports the same of a text wherever a chunk ends in it', { timeout }, () => {
  const shift = fc.integer({ min: 0, max: 60 });
  const before = fc.constantFrom('', 'z', 'ж', 'Bank', '.');
  let across = 0;
  fc.assert(
    fc.property(textWithNames(), shift, before, ({ text, names }, units, first) => {
      const whole = `${first}${' '.repeat(CHUNK - first.length - units)}${text}`;
      const found = matchAll(names, whole);
      across += found.filter(([start, end]) => start < CHUNK && end > CHUNK).length;
      expect(found).toEqual(naiveMatch(names, whole));
    }),
    { numRuns },
  );
  expect(across).toBeGreaterThan(0);
});

test(
  'finds a text in itself, and in its folded, upper-case, composed and decomposed forms',
  { timeout },
  () => {
    fc.assert(
      fc.property(knownText(8), (name) => {
        const tokens = tokensOf(name);
        fc.pre(tokens.length > 0 && !tokens.some(({ gap }) => gap === '\u2029'));
        const whole = [tokens[0]!.start, tokens.at(-1)!.end, 0];
        expect(matchAll([name], name)).toContainEqual(whole);
        expect(matchAll([name.normalize('NFC')], name)).toContainEqual(whole);
        expect(matchAll([name.normalize('NFD')], name)).toContainEqual(whole);
      }),
      { numRuns },
    );
  },
);

test.each([
  ['of what the tokeniser knows', hardText(40)],
  ['of any code units', anyText()],
  ['of any characters', fc.string({ unit: 'binary', maxLength: 60 })],
])('takes any text %s, and reports whole words of it', { timeout }, (_what, texts) => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 5 }), texts, (names, text) => {
      const tokens = tokensOf(text);
      const starts = new Set(tokens.map(({ start }) => start));
      const ends = new Set(tokens.map(({ end }) => end));
      for (const [start, end, form] of matchAll([...names, text], text)) {
        expect(starts.has(start) && ends.has(end) && start < end).toBe(true);
        expect(form).toBeLessThanOrEqual(names.length);
      }
    }),
    { numRuns },
  );
});
