import { expect, test } from 'vitest';
import { compileNameIndex, openNameIndex } from './index';

const buffer = compileNameIndex(
  ['Islamic State', 'Исламское государство', 'Washington, D.C.'].map((text, form) => ({ text, form })),
);

test('opens what was compiled, an empty index too', () => {
  expect(openNameIndex(buffer)).toBeDefined();
  expect(openNameIndex(compileNameIndex([]))).toBeDefined();
});

test('refuses a buffer with any bit of it changed', () => {
  const damaged = buffer.slice(0);
  const bytes = new Uint8Array(damaged);
  const opened: string[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    for (let bit = 1; bit < 256; bit *= 2) {
      bytes[at]! ^= bit;
      if (openNameIndex(damaged)) opened.push(`byte ${at} bit ${bit}`);
      bytes[at]! ^= bit;
    }
  }
  expect(opened).toEqual([]);
  expect(openNameIndex(damaged)).toBeDefined();
});

test.each([
  ['nothing', new ArrayBuffer(0)],
  ['cut', buffer.slice(0, -4)],
  ['cut within a word', buffer.slice(0, -1)],
  ['zeros', new ArrayBuffer(buffer.byteLength)],
])('refuses a buffer that is %s, unverified too', (_what, wrong) => {
  expect(openNameIndex(wrong)).toBeUndefined();
  expect(openNameIndex(wrong, { verify: false })).toBeUndefined();
});

test('refuses another version, unverified too', () => {
  const other = buffer.slice(0);
  new Uint32Array(other)[1]! += 1;
  expect(openNameIndex(other, { verify: false })).toBeUndefined();
});
