import { expect, test } from 'vitest';
import { compileNameIndex, openNameIndex } from './index';

function find(names: readonly string[], text: string): string[] {
  const index = openNameIndex(compileNameIndex(names.map((name, form) => ({ text: name, form }))))!;
  const found: string[] = [];
  index.match(text, (start, end) => found.push(text.slice(start, end)));
  return found;
}

const SHY = '\u00AD';
const NBSP = '\u00A0';
const OBJECT = '\uFFFC';

test.each([
  // Possessives
  ['Russia', 'Russia’s army', ['Russia']],
  ['Russia', "RUSSIA'S ARMY", ['RUSSIA']],
  ['United States', 'the United States’ position', ['United States']],
  ["Lloyd's", 'at Lloyd’s of London', ['Lloyd’s']],
  ['Russia', 'Prussia and Russian', []],
  ['Russia', 'the army, Russia’s; among Russia’s’ others', ['Russia', 'Russia']],
  ['Russia', 'в Россия’s, Russia’s', ['Russia']],
  ['Russia army', 'of Russia’s army', []],
  ['Russia’s army', 'of Russia’s army, of Russia’s', ['Russia’s army']],
  ['’s-Hertogenbosch', 'the city’s Hertogenbosch', ['s Hertogenbosch']],
  ['s', 'the city’s, the city’s', ['s', 's']],
  ['city’s', 'the city’s. The city’sa', ['city’s']],
  // Apostrophes inside
  ['Sanaa', "in Sana'a", ["Sana'a"]],
  ['Côte d’Ivoire', "Cote d'Ivoire's", ["Cote d'Ivoire"]],
  ['Xi', "Xi'an is not Xi", ['Xi']],
  ['Олена Прем’єр', 'Олена Прем\u02BCєр', ['Олена Прем\u02BCєр']],
  ["O'Brien", 'O‘Brien', ['O‘Brien']],
  // Hyphens and dashes
  ['Al-Qaeda', 'al Qaeda, al‑Qaeda, Al–Qaeda', ['al Qaeda', 'al‑Qaeda', 'Al–Qaeda']],
  ['Москва Сити', 'Москва — Сити', []],
  ['Russia', 'Russia-Ukraine', ['Russia']],
  // Quotes
  ['движение Талибан', '«движение „Талибан“»', ['движение „Талибан']],
  ['Islamic State', 'the “Islamic State”', ['Islamic State']],
  // Spaces and what is not seen
  ['Islamic State', `the Islamic${NBSP}State said`, [`Islamic${NBSP}State`]],
  ['Taliban', `the Tali${SHY}ban${SHY}`, [`Tali${SHY}ban`]],
  ['Taliban', 'Tali\u200Bban Tali\u2060ban \uFEFFTaliban', ['Tali\u200Bban', 'Tali\u2060ban', 'Taliban']],
  // Accents
  ['Королёв', 'Королев КОРОЛЁВ Короле\u0308в', ['Королев', 'КОРОЛЁВ', 'Короле\u0308в']],
  ['Лавров', 'Лавро\u0301в', ['Лавро\u0301в']],
  ['Андрей', 'Андре\u0438\u0306 Андреи', ['Андре\u0438\u0306']],
  ['São Paulo', 'in Sao Paulo, Sa\u0303o Paulo', ['Sao Paulo', 'Sa\u0303o Paulo']],
  ['Straße', 'STRASSE', ['STRASSE']],
  ['Łódź', 'Lodz', ['Lodz']],
  // Look-alikes
  ['Россия', 'Р\u006Fссия', ['Р\u006Fссия']],
  ['CNN', '\u0421NN', ['\u0421NN']],
  ['ТАСС', 'сообщает TACC', ['TACC']],
  ['ТАСС', 'TACC, 12 ноября', ['TACC']],
  ['ТАСС', 'reported by TACC', []],
  ['ВВС', 'на BBC News', ['BBC']],
  // Numbers
  ['201st base', 'the 201st base', ['201st base']],
  ['201-я', '201‑я база', ['201‑я']],
  ['G7', 'the G7', ['G7']],
  // Abbreviations
  ['US', 'The U.S. said. U.S.-led. U.S', ['U.S.', 'U.S.', 'U.S']],
  ['U.S.', 'US', ['US']],
  ['США', 'власти С.Ш.А. заявили', ['С.Ш.А.']],
  ['U.S. Army', 'the U.S. Army and US Army', ['U.S. Army', 'US Army']],
  ['St. Petersburg', 'St Petersburg', ['St Petersburg']],
  // Initials
  ['С.В. Лавров', 'С. В. Лавров, С.В.Лавров', ['С. В. Лавров', 'С.В.Лавров']],
  ['Лавров С.В.', 'Лавров С. В., Лавров С.В.', ['Лавров С. В.', 'Лавров С.В.']],
  ['S Lavrov', 'S. Lavrov', ['S. Lavrov']],
  ['S. Lavrov', 'S Lavrov', ['S Lavrov']],
  // What parts names
  ['Sergei Lavrov', 'met Sergei. Lavrov left', []],
  ['Lavrov Sergei', 'Lavrov, Sergei', []],
  ['Islamic State', 'Islamic\nState', ['Islamic\nState']],
  ['Islamic State', 'Islamic\n\nState Islamic\r\n \r\nState', []],
  ['Islamic State', 'Islamic\r\nState', ['Islamic\r\nState']],
  ['Islamic State', `Islamic${OBJECT}State, Islamic ${OBJECT} State`, []],
  [`Islamic ${OBJECT} State`, `Islamic${OBJECT}State`, []],
  // What parts them but is in the form
  ['Washington, D.C.', 'Washington, D.C., Washington D.C.', ['Washington, D.C.']],
  ['Lenta.ru', 'на Lenta.ru', ['Lenta.ru']],
  ['AT&T', 'AT&T and AT & T', ['AT&T', 'AT & T']],
  ['Yahoo!', 'Yahoo! News', ['Yahoo']],
  ['Yahoo! News', 'Yahoo! News, Yahoo News', ['Yahoo! News']],
  // Others
  ['NATO', 'NATO NATO', ['NATO', 'NATO']],
  ['北京', '北京', ['北京']],
  ['Russia', '𝗥𝘂𝘀𝘀𝗶𝗮 🇷🇺Russia', ['𝗥𝘂𝘀𝘀𝗶𝗮', 'Russia']],
  ['🍎 Media', 'Media', ['Media']],
  ['', 'any', []],
  ['!?', '!?', []],
])('%j in %j', (name, text, found) => {
  expect(find([name], text)).toEqual(found);
});

