import { describe, expect, it } from 'vitest';
import { foldSiteName } from '@/utils/recognition/image/site-names';
import { pageOutlet, type OutletIndex } from './page-outlet';
import { factsOf, linked, meta } from './testing/facts-of';

const HOSTS: Record<string, string> = {
  'bbc.com': 'bbc',
  'bbc.co.uk': 'bbc',
  'ria.ru': 'ria',
  'thetimes.com': 'the-times',
};
const NAMES: Record<string, string> = {
  'BBC News': 'bbc',
  BBC: 'bbc',
  'РИА Новости': 'ria',
  'The Times': 'the-times',
  'Associated Press': 'ap',
};
const index: OutletIndex = {
  outletOf: (host) =>
    Object.entries(HOSTS).find(([known]) => host === known || host.endsWith(`.${known}`))?.[1],
  outletNamed: (name) =>
    Object.entries(NAMES).find(([known]) => foldSiteName(known) === foldSiteName(name))?.[1],
};
const canonical = (url: string) => `<link rel="canonical" href="${url}">`;
const publisher = (name: string, more = {}) =>
  linked({ '@type': 'NewsArticle', publisher: { '@type': 'Organization', name, ...more } });
const NOWHERE = 'https://d1abc.cloudfront.net/x';

describe('the outlet of a page is', () => {
  it.each<[string, string, string, string, string]>([
    ['that of its host', 'https://www.bbc.com/news/x', '', 'bbc', 'host'],
    ['of a subdomain', 'https://m.ria.ru/x', '', 'ria', 'host'],
    ['of a country edition', 'https://www.bbc.co.uk/news/x', '', 'bbc', 'host'],
    ['whatever else the page says', 'https://ria.ru/x', meta('og:site_name', 'BBC News'), 'ria', 'host'],
    [
      'of the original in an archive',
      'https://web.archive.org/web/20210707123456/https://ria.ru/x',
      '',
      'ria',
      'copy',
    ],
    ['of the original in a translation', 'https://www-bbc-com.translate.goog/news/x', '', 'bbc', 'copy'],
    [
      'of the original that archive.today bookmarks',
      'https://archive.ph/AbC12',
      '<link rel="bookmark" href="http://archive.today/2021.07.07-123456/https://ria.ru/x">' +
        canonical('https://archive.ph/AbC12'),
      'ria',
      'page',
    ],
    [
      'of the canonical address in a short archive link',
      'https://archive.ph/AbC12',
      canonical('https://archive.ph/2021.07.07-123456/https://ria.ru/x'),
      'ria',
      'page',
    ],
    ['of the canonical address on a mirror', NOWHERE, canonical('https://www.bbc.com/news/x'), 'bbc', 'page'],
    [
      'of the base of a cached page',
      'https://cc.bingj.com/cache.aspx?d=1',
      '<base href="https://ria.ru/x">',
      'ria',
      'page',
    ],
    [
      'of the canonical address of a saved page',
      'file:///home/x.html',
      canonical('https://ria.ru/x'),
      'ria',
      'page',
    ],
    ['of the name of the site', NOWHERE, meta('og:site_name', 'РИА Новости'), 'ria', 'page'],
    ['of the first part of that', NOWHERE, meta('og:site_name', 'BBC News - World'), 'bbc', 'page'],
    ['of a name that is a host', NOWHERE, meta('og:site_name', 'Ria.ru'), 'ria', 'page'],
    ['of the publisher', NOWHERE, publisher('BBC News'), 'bbc', 'page'],
    ['of both', NOWHERE, meta('og:site_name', 'BBC') + publisher('BBC News'), 'bbc', 'page'],
    [
      'of the publisher whose name the site’s contains',
      NOWHERE,
      meta('og:site_name', 'BBC News Pidgin') + publisher('BBC News'),
      'bbc',
      'page',
    ],
    [
      'of a common name with its host',
      NOWHERE,
      publisher('The Times', { url: 'https://www.thetimes.com/' }),
      'the-times',
      'page',
    ],
  ])('%s', (_, url, head, outlet, how) => {
    expect(pageOutlet(factsOf(head, '', { url }), index)).toEqual({ outlet, how });
  });

  it.each<[string, string, string]>([
    ['nobody knows it', NOWHERE, ''],
    [
      'the site has another name than the agency that wrote the text',
      'https://gazette.example/x',
      meta('og:site_name', 'The Springfield Gazette') + publisher('Associated Press'),
    ],
    [
      'name and address contradict each other',
      NOWHERE,
      canonical('https://ria.ru/x') + meta('og:site_name', 'BBC News'),
    ],
    [
      'site and publisher contradict each other',
      NOWHERE,
      meta('og:site_name', 'РИА Новости') + publisher('BBC News'),
    ],
    ['many papers have the name', NOWHERE, meta('og:site_name', 'The Times')],
  ])('none when %s', (_, url, head) => {
    expect(pageOutlet(factsOf(head, '', { url }), index)).toBeUndefined();
  });
});
