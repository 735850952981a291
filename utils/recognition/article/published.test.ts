import { describe, expect, it, test } from 'vitest';
import { factsOf, linked, meta } from './testing/facts-of';

const article = (date: unknown, more = {}) => ({
  '@type': 'NewsArticle',
  headline: 'A story',
  datePublished: date,
  ...more,
});
const DAY = '2021-07-07';
const AT = '2021-07-07T12:00:00+03:00';

/** One place each: that it is read at all. */
describe('the day of publication stands in', () => {
  it.each<[string, string, string?]>([
    ['JSON-LD', linked(article(AT))],
    ['JSON-LD in an array', linked([{ '@type': 'WebSite' }, article(AT)])],
    [
      'JSON-LD in a graph',
      linked({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Organization' }, article(AT)] }),
    ],
    ['JSON-LD of several types', linked(article(AT, { '@type': ['NewsArticle', 'ReportageNewsArticle'] }))],
    ['JSON-LD with an address as type', linked(article(AT, { '@type': 'http://schema.org/NewsArticle' }))],
    ['JSON-LD as a main entity', linked({ '@type': 'WebPage', mainEntity: article(AT) })],
    ['JSON-LD with the date in a list', linked(article([AT]))],
    ['JSON-LD with the date in an object', linked(article({ '@type': 'Date', '@value': AT }))],
    ['JSON-LD of the page only', linked({ '@type': 'WebPage', datePublished: AT })],
    ['JSON-LD of a film', linked({ '@type': 'VideoObject', uploadDate: AT })],
    ['JSON-LD of no type', linked({ headline: 'A story', datePublished: AT })],
    [
      'JSON-LD in CDATA',
      `<script type="application/ld+json">//<![CDATA[\n${JSON.stringify(article(AT))}\n//]]></script>`,
    ],
    [
      'JSON-LD with a comma too many',
      `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${AT}",}</script>`,
    ],
    [
      'JSON-LD with a raw line break',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"A\nB","datePublished":"${AT}"}</script>`,
    ],
    [
      'JSON-LD cut off',
      `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${AT}","articleBody":"And`,
    ],
    [
      'JSON-LD under another type of script',
      `<script type="application/LD+JSON; charset=utf-8">${JSON.stringify(article(AT))}</script>`,
    ],
    ['Open Graph', meta('article:published_time', AT)],
    ['Open Graph, prefixed', meta('og:article:published_time', AT)],
    ['Dublin Core', `<meta name="DC.date.issued" content="${AT}">`],
    ['Dublin Core terms', `<meta name="dcterms.created" content="${AT}">`],
    ['Dublin Core, plain', `<meta name="dc.date" content="${AT}">`],
    ['Parse.ly', `<meta name="parsely-pub-date" content="${AT}">`],
    ['Sailthru', `<meta name="sailthru.date" content="${AT}">`],
    ['Cxense', `<meta name="cXenseParse:publishtime" content="${AT}">`],
    ['a meta of epoch milliseconds', meta('article:published_time', '1625652000000')],
    ['pubdate', '<meta name="pubdate" content="20210707">'],
    ['publish-date', '<meta name="publish-date" content="Wed, 07 Jul 2021 09:00:00 GMT">'],
    ['date', '<meta name="date" content="2021-07-07">'],
    ['citation metadata', '<meta name="citation_publication_date" content="2021/07/07">'],
    [
      'microdata in a meta',
      '',
      `<div itemscope itemtype="http://schema.org/NewsArticle"><meta itemprop="datePublished" content="${AT}"></div>`,
    ],
    [
      'microdata in a span',
      '',
      `<h1>A story of some length</h1><span itemprop="datePublished" content="${AT}">yesterday</span>`,
    ],
    ['microdata in a value', '', `<meta itemprop="datePublished" value="${AT}">`],
    [
      'RDFa',
      '',
      `<h1>A story of some length</h1><span property="schema:datePublished" content="${AT}">7 July</span>`,
    ],
    ['time with pubdate', '', `<h1>A story</h1><time pubdate datetime="${AT}">yesterday at 12</time>`],
    ['time', '', `<h1>A story</h1><time datetime="${AT}">three hours ago</time>`],
    ['time without an attribute', '', '<h1>A story</h1><time>July 7, 2021</time>'],
    [
      'a data attribute',
      '',
      '<h1>A story</h1><span class="date" data-timestamp="1625652000">an hour ago</span>',
    ],
    ['an English line', '', '<h1>A story</h1><p>Published: 12:00, 7 July 2021</p>'],
    [
      'an English line in pieces',
      '',
      '<h1>A story</h1><p>By A. Writer <span>Jul</span> <span>7,</span> <span>2021</span></p>',
    ],
    ['a Russian line', '', '<h1>Статья</h1><div>7 июля 2021, 12:00</div>'],
    ['a Russian line with a label', '', '<h1>Статья</h1><div>Опубликовано: 07.07.2021 12:00</div>'],
    ['a German line', '', '<h1>Text</h1><div>Veröffentlicht am 7. Juli 2021</div>'],
    ['a line above the heading', '', '<p>7 July 2021</p><h1>A story</h1>'],
  ])('%s', (_, head, body = '') => {
    expect(factsOf(head, body).published).toBe(DAY);
  });

  it.each([
    'https://news.example/2021/07/07/story.html',
    'https://news.example/world/2021-07-07/story',
    'https://news.example/2021/jul/07/story',
    'https://news.example/n1/2021/0707/c1-2.html',
    'https://news.example/20210707/story-1.html',
    'https://news.example/politics/17/07/2021/60e.html',
  ])('the address %s', (url) => {
    expect(factsOf('', '', { url })).toMatchObject({
      published: url.includes('/17/') ? '2021-07-17' : DAY,
      publishedSure: 'unsure',
      publishedHow: 'address',
    });
  });
});

describe('no day of publication stands in', () => {
  it.each<[string, string, string?]>([
    ['nothing', ''],
    [
      'the last change',
      meta('article:modified_time', AT) + linked({ '@type': 'NewsArticle', dateModified: AT }),
    ],
    [
      'a line of the last change',
      '',
      '<h1>A story</h1><p>Updated 7 July 2021</p><p>Обновлено: 7 июля 2021</p>',
    ],
    [
      'the credit of a picture',
      '',
      '<h1>A story</h1><figcaption>File photo: Kabul, 7 July 2021</figcaption>',
    ],
    [
      'prose',
      '',
      `<h1>A story</h1><p>On July 7, 2021, the ministers of the alliance met in the capital of the republic to talk about the border and all that.</p>`,
    ],
    [
      'the dates of other articles',
      '',
      '<h1>A story</h1><p>text</p>'.padEnd(3000, ' word word') +
        '<time datetime="2021-07-07"></time><time datetime="2021-07-06"></time>',
    ],
    [
      'linked data of teasers',
      linked({ '@type': 'ItemList', itemListElement: [article(AT), article('2021-07-06')] }),
    ],
    ['the founding of the outlet', linked({ '@type': 'NewsMediaOrganization', foundingDate: '1851-09-18' })],
    ['the beginning of time', linked(article('1970-01-01T00:00:00Z')) + meta('article:published_time', '0')],
    ['the future', linked(article('2027-07-07'))],
    ['a template', meta('article:published_time', '{{ date }}')],
    ['the day an offer ends', meta('article:expiration_time', AT)],
  ])('%s', (_, head, body = '') => {
    expect(factsOf(head, body).published).toBeUndefined();
  });

  test('the first page of a site', () => {
    const body = '<h1>The News</h1><time datetime="2021-07-07">7 July 2021</time>';
    expect(factsOf('', body, { url: 'https://news.example/' }).published).toBeUndefined();
    expect(factsOf('', body, { url: 'https://news.example/ru/' }).published).toBeUndefined();
    expect(factsOf('', body, { url: 'https://news.example/?p=123' }).published).toBe(DAY);
  });
});