test('reports every form of every span, by start, then end', () => {
  const forms = ['Bank', 'Bank of America', 'America', 'bank', 'of', 'Bank of'];
  const index = openNameIndex(compileNameIndex(forms.map((text, form) => ({ text, form }))))!;
  const found: number[][] = [];
  index.match('Bank of America', (...one) => found.push(one));
  expect(found).toEqual([
    [0, 4, 0],
    [0, 4, 3],
    [0, 7, 5],
    [0, 15, 1],
    [5, 7, 4],
    [8, 15, 2],
  ]);
});

test.each(['абвгдежзий', 'bcdfghijkl', 'Ωψχφυτσρπο', '0123456789'])(
  'words of any length, of %j',
  (letters) => {
    const words = Array.from({ length: 60 }, (_, length) => letters.repeat(6).slice(0, length + 1));
    const text = words.map((word) => `${word.toUpperCase()} ${word}x`).join(', ');
    expect(find(words, text)).toEqual(words.map((word) => word.toUpperCase()));
  },
);

test.each([2040, 2559, 2560, 2561, 9000])('a word of %i letters is one', (length) => {
  const word = 'ab'.repeat(length).slice(0, length);
  expect(find([word, 'Bank', 'ab'], `Bank ${word} Bank, ${word}c ab`)).toEqual(['Bank', word, 'Bank', 'ab']);
});

test('form numbers are any unsigned 32-bit number', () => {
  const index = openNameIndex(compileNameIndex([{ text: 'a', form: 0xffff_ffff }]))!;
  const found: number[] = [];
  index.match('a', (_start, _end, form) => found.push(form));
  expect(found).toEqual([0xffff_ffff]);
});

test('another match may go on inside one', () => {
  const [outer, inner] = [
    ['a', 'b c'],
    ['x y', 'c'],
  ].map((names) => openNameIndex(compileNameIndex(names.map((text, form) => ({ text, form }))))!);
  const found: string[] = [];
  outer!.match('a b c z a b c', (start, end) => {
    found.push(`${start}-${end}`);
    inner!.match('q q x y, x, c', (from, to) => found.push(`in ${from}-${to}`));
  });
  const within = ['in 4-7', 'in 12-13'];
  expect(found).toEqual(['0-1', '2-5', '8-9', '10-13'].flatMap((span) => [span, ...within]));
});

test('a match goes on after one that threw', () => {
  const index = openNameIndex(compileNameIndex([{ text: 'a', form: 1 }]))!;
  expect(() =>
    index.match('a', () => {
      throw new Error('stop');
    }),
  ).toThrow('stop');
  const found: number[] = [];
  index.match('b a', (start) => found.push(start));
  expect(found).toEqual([2]);
});
