import { expect, test } from 'vitest';
import { jurisdictionOf } from './jurisdiction';
import { cardCatalogueIn } from '@/utils/reading/strings/card';

test.each([
  ['ru-terrorist', 'Russia', 'Россия'],
  ['uk-proscribed', 'United Kingdom', 'Великобритания'],
  ['un-1267', 'United Nations', 'ООН'],
  ['eu-833-media', 'European Union', 'Евросоюз'],
  ['il-terrorist', 'Israel', 'Израиль'],
  ['blocklist', undefined, undefined],
  ['qx-list', undefined, undefined],
])('%s is a list of %s', (list, en, ru) => {
  const told = (['en', 'ru'] as const).map((language) => jurisdictionOf(list, cardCatalogueIn(language)));
  expect(told).toEqual([en, ru]);
});
