import { expect, test } from 'vitest';
import { CYRILLIC, LATIN, scriptOf, foldUnit } from '@/utils/recognition/text/fold-unit';
import { codeOfFolded, codes, learn, LETTERS, scriptBit, SCRIPTS, STOP, UNUSUAL } from './scan-table';

test('every code is of one letter, in its script, which folds to itself', () => {
  const units = new Map<number, number>();
  for (let unit = 0; unit < 0x1_0000; unit += 1) {
    const code = codeOfFolded(unit);
    if (code === UNUSUAL) continue;
    expect(units.has(code)).toBe(false);
    units.set(code, unit);
    expect([unit, code & SCRIPTS]).toEqual([unit, scriptBit(scriptOf(unit))]);
    expect(foldUnit(unit) & 0xffff).toBe(unit);
    expect(code).toBeGreaterThanOrEqual(LETTERS);
  }
  expect(units.size).toBeGreaterThan(10 + 26 + 33);
  expect([LATIN, CYRILLIC].map(scriptBit)).toEqual([0x40, 0x80]);
});

test.each([
  ['a', codeOfFolded(0x61)],
  ['É', codeOfFolded(0x65)],
  ['Ё', codeOfFolded(0x435)],
  ['.', STOP],
  [' ', 0],
  ['—', 0],
  ['’', UNUSUAL],
  ['北', UNUSUAL],
  ['\u0301', UNUSUAL],
])('learns %j', (text, code) => {
  learn(text, 0, 1);
  expect(codes[text.charCodeAt(0)]).toBe(code);
});
