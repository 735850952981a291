import { expect, test } from 'vitest';
import { jurisdictionOf } from './jurisdiction';

test.each([
  ['ru-terrorist', 'Russia', 'Россия'],
  ['uk-proscribed', 'United Kingdom', 'Великобритания'],
  ['un-1267', 'United Nations', 'ООН'],
  ['eu-833-media', 'European Union', 'Евросоюз'],
  ['il-terrorist', 'Israel', 'Израиль'],
  ['blocklist', undefined, undefined],
  ['qx-list', undefined, undefined],
])('%s is a list of %s', (list, en, ru) => {
  expect([jurisdictionOf(list, 'en'), jurisdictionOf(list, 'ru')]).toEqual([en, ru]);
});
