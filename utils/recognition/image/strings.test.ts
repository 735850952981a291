import { expect, test } from 'vitest';
import { Strings, StringTable } from './strings';

const TEXTS = [
  ...[
    '',
    'NATO',
    'НАТО',
    'Ёлка',
    'Ўзбекистон',
    'Côte d’Ivoire',
    '«Газета.Ru»',
    '北京',
    '𝗥🇷🇺',
    '\u0000~\u007f\u0080',
  ],
  ...['\u03ff\u0400', '\u047e\u047f\u0480', '\u00ff\uffff\ud800', 'a', 'ab', 'б', 'бв', 'aб', 'ʻ'],
];

function stringsOf(texts: readonly string[]): Strings {
  const table = new StringTable();
  for (const [number, text] of texts.entries()) expect(table.add(text)).toBe(number);
  return new Strings(...table.sections());
}

test('texts come back as they were', () => {
  const strings = stringsOf(TEXTS);
  for (const [number, text] of TEXTS.entries()) expect(strings.at(number)).toBe(text);
});

test('texts are ordered by their code units', () => {
  const strings = stringsOf(TEXTS);
  for (const [number, text] of TEXTS.entries())
    for (const other of TEXTS)
      expect(Math.sign(strings.compare(number, other)), `${text} ${other}`).toBe(
        text === other ? 0 : text < other ? -1 : 1,
      );
});

test('the same text has the same number', () => {
  const table = new StringTable();
  expect([table.add('НАТО'), table.add('NATO'), table.add('НАТО')]).toEqual([0, 1, 0]);
});
