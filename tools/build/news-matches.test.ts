import { expect, test } from 'vitest';
import { sampleEntity } from '@/tools/pack/testing/entity';
import { newsMatches } from './news-matches';

function packOf(...hosts: string[][]) {
  return {
    entities: hosts.map((list, at) =>
      sampleEntity(`outlet-${at}`, { kind: 'outlet', outlet: { hosts: list } }),
    ),
  };
}

test.each([
  [
    'sites with their subdomains, once, in order',
    [['tass.ru', 'tass.com'], ['tass.ru']],
    ['*://*.tass.com/*', '*://*.tass.ru/*'],
  ],
  ['hosts in other scripts as Punycode', [['россиясегодня.рф']], ['*://*.xn--c1acbl2abdlkab1og.xn--p1ai/*']],
  ['no host that many share', [['t.me', 'meduza.io']], ['*://*.meduza.io/*']],
])('%s', (_, hosts, matches) => {
  expect(newsMatches([packOf(...hosts)])).toEqual(matches);
});
