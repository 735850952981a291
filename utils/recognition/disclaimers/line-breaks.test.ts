import { expect, test } from 'vitest';
import { isSeenBreak } from './line-breaks';
import { findIn } from './testing/find-in';

const LONG = 'They had waited at the pass for two weeks, and then a man said that the movement';

test.each<[what: string, text: string, isBreak: boolean]>([
  ['no line feed', 'banned in\t Russia', false],
  ['a sentence ends before it', 'He left.\nThe road was open.', true],
  ['the next line goes on in small letters', 'a terrorist organization\nbanned in Russia', false],
  ['a wrapped line, indented by its source', 'outlawed by\n        Russia in 2003', false],
  ['a wrapped line that is long', `${LONG}\nTaliban had left`, false],
  ['a short line', 'IVAN PETROV\nTHIS MATERIAL WAS PRODUCED', true],
  ['an empty line', 'outlawed by\n\nRussia', true],
  ['a footnote’s mark on the next line', `${LONG}\n   * Banned in Russia`, true],
  ['a comma before it', 'Meta, Instagram,\nFacebook', false],
])('%s', (_, text, isBreak) => {
  const start = text.search(/\s*\n|\t/u);
  const end = start + /^\s+/u.exec(text.slice(start))![0].length;
  expect(isSeenBreak(text, { start, end })).toBe(isBreak);
});

test('a note is read whole where its source was wrapped', () => {
  const found = findIn([
    'Talks with the Taliban (a\n        terrorist organization,\n        banned in\n        Russia) went on.',
  ]);
  expect(found).toMatchObject([{ list: 'ru-terrorist', entities: ['taliban'] }]);
  expect(found[0]!.surface).toMatch(/^\(a\s+terrorist organization,\s+banned in\s+Russia\)$/u);
});
