import { describe, expect, it, test } from 'vitest';
import { factsOf, linked, meta, TODAY } from './testing/facts-of';

const article = (date: unknown, more = {}) => ({
  '@type': 'NewsArticle',
  headline: 'A story',
  datePublished: date,
  ...more,
});
const DAY = '2021-07-07';
const AT = '2021-07-07T12:00:00+03:00';

describe('zones', () => {
  const line = (text: string) => `<h1>A story</h1><p>${text}</p>`;
  it.each<[string, string, string, string]>([
    ['the day is the one in the page’s own offset', '2021-07-07T00:00:00+03:00', '', '2021-07-07'],
    ['also behind UTC', '2021-07-06T22:00:00-05:00', '', '2021-07-06'],
    ['UTC stays when the page shows nothing else', '2021-07-06T22:30:00Z', '', '2021-07-06'],
    ['and when it shows the same', '2021-07-06T22:30:00Z', line('July 6, 2021'), '2021-07-06'],
    [
      'UTC gives way to the day in print east of it',
      '2021-07-06T22:30:00Z',
      line('7 июля 2021, 01:30'),
      '2021-07-07',
    ],
    ['and west of it', '2021-07-08T02:30:00Z', line('July 7, 2021 9:30 pm ET'), '2021-07-07'],
    ['but not to a day it cannot be', '2021-07-07T02:30:00Z', line('Updated July 9, 2021'), '2021-07-07'],
  ])('%s', (_, date, body, day) => {
    expect(factsOf(linked(article(date)), body).published).toBe(day);
  });

  test('UTC gives way to the day in the address', () => {
    const url = 'https://news.example/2021/07/07/story';
    expect(factsOf(linked(article('2021-07-08T02:30:00Z')), '', { url }).published).toBe(DAY);
  });

  test('UTC gives way to the same moment with an offset', () => {
    const head =
      meta('article:published_time', '2021-07-06T22:30:00+00:00') +
      linked(article('2021-07-07T01:30:00+03:00'));
    expect(factsOf(head)).toMatchObject({ published: DAY, publishedSure: 'certain' });
  });
});

describe('contradictions', () => {
  const url = 'https://news.example/2021/07/07/story';
  const shown = '<h1>A story</h1><p>July 7, 2021</p>';
  it.each<[string, string, string, string, string | undefined, string | undefined]>([
    ['all agree', linked(article(AT)), shown, url, DAY, 'certain'],
    [
      'data agree with each other',
      linked(article(AT)) + meta('article:published_time', AT),
      '',
      '',
      DAY,
      'certain',
    ],
    ['one place alone', linked(article(AT)), '', '', DAY, 'likely'],
    ['a bare line alone', '', shown, '', DAY, 'unsure'],
    [
      'two fields',
      linked(article(AT)) + meta('article:published_time', '2021-06-01'),
      '',
      '',
      undefined,
      undefined,
    ],
    [
      'two fields, and the reader sees one',
      linked(article(AT)) + meta('article:published_time', '2021-06-01'),
      shown,
      '',
      DAY,
      'likely',
    ],
    ['a field and a vague one', linked(article(AT)) + meta('date', '2021-07-09'), '', '', DAY, 'likely'],
    [
      'data say when the page was made, people and address otherwise',
      linked(article(`${TODAY}T10:00:00Z`)),
      shown,
      url,
      DAY,
      'likely',
    ],
    [
      'data say when the page was made, a line otherwise',
      linked(article(`${TODAY}T10:00:00Z`)),
      shown,
      '',
      undefined,
      undefined,
    ],
    [
      'data say when the page was made, a labelled line otherwise',
      linked(article(`${TODAY}T10:00:00Z`)),
      '<h1>A story</h1><p>Published July 7, 2021</p>',
      '',
      DAY,
      'unsure',
    ],
    ['data say the day of the move to a new site', linked(article('2015-03-01')), shown, url, DAY, 'unsure'],
    [
      'the article is older than its page',
      linked({ '@type': 'WebPage', datePublished: '2023-01-01' }, article(AT)),
      '',
      '',
      DAY,
      'likely',
    ],
    [
      'the article is much older than its page',
      linked(article('1862-06-01', { dateModified: '2021-05-05' })),
      '',
      '',
      '1862-06-01',
      'likely',
    ],
    [
      'an old address, a new field',
      linked(article(AT)),
      '',
      'https://news.example/2016/07/07/story',
      DAY,
      'unsure',
    ],
    [
      'the change is labelled, the publication is not',
      '',
      '<h1>A story</h1><p>Updated July 9, 2021</p><p>July 7, 2021</p>',
      '',
      DAY,
      'unsure',
    ],
  ])('%s', (_, head, body, address, day, sure) => {
    const facts = factsOf(head, body, address === '' ? {} : { url: address });
    expect([facts.published, facts.publishedSure]).toEqual([day, sure]);
  });

  test('the same moment on every teaser is when the page was made', () => {
    const teasers = '<time datetime="2021-07-09T10:00"></time>'.repeat(5);
    expect(factsOf('', teasers, { url }).published).toBe(DAY);
  });

  test('the linked data of this page count, not those of its neighbours', () => {
    const head = linked(
      article('2021-07-01', { url: 'https://news.example/other' }),
      article(AT, { mainEntityOfPage: { '@id': 'https://www.news.example/story/' } }),
    );
    expect(factsOf(head)).toMatchObject({ published: DAY, publishedSure: 'likely' });
  });

  test('of two dates in print the labelled one counts', () => {
    expect(
      factsOf('', '<h1>A story</h1><p>July 9, 2021</p><p>Originally published July 7, 2021</p>').published,
    ).toBe(DAY);
  });

  test('day and month are told apart by what else the page says', () => {
    const shown = '<h1>A story</h1><p>08/07/2021</p>';
    expect(factsOf(meta('date', '2021-07-08'), shown)).toMatchObject({
      published: '2021-07-08',
      publishedSure: 'certain',
    });
    expect(factsOf(meta('date', '2021-08-07'), shown)).toMatchObject({
      published: '2021-08-07',
      publishedSure: 'certain',
    });
  });
});
