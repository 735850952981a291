import { expect, test } from 'vitest';
import { coversHost, patternOf, siteIn, wantedPatterns } from './patterns';

test.each([
  ['example.com', '*://*.example.com/*'],
  ['localhost', '*://localhost/*'],
  ['127.0.0.1', '*://127.0.0.1/*'],
  ['[::1]', '*://[::1]/*'],
])('%s is asked for as %s', (site, pattern) => {
  expect(patternOf(site)).toBe(pattern);
});

test.each([
  ['example.com', 'example.com'],
  [' https://www.Example.com/news?id=1#top ', 'example.com'],
  ['http://localhost:8080/', 'localhost'],
  ['россиясегодня.рф', 'xn--c1acbl2abdlkab1og.xn--p1ai'],
  ['ftp://example.com', undefined],
  ['javascript:alert(1)', undefined],
  ['two words', undefined],
  ['*.com', undefined],
  ['', undefined],
])('in %j the site is %s', (text, site) => {
  expect(siteIn(text)).toBe(site);
});

test.each([
  ['no other site', { sitesOn: [], everywhere: false }, []],
  ['two sites', { sitesOn: ['a.com', 'b.org'], everywhere: false }, ['*://*.a.com/*', '*://*.b.org/*']],
  ['every site', { sitesOn: ['a.com'], everywhere: true }, ['*://*/*']],
])('%s', (_, settings, patterns) => {
  expect(wantedPatterns(settings)).toEqual(patterns);
});

test.each([
  ['*://*.tass.ru/*', 'tass.ru', true],
  ['*://*.tass.ru/*', 'www.tass.ru', true],
  ['*://*.tass.ru/*', 'nottass.ru', false],
  ['*://localhost/*', 'localhost', true],
  ['*://*/*', 'anything.org', true],
])('%s covers %s: %s', (pattern, host, covers) => {
  expect(coversHost(pattern, host)).toBe(covers);
});
