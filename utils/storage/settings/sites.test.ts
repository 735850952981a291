import { expect, test } from 'vitest';
import { isListed, withSite } from './sites';

test.each([
  ['www.tass.ru', ['tass.ru'], true],
  ['sport.tass.ru', ['tass.ru'], true],
  ['TASS.ru', ['tass.ru'], true],
  ['nottass.ru', ['tass.ru'], false],
  ['tass.ru', ['sport.tass.ru'], false],
  ['tass.ru', [], false],
])('%s is listed in %j: %s', (host, sites, listed) => {
  expect(isListed(host, sites)).toBe(listed);
});

test.each([
  ['off', 'www.bbc.com', false, ['a.org'], ['a.org', 'bbc.com']],
  ['off twice', 'bbc.com', false, ['bbc.com'], ['bbc.com']],
  ['on again', 'bbc.com', true, ['a.org', 'bbc.com'], ['a.org']],
  ['on below a domain that is off', 'news.bbc.com', true, ['bbc.com'], []],
  ['on where it never was off', 'bbc.com', true, [], []],
])('%s', (_, host, on, sitesOff, next) => {
  expect(withSite(host, on, { sitesOff })).toEqual({ sitesOff: next });
});
