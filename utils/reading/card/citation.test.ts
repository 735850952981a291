import { expect, test } from 'vitest';
import { cardView } from './view';
import { citation } from './citation';
import { dossierWith, ref } from '@/utils/reading/testing/dossier';
import { cardCatalogueIn } from '@/utils/reading/strings/card';

const english = cardCatalogueIn('en');
const dossier = dossierWith({
  kind: 'armed-group',
  alsoKnownAs: [{ text: 'THG', lang: 'en' }],
  wikipedia: { en: 'Thing (group)' },
  statements: [
    { property: 'country', value: { entity: 'russia' } },
    { property: 'part-of', value: { entity: 'union' }, since: '1994', until: '2023-01-01' },
    { property: 'event', value: { text: { en: 'It [split]', ru: 'Раскол' } }, since: '2022' },
  ],
  statuses: [{ list: 'us-fto', entered: '2001-03' }],
  refs: [ref('russia', 'country'), ref('union', 'armed-group'), ref('us-fto', 'list')],
});
const view = cardView(dossier, {
  catalogue: english,
  days: { published: '2021-07-07', today: '2026-11-25' },
});

test('as text', () => {
  expect(citation(view, 'text', english.card)).toBe(
    `Thing (THG; Thing (ru))
Armed group · Russia

A thing of which tests speak.

– Part of: Union (until 1 January 2023)

Legal status:
– Us-fto: In force when this was published, 7 July 2021. Still in force; listed since March 2001.

Changed since this article:
– 1 January 2023: Part of no longer: Union
– 2022: It [split]

Sources:
1. Charter, Secretariat, 7 October 2002, https://example.org/charter
2. Thing (group), Wikipedia, https://en.wikipedia.org/wiki/Thing_(group)

Sourcenote: Pack of tests, as of 24 November 2026`,
  );
});

test('as Markdown, with links that survive brackets', () => {
  const text = citation(view, 'markdown', english.card);
  expect(text).toContain('[Thing](https://en.wikipedia.org/wiki/Thing_%28group%29) (THG; Thing (ru))');
  expect(text).toContain('**Legal status**\n\n- **Us-fto**: In force when');
  expect(text).toContain('1. [Charter](https://example.org/charter), Secretariat, 7 October 2002');
});

test('in Russian', () => {
  const russian = cardView(dossier, { catalogue: cardCatalogueIn('ru'), days: { today: '2026-11-25' } });
  expect(citation(russian, 'text', cardCatalogueIn('ru').card)).toContain(
    'Правовой статус:\n– Us-fto (ru): Действует с марта 2001 года.',
  );
});

test('a person then and now', () => {
  const person = dossierWith({
    kind: 'person',
    statements: [
      {
        property: 'office',
        value: { term: 'minister' },
        since: '2012',
        until: '2024',
        title: { en: 'Minister', ru: 'министр' },
      },
    ],
  });
  const days = { published: '2021-07-07', today: '2026-11-25' };
  expect(citation(cardView(person, { catalogue: english, days }), 'text', english.card)).toContain(
    '– 7 July 2021: Minister (2012–2024)\n– Today: No office today in this pack',
  );
});

test('of many members some are quoted', () => {
  const union = dossierWith({
    statements: Array.from({ length: 30 }, (_, at) => ({
      property: 'member',
      value: { entity: `state-${at}` },
    })),
  });
  const text = citation(
    cardView(union, { catalogue: english, days: { today: '2026-11-25' } }),
    'text',
    english.card,
  );
  expect(text).toMatch(/– Members: (?:state-\d+; ){12}18 more\n/);
});
