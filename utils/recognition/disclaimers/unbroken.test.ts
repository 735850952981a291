import { expect, it } from 'vitest';
import { findIn } from './testing/find-in';
import { unbroken } from './unbroken';

it.each([
  ['террори-\nстическая', 'террористическая'],
  ['banned in Rus-\n  sia', 'banned in Russia'],
  ['И Н О С Т Р А Н Н Ы М   А Г Е Н Т О М', 'ИНОСТРАННЫМ   АГЕНТОМ'],
])('%j is %j', (source, text) => {
  const whole = unbroken(source);
  expect(whole.text).toBe(text);
  expect([...whole.text].every((letter, i) => source[whole.at![i]!] === letter)).toBe(true);
});

it.each(['СМИ-\nИноагент', 'a b c', 'Plan A or B', 'ИГ -\nгруппа', 'one - two', 'x = a * b - c'])(
  '%j stays',
  (source) => expect(unbroken(source)).toEqual({ text: source }),
);

it.each([
  ['Боевики ИГ (терро-\nристическая организация, запре-\nщённая в РФ) ушли.', /^\(терро.*РФ\)$/s],
  [
    'Н А С Т О Я Щ И Й   М А Т Е Р И А Л   П Р О И З В Е Д Е Н   И Н О С Т Р А Н Н Ы М   А Г Е Н Т О М',
    /^Н.*М$/,
  ],
  ['IS (ter-\nrorist group banned in Rus-\nsia) said.', /^\(ter-.*\)$/s],
])('a note in %j', (text, surface) => {
  const [note] = findIn([text]);
  expect(text.slice(note?.start, note?.end)).toMatch(surface);
});
