import { expect, test } from 'vitest';
import { wantsOutlet } from './told-whom';

test.each([
  'he told ',
  'he told “',
  'he told the russian state-run news agency ',
  'he told the pro-kremlin daily “',
  'he told russia’s ',
  'he told ann and the bbc’s partner ',
  'in an interview monday with ',
  'in an interview published by the semi-official ',
  'in comments made to ',
  'an investigation by ',
  'in an e-mail to the ',
  'as quoted in the french daily ',
  '(source: ',
])('%j wants an outlet', (before) => {
  expect(wantsOutlet(before)).toBe(true);
});

test.each([
  'he told',
  'he retold ',
  'he told everybody in ',
  'he told the unknown ',
  'he told an official state local regional national independent daily ',
  'he spoke of ',
  'an interview of some length with some people in ',
  'the agency ',
  '',
])('%j wants none', (before) => {
  expect(wantsOutlet(before)).toBe(false);
});
