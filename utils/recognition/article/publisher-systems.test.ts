import { describe } from 'vitest';
import { expectDays, H1, linked, meta, type DatedPage } from './testing/facts-of';

const DAY = '2021-07-07';

/** Pages as the systems of publishers write them. */
const SYSTEMS: DatedPage[] = [
  [
    'Drupal 7',
    '<meta name="dcterms.date" content="2021-07-07T08:00Z">',
    `${H1}<span property="dc:date dc:created" content="2021-07-07T11:00:00+03:00" datatype="xsd:dateTime" rel="sioc:has_creator">Submitted by admin on Wed, 07/07/2021 - 11:00</span>`,
    DAY,
  ],
  [
    'Drupal 9 fields',
    '',
    `${H1}<div class="field field--name-field-date"><time datetime="2021-07-07T08:00:00Z" class="datetime">Wed, 07/07/2021 - 11:00</time></div>`,
    DAY,
  ],
  [
    'WordPress with Yoast',
    linked({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'WebPage',
          '@id': 'https://news.example/story/',
          datePublished: '2021-07-07T09:00:00+00:00',
        },
        { '@type': 'BreadcrumbList', itemListElement: [] },
        { '@type': 'Person', name: 'A. Writer' },
      ],
    }) + meta('article:modified_time', '2023-01-02T03:04:05+00:00'),
    `${H1}<time class="entry-date published updated" datetime="2021-07-07T12:00:00+03:00">July 7, 2021</time>`,
    DAY,
  ],
  [
    'WordPress, changed later',
    '',
    `${H1}<time class="entry-date published" datetime="2021-07-07T12:00:00+03:00">7 July 2021</time><time class="updated" datetime="2023-01-02T03:04:05+00:00">2 January 2023</time>`,
    DAY,
  ],
  [
    'Arc',
    linked({
      '@type': 'NewsArticle',
      datePublished: '2021-07-07T21:00:00.123Z',
      dateModified: '2021-07-08T01:00:00.000Z',
    }) + '<meta name="article:published_time" content="2021-07-07T21:00:00.123Z">',
    `${H1}<div class="byline">By A. Writer<br>July 7, 2021 at 5:00 p.m. EDT</div>`,
    DAY,
  ],
  [
    'Arc in Moscow, after midnight in UTC’s day before',
    linked({ '@type': 'NewsArticle', datePublished: '2021-07-06T21:30:00Z' }),
    `${H1}<p>7 июля 2021, 00:30</p>`,
    DAY,
  ],
  [
    'Blox',
    '<meta itemprop="datePublished" content="2021-07-07T12:00:00-05:00">',
    `${H1}<ul class="list-inline"><li class="visible-print">Jul 7, 2021</li><li class="hidden-print"><time datetime="2021-07-07T12:00:00-05:00" class="tnt-date asset-date text-muted">Jul 7, 2021</time></li><li class="hidden-print">Updated <time datetime="2021-07-09T12:00:00-05:00" class="tnt-date asset-date">Jul 9, 2021</time></li></ul>`,
    DAY,
  ],
  [
    'Gannett',
    '',
    `${H1}<div class="gnt_ar_dt" aria-label="Published: 5:01 a.m. ET July 7, 2021 Updated: 9:26 a.m. ET July 9, 2021">Published 5:01 a.m. ET July 7, 2021 | Updated 9:26 a.m. ET July 9, 2021</div>`,
    DAY,
  ],
  [
    'BBC, a relative date with a machine one',
    '',
    `${H1}<time data-testid="timestamp" datetime="2021-07-07T06:12:31.000Z">3 hours ago</time>`,
    DAY,
  ],
  [
    'AMP',
    `<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":"https://news.example/story","datePublished":"2021-07-07T12:00:00+0300"}</script>`,
    `${H1}<amp-timeago datetime="2021-07-07T09:00:00Z">two years ago</amp-timeago>`,
    DAY,
  ],
  [
    'Ghost',
    meta('article:published_time', '2021-07-07T09:00:00.000Z'),
    `${H1}<time class="byline-meta-date" datetime="2021-07-07">Jul 7, 2021</time>`,
    DAY,
  ],
  [
    'Substack',
    linked({ '@type': 'NewsArticle', datePublished: '2021-07-07T09:00:00+00:00' }),
    `${H1}<div class="pencraft">Jul 07, 2021</div>`,
    DAY,
  ],
  [
    'Medium',
    linked({
      '@type': 'SocialMediaPosting',
      dateCreated: '2021-07-07T09:00:00Z',
      datePublished: '2021-07-07T09:00:00Z',
    }),
    `${H1}<p>5 min read</p>`,
    DAY,
  ],
  [
    'Tilda',
    '',
    `${H1}<div class="t-feed__post-popup__date-wrapper"><span class="t-feed__post-popup__date">07.07.2021</span></div>`,
    DAY,
  ],
  ['Bitrix', '', `<div class="news-date-time">07.07.2021 12:34:00</div>${H1}`, DAY],
  ['DLE', '', `${H1}<div class="story_date">7-07-2021, 12:34</div>`, DAY],
  [
    'Joomla',
    '',
    `${H1}<dd class="published"><span class="icon-calendar"></span><time datetime="2021-07-07T12:00:00+03:00" itemprop="datePublished">Опубликовано: 07 июля 2021</time></dd>`,
    DAY,
  ],
];

/** The lines of days on Russian sites. */
const RUSSIAN: DatedPage[] = [
  ['time, then day', '', `<div>12:34, 7 июля 2021</div>${H1}`, DAY],
  [
    'microdata with the day in words',
    '',
    `${H1}<span itemprop="datePublished" content="2021-07-07T16:20:00+03:00">7 июля, 16:20</span>`,
    DAY,
  ],
  [
    'a day without a year beside an address with one',
    '',
    `${H1}<div>7 июля, 16:20</div>`,
    DAY,
    'https://news.example/news/2021/07/07/story/',
  ],
  ['a day without a year', '', `${H1}<div>7 июля, 16:20</div>`],
  ['the month cut short', '', `${H1}<div>7 июл. 2021 в 16:20</div>`, DAY],
  ['a year with its letter', '', `${H1}<div>7 июля 2021 г., 16:20</div>`, DAY],
  ['the day of the week', '', `${H1}<div>Среда, 7 июля 2021 16:20</div>`, DAY],
  ['the update beside it', '', `${H1}<div>7 июля 2021, 16:20 (обновлено: 9 июля 2021, 10:00)</div>`, DAY],
  ['the zone in words', '', `${H1}<div>16:20 07.07.2021 (МСК)</div>`, DAY],
  [
    'the attribute in Russian',
    '',
    `${H1}<time datetime="07.07.2021 16:20" itemprop="datePublished">вчера</time>`,
    DAY,
  ],
  [
    'a paper’s number',
    '<meta name="date" content="2021-07-07">',
    `${H1}<div>№ 118 от 7 июля 2021</div>`,
    DAY,
  ],
  [
    'a reader’s day above',
    '',
    `<div class="today">Среда, 25 ноября 2026</div>${H1}<div class="article__date">7 июля 2021, 16:20</div>`,
    DAY,
  ],
];

describe('systems', () => {
  expectDays(SYSTEMS);
});
describe('Russian lines', () => {
  expectDays(RUSSIAN);
});
