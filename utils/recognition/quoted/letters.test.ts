import { expect, test } from 'vitest';
import { patternOf } from './letters';

test.each([
  [String.raw`^\p{L}+$`, 'Reuters Агентство Ёлка Őrség Việt Δελτίο їжак'],
  [String.raw`^\p{Lu}\p{Ll}+$`, 'Reuters Агентство Ёлка Őrség Việt Δελτίο Їжак'],
  [String.raw`^[\p{L}\p{N}.-]+$`, 'A-1 Лента.ру 24 x²'],
  [String.raw`^[^\p{L}]+$`, '« » 12 ÷ ©— [ ]'],
  [String.raw`^\[\p{Lu}\]$`, '[Й] [E]'],
])('%s finds what Unicode’s own property does', (pattern, words) => {
  for (const word of words.split(' ')) {
    expect(patternOf(pattern)().test(word), word).toBe(true);
    expect(new RegExp(pattern, 'u').test(word), word).toBe(true);
  }
});

test.each([
  [String.raw`^\p{L}$`, '« » × ÷ 1 - ҂'],
  [String.raw`^\p{Lu}$`, 'a й é ї'],
  [String.raw`^\p{Ll}$`, 'A Й É Ї'],
])('%s leaves what Unicode’s own property leaves', (pattern, letters) => {
  for (const letter of letters.split(' ')) expect(patternOf(pattern)().test(letter), letter).toBe(false);
});

test('flags go with a pattern', () => {
  expect(patternOf(String.raw`^by\s\p{Lu}`, 'i')().test('BY a')).toBe(true);
});
