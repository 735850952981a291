import { expect, test } from 'vitest';
import { readCsv } from './csv';

test.each([
  [
    'plain rows',
    'a,b\n1,2\n3,4\n',
    [
      { a: '1', b: '2' },
      { a: '3', b: '4' },
    ],
  ],
  ['no line end at the end', 'a,b\n1,2', [{ a: '1', b: '2' }]],
  [
    'quotes, commas and line ends within quotes',
    'a,b\r\n"x, ""y""","1\n2"\r\n',
    [{ a: 'x, "y"', b: '1\n2' }],
  ],
  ['empty and missing cells', 'a,b,c\n,2\n', [{ a: '', b: '2', c: '' }]],
  ['a byte order mark', '\uFEFFa\n1\n', [{ a: '1' }]],
  ['nothing', '', []],
])('reads %s', (_, text, rows) => {
  expect(readCsv(text)).toEqual(rows);
});
