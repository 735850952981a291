import { expect, test } from 'vitest';
import { keyText } from './key-text';

test.each([
  ['Alt+Period', 'Alt+.'],
  ['Alt+,', 'Alt+,'],
  ['MacCtrl+Shift+L', 'Ctrl+Shift+L'],
  ['⌥I', '⌥I'],
  ['', ''],
])('%s is %s', (key, text) => {
  expect(keyText(key)).toBe(text);
});
