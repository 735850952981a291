import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { originalAddress } from './original-address';

const ARTICLE = 'https://www.bbc.com/news/x-1';

describe('copies lead to the original', () => {
  it.each([
    [`https://web.archive.org/web/20210707123456/${ARTICLE}`],
    [`https://web.archive.org/web/20210707123456id_/${ARTICLE}`],
    [`https://web.archive.org/web/2021/${ARTICLE}`],
    ['https://web.archive.org/web/20210707123456/https:/www.bbc.com/news/x-1'],
    [`https://archive.ph/2021.07.07-123456/${ARTICLE}`],
    [`https://archive.is/newest/${ARTICLE}`],
    [`https://arquivo.pt/wayback/20210707123456/${ARTICLE}`],
    [`https://webarchive.nationalarchives.gov.uk/ukgwa/20210707123456/${ARTICLE}`],
    [`https://wayback.archive-it.org/123/20210707123456/${ARTICLE}`],
    [`https://webcache.googleusercontent.com/search?q=cache:AbCdEfGhIjKl:${ARTICLE}+&cd=1&hl=en`],
    ['https://webcache.googleusercontent.com/search?q=cache%3Awww.bbc.com%2Fnews%2Fx-1'],
    ['https://yandexwebcache.net/yandbtm?fmode=inject&url=https%3A%2F%2Fwww.bbc.com%2Fnews%2Fx-1'],
    ['https://www-bbc-com.translate.goog/news/x-1?_x_tr_sl=en&_x_tr_tl=ru&_x_tr_hl=ru'],
    ['https://translate.google.com/translate?sl=en&tl=ru&u=https%3A%2F%2Fwww.bbc.com%2Fnews%2Fx-1'],
    ['https://translate.yandex.ru/translate?url=https%3A%2F%2Fwww.bbc.com%2Fnews%2Fx-1&lang=en-ru'],
    ['https://translated.turbopages.org/proxy_u/en-ru.ru.abc-def/https/www.bbc.com/news/x-1'],
    ['https://www.google.com/amp/s/www.bbc.com/news/x-1'],
    ['https://www-bbc-com.cdn.ampproject.org/c/s/www.bbc.com/news/x-1'],
    ['https://www-bbc-com.cdn.ampproject.org/news/x-1'],
    ['https://www.bing-amp.com/c/s/www.bbc.com/news/x-1'],
    ['https://www-bbc-com.turbopages.org/www.bbc.com/s/news/x-1'],
    ['https://yandex.ru/turbo/www.bbc.com/s/news/x-1'],
    ['https://yandex.ru/turbo?text=https%3A%2F%2Fwww.bbc.com%2Fnews%2Fx-1'],
    [`https://12ft.io/${ARTICLE}`],
    ['https://12ft.io/proxy?q=https%3A%2F%2Fwww.bbc.com%2Fnews%2Fx-1'],
    [`https://web.archive.org/web/20210707123456/https://www-bbc-com.translate.goog/news/x-1`],
  ])('%s', (address) => expect(originalAddress(address)).toBe(ARTICLE));

  test('with the hyphens their hosts had', () => {
    expect(originalAddress('https://my--site-co-uk.translate.goog/a?b=1&_x_tr_sl=en')).toBe(
      'https://my-site.co.uk/a?b=1',
    );
  });

  test('with the query they had', () => {
    expect(originalAddress('https://web.archive.org/web/20210707123456/http://ria.ru/x?id=5')).toBe(
      'http://ria.ru/x?id=5',
    );
  });
});

describe('other addresses', () => {
  it.each([
    ARTICLE,
    'https://example.com/2021/07/07/https-everywhere',
    'https://example.com/20210707/www.html',
    'https://archive.org/details/book',
    'https://archive.is/AbC12',
    'https://yandex.ru/news/story/x',
    'https://translate.google.com/about',
    'https://example.com/share?url=https://www.bbc.com/',
    'https://a-b.example.org/',
  ])('%s is itself', (address) => expect(originalAddress(address)).toBe(address));

  it.each(['file:///home/x.html', 'about:blank', 'javascript:alert(1)', '', 'chrome-extension://abc/x'])(
    '%j is nobody’s',
    (address) => expect(originalAddress(address)).toBeUndefined(),
  );

  it('of any kind are read without a fault', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.string(), (url, rest) => {
        originalAddress(rest);
        originalAddress(`https://web.archive.org/web/20210707123456/${rest}`);
        expect(originalAddress(`https://web.archive.org/web/20210707123456/${url}`)).toBe(
          url.replace(/\?$/, ''),
        );
      }),
    );
  });
});
