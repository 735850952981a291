import { describe } from 'vitest';
import { expectDays, H1, linked, meta, type DatedPage } from './testing/facts-of';

const DAY = '2021-07-07';

/** Pages that say other days too, or say theirs in a way that misleads. */
const MISLEADING: DatedPage[] = [
  [
    'the epoch in the data',
    linked({ '@type': 'NewsArticle', datePublished: '1970-01-01T00:00:00+00:00' }),
    `${H1}<p>July 7, 2021</p>`,
    DAY,
  ],
  [
    'the end of 32 bits',
    linked({ '@type': 'NewsArticle', datePublished: '2038-01-19T03:14:07Z' }),
    `${H1}<p>July 7, 2021</p>`,
    DAY,
  ],
  [
    'a minus in front of a year',
    meta('article:published_time', '-0001-11-30T00:00:00+00:00'),
    `${H1}<time datetime="2021-07-07">July 7, 2021</time>`,
    DAY,
  ],
  [
    'two articles in one graph',
    linked({
      '@graph': [
        { '@type': 'NewsArticle', url: 'https://news.example/other', datePublished: '2021-07-05' },
        { '@type': 'NewsArticle', url: 'https://news.example/story', datePublished: '2021-07-07' },
      ],
    }),
    H1,
    DAY,
  ],
  [
    'data that is not JSON at all',
    '<script type="application/ld+json">window.data = undefined</script>',
    `${H1}<p>Published July 7, 2021</p>`,
    DAY,
  ],
  [
    'quotes inside quotes',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A "story" of it","datePublished":"2021-07-07"}</script>',
    H1,
    DAY,
  ],
  ['numbers for a moment', linked({ '@type': 'NewsArticle', datePublished: 1_625_652_000 }), H1, DAY],
  [
    'seconds in a meta element with a name of its own',
    '<meta name="publishedAt" content="1625652000000">',
    H1,
    DAY,
  ],
  [
    'British digits at home',
    '',
    `${H1}<p>Published: 07/08/2021 10:00 BST</p>`,
    '2021-08-07',
    'https://news.example.co.uk/story',
  ],
  [
    'American digits at home',
    '<meta name="parsely-pub-date" content="2021-07-08T12:00:00Z">',
    `${H1}<p>Published 07/08/2021</p>`,
    '2021-07-08',
  ],
  [
    'microdata of teasers below',
    linked({ '@type': 'NewsArticle', datePublished: '2021-07-07T12:00:00+03:00' }),
    `${H1}${'<p>word </p>'.repeat(400)}<ul><li><time itemprop="datePublished" datetime="2021-07-20">20 July 2021</time></li><li><time itemprop="datePublished" datetime="2021-07-21">21 July 2021</time></li></ul>`,
    DAY,
  ],
  [
    'the copyright of the page',
    '',
    `${H1}<p>text</p><footer>© 2010–2024. Registered on 12 May 2010.</footer>`,
  ],
  [
    'an event in the article',
    linked({ '@type': 'Event', startDate: '2021-07-07T12:00:00' }),
    `${H1}<p>Doors open at seven.</p>`,
  ],
  [
    'three that contradict each other',
    linked({ '@type': 'NewsArticle', datePublished: '2021-07-07' }) +
      meta('article:published_time', '2022-03-01'),
    `${H1}<p>Published: 5 May 2020</p>`,
  ],
];

describe('days that mislead', () => {
  expectDays(MISLEADING);
});
