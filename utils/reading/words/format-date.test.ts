import { expect, test } from 'vitest';
import { dateAfter, dateOn, formatDate, yearOf } from './format-date';

test.each([
  ['2021-07-07', '7 July 2021', '7 июля 2021'],
  ['2021-07', 'July 2021', 'июль 2021'],
  ['2021', '2021', '2021'],
  ['soon', 'soon', 'soon'],
])('%s alone', (date, en, ru) => {
  expect([formatDate(date, 'en'), formatDate(date, 'ru')]).toEqual([en, ru]);
});

test.each([
  ['2025-04-17', '17 April 2025', '17 апреля 2025 года'],
  ['2004-03', 'March 2004', 'марта 2004 года'],
  ['2004', '2004', '2004 года'],
])('%s after since', (date, en, ru) => {
  expect([dateAfter(date, 'en'), dateAfter(date, 'ru')]).toEqual([en, ru]);
});

test.each([
  ['2025-04-17', 'on 17 April 2025', '17 апреля 2025 года'],
  ['2023-12', 'in December 2023', 'в декабре 2023 года'],
  ['2023-05', 'in May 2023', 'в мае 2023 года'],
  ['2023-03', 'in March 2023', 'в марте 2023 года'],
  ['2023-08', 'in August 2023', 'в августе 2023 года'],
  ['2023', 'in 2023', 'в 2023 году'],
])('%s as the time something happened', (date, en, ru) => {
  expect([dateOn(date, 'en'), dateOn(date, 'ru')]).toEqual([en, ru]);
});

test('the year of a date', () => {
  expect([yearOf('2021-07-07'), yearOf('2021')]).toEqual(['2021', '2021']);
});
