import { expect, test } from 'vitest';
import { typeset, typesetIn } from './typeset';

/** Spaces that do not break, to be seen. */
function shown(text: string): string {
  return text.replaceAll('\u00A0', '_');
}

test.each([
  ["Russia's state agency", 'Russia’s state agency'],
  ["the states' union, al-Qa'ida", 'the states’ union, al-Qa’ida'],
  ["a 'grey zone' there", 'a ‘grey zone’ there'],
  ['Law "On Control" ("the law")', 'Law “On Control” (“the law”)'],
  ['since 9 March 2004', 'since 9_March 2004'],
  ['Law No. 255, art. 4', 'Law No._255, art._4'],
  ['“real” ones stay', '“real” ones stay'],
])('in English, %s', (text, set) => {
  expect(shown(typeset(text, 'en'))).toBe(set);
});

test.each([
  ['Решение "О запрете" в силе', 'Решение «О_запрете» в_силе'],
  ['Нападение на одного — на всех', 'Нападение на_одного_— на_всех'],
  ['и в Кабуле с 9 марта', 'и_в_Кабуле с_9_марта'],
  ['ст. 4, № 73', 'ст._4, №_73'],
  ['В Сирии', 'В_Сирии'],
])('in Russian, %s', (text, set) => {
  expect(shown(typeset(text, 'ru'))).toBe(set);
});

test('in fields of any depth, but for addresses and quotes', () => {
  const view = {
    title: "The states' union",
    rows: [{ values: [{ text: 'since 9 March', url: "https://example.org/d'Ivoire" }], shown: 4 }],
    quote: '"as it stands"',
    map: undefined,
  };
  expect(typesetIn(view, 'en')).toEqual({
    title: 'The states’ union',
    rows: [{ values: [{ text: 'since 9\u00A0March', url: "https://example.org/d'Ivoire" }], shown: 4 }],
    quote: '"as it stands"',
    map: undefined,
  });
});
