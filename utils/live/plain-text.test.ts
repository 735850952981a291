import { expect, test } from 'vitest';
import { plainText } from './plain-text';

test.each([
  ['NATO  is\n an alliance. ', 'NATO is an alliance.'],
  ['\u202Eevil\u202C \u2066x\u2069', 'evil x'],
  ['a\u0000b\u200Bc\uFEFFd', 'abcd'],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['Ёжик в тумане', 'Ёжик в тумане'],
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ['', undefined],
  ['\u200B \n', undefined],
  [42, undefined],
  [null, undefined],
  [{ toString: () => 'x' }, undefined],
])('%j is %j', (value, text) => {
  expect(plainText(value, 100)).toBe(text);
});

test.each([
  ['one two three four', 10, 'one two…'],
  ['x'.repeat(50), 10, `${'x'.repeat(9)}…`],
  [`${'x'.repeat(8)}😀😀`, 10, `${'x'.repeat(8)}…`],
  ['x'.repeat(10_000_000), 5, 'xxxx…'],
])('is cut at the end of a word and never through a letter', (value, longest, text) => {
  expect(plainText(value, longest)).toBe(text);
});
