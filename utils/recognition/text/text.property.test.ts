import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText, hardText, knownText } from '@/utils/recognition/name-index/testing/texts';
import { foldText, tokensOf } from './index';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 2000);
const timeout = 20_000 + numRuns * 10;
const texts = fc.oneof(hardText(40), anyText(), fc.string({ unit: 'binary', maxLength: 40 }));

test('folding folded text changes nothing', { timeout }, () => {
  fc.assert(
    fc.property(texts, (text) => {
      const once = foldText(text);
      expect(foldText(once)).toBe(once);
    }),
    { numRuns },
  );
});

test('composed and decomposed text fold alike', { timeout }, () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
    }),
    { numRuns },
  );
});

// Marks of any script in an order that is not canonical are left as they are.
test('text folds as its composed form does', { timeout }, () => {
  fc.assert(
    fc.property(knownText(40), (text) => {
      expect(foldText(text)).toBe(foldText(text.normalize('NFC')));
    }),
    { numRuns },
  );
});

test('every character folds as its normal forms do', () => {
  const unlike: string[] = [];
  for (let codePoint = 0; codePoint <= 0x10_ffff; codePoint += 1) {
    if (codePoint >= 0xd800 && codePoint <= 0xdfff) continue;
    const text = `a${String.fromCodePoint(codePoint)}b`;
    const composed = text.normalize('NFC');
    const decomposed = text.normalize('NFD');
    if (composed === text && decomposed === text) continue;
    const folds = [text, composed, decomposed].map(foldText);
    if (new Set(folds).size > 1) unlike.push(`${codePoint.toString(16)} ${folds.join(' ')}`);
  }
  expect(unlike).toEqual([]);
});

test('upper and lower case fold alike, letter by letter', () => {
  const unlike: string[] = [];
  for (let unit = 0; unit < 0x530; unit += 1) {
    const letter = String.fromCharCode(unit);
    if (!/\p{L}/u.test(letter)) continue;
    const folds = [letter, letter.toUpperCase(), letter.toLowerCase()].map((one) => foldText(`qq${one}q`));
    if (new Set(folds).size > 1) unlike.push(`${letter} ${folds.join(' ')}`);
  }
  expect(unlike).toEqual([]);
});

test('tokens are in order, within the text, and apart', { timeout }, () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const { start, end, folded } of tokensOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(folded).not.toBe('');
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns },
  );
});
