import { expect, test } from 'vitest';
import { hashKey } from './hash';
import { compileNameIndex, openNameIndex } from './index';
import { bytesOf, newKey, writeKey } from './token-key';

const [one, other] = wordsOfOneHash();

/** Two words whose 32-bit hashes are the same: there is a pair in some 80,000. */
function wordsOfOneHash(): [string, string] {
  const words = new Map<number, string>();
  const key = newKey();
  for (let i = 0; ; i += 1) {
    const word = `w${i.toString(36)}`;
    const units = Array.from(word, (letter) => letter.charCodeAt(0));
    writeKey(units, units.length, key);
    const hash = hashKey(key.words, bytesOf(key.header));
    const before = words.get(hash);
    if (before !== undefined) return [before, word];
    words.set(hash, word);
  }
}

function find(names: readonly string[], text: string): string[] {
  const index = openNameIndex(compileNameIndex(names.map((name, form) => ({ text: name, form }))))!;
  const found: string[] = [];
  index.match(text, (start, end) => found.push(text.slice(start, end)));
  return found;
}

test.each([
  [[one], other, []],
  [[one], `${other} ${one}`, [one]],
  [[other], `${one} ${other}.`, [other]],
  [[one, other], `${other} ${one} ${other}`, [other, one, other]],
  [[`Bank ${one}`], `Bank ${other}, Bank ${one}`, [`Bank ${one}`]],
  [[`${one} Bank`], `${other} Bank, ${one} Bank`, [`${one} Bank`]],
  [[`${one} Bank`, `${other} Bank`], `${other} Bank`, [`${other} Bank`]],
  [[`a ${one} b`, other], `a ${other} b`, [other]],
])('%j in %j, two words of one hash', (names, text, found) => {
  expect(one).not.toBe(other);
  expect(find(names, text)).toEqual(found);
});
