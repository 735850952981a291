import { expect, test } from 'vitest';
import type { Kind } from '@/utils/knowledge';
import { cardView } from './view';
import { dossierWith, ref } from '@/utils/reading/testing/dossier';
import { cardCatalogueIn } from '@/utils/reading/strings/card';

const days = { today: '2026-11-25', published: '2021-07-07' };

test.each<[string, Parameters<typeof dossierWith>[0], string | undefined, string | undefined]>([
  [
    'the country',
    { statements: [{ property: 'country', value: { entity: 'russia' } }], refs: [ref('russia', 'country')] },
    'Russia',
    'russia',
  ],
  [
    'since when',
    { statements: [{ property: 'founded', value: { date: '1904-09-01' } }] },
    'since 1904',
    undefined,
  ],
  [
    'nothing when there are two countries',
    {
      statements: ['russia', 'norway'].map((entity) => ({ property: 'country', value: { entity } })),
      refs: [ref('russia', 'country'), ref('norway', 'country')],
    },
    undefined,
    undefined,
  ],
])('the corner names %s', (_, parts, corner, cornerEntity) => {
  const view = cardView(dossierWith(parts), { catalogue: cardCatalogueIn('en'), days });
  expect([view.corner, view.cornerEntity]).toEqual([corner, cornerEntity]);
});

test('names: acronyms of the language, its own language, the other language, each once', () => {
  const dossier = dossierWith({
    native: { text: 'Řád', lang: 'cs' },
    alsoKnownAs: [
      { text: 'THG', lang: 'en' },
      { text: 'ВЩЬ', lang: 'ru' },
      { text: 'THG', lang: 'ru' },
    ],
  });
  const names = (language: 'en' | 'ru') =>
    cardView(dossier, { catalogue: cardCatalogueIn(language), days }).native.map(
      ({ text, lang }) => `${lang}:${text}`,
    );
  expect(names('en')).toEqual(['en:THG', 'cs:Řád', 'ru:ВЩЬ', 'ru:Thing (ru)']);
  expect(names('ru')).toEqual(['ru:ВЩЬ', 'ru:THG', 'cs:Řád', 'en:Thing']);
});

test.each<[Kind, Parameters<typeof dossierWith>[0], boolean]>([
  ['armed-group', {}, true],
  ['agency', {}, true],
  ['organisation', {}, true],
  ['organisation', { statements: [{ property: 'member', value: { entity: 'x' } }] }, false],
  ['alliance', {}, false],
  ['country', {}, false],
  ['person', {}, false],
  ['armed-group', { statuses: [{ list: 'us-fto', entered: '2001' }] }, false],
])('a %s with %o may be said to have no entry: %s', (kind, parts, said) => {
  const view = cardView(dossierWith({ kind, ...parts }), { catalogue: cardCatalogueIn('en'), days });
  expect(view.noStatus).toBe(said ? 'No entry in the lists of this pack' : undefined);
});

test.each([
  ['en', { en: 'Red Cross (body)', ru: 'Красный Крест' }, 'https://en.wikipedia.org/wiki/Red_Cross_(body)'],
  ['en', { ru: 'Красный Крест' }, `https://ru.wikipedia.org/wiki/${encodeURIComponent('Красный_Крест')}`],
  ['ru', { en: 'Red Cross' }, 'https://en.wikipedia.org/wiki/Red_Cross'],
  ['ru', {}, undefined],
] as const)('leads to Wikipedia in %s: %o', (language, wikipedia, url) => {
  const view = cardView(dossierWith({ wikipedia }), { catalogue: cardCatalogueIn(language), days });
  expect(view.wikipedia?.url).toBe(url);
});

test('says which pack speaks, as of which day, and the day of the article', () => {
  const dossier = dossierWith();
  expect(cardView(dossier, { catalogue: cardCatalogueIn('en'), days })).toMatchObject({
    footer: 'Pack of tests, as of 24 November 2026',
    publishedOn: '7 July 2021',
    sources: [{ title: 'Charter', publisher: 'Secretariat', date: '7 October 2002' }],
  });
  expect(
    cardView(dossier, { catalogue: cardCatalogueIn('ru'), days: { today: days.today } }).publishedOn,
  ).toBeUndefined();
});
