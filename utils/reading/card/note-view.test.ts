import { describe, expect, test } from 'vitest';
import type { Dossier, Language } from '@/utils/knowledge';
import type { Disclaimer } from '@/utils/recognition/annotation';
import { noteView } from './note-view';
import { both, dossierWith, ref } from '@/utils/reading/testing/dossier';
import { cardCatalogueIn } from '@/utils/reading/strings/card';

const TODAY = '2026-11-25';
const TEXT = 'The Taliban is a terrorist\norganization banned in Russia.';

const terrorists = dossierWith({
  id: 'ru-terrorist',
  kind: 'list',
  statements: [
    { property: 'authority', value: { text: both('FSB') } },
    { property: 'law', value: { text: both('Law 35') } },
    { property: 'obliges', value: { text: both('Name the ban, or pay a fine.') }, since: '2021-06-28' },
    { property: 'seat', value: { text: both('Moscow') } },
  ],
  sources: [{ title: 'Law 35', url: 'https://example.org/35' }],
});
const agents = dossierWith({
  id: 'ru-foreign-agents',
  kind: 'list',
  statements: [
    { property: 'obliges', value: { text: both('First rule.') }, since: '2017', until: '2022-12-01' },
    { property: 'obliges', value: { text: both('Second rule.') }, since: '2022-12-01' },
  ],
});
const taliban = dossierWith({
  id: 'taliban',
  kind: 'armed-group',
  statuses: [
    { list: 'us-sdgt', entered: '2002-07-03' },
    { list: 'ru-terrorist', decided: '2003-02-14', suspended: '2025-04-17' },
  ],
  refs: [ref('ru-terrorist', 'list'), ref('us-sdgt', 'list')],
});
const other = dossierWith({
  id: 'other',
  kind: 'armed-group',
  statuses: [{ list: 'ru-terrorist', entered: '2010', lifted: '2015-05-08' }],
});
const dossiers: Record<string, Dossier> = {
  'ru-terrorist': terrorists,
  'ru-foreign-agents': agents,
  taliban,
  other,
};

type Parts = Partial<Disclaimer> & { published?: string; language?: Language; today?: string; text?: string };

function view({ published, language = 'en', today = TODAY, text = TEXT, ...parts }: Parts = {}) {
  const note: Disclaimer = {
    block: 0,
    start: 0,
    end: text.length,
    claim: 'terrorist',
    list: 'ru-terrorist',
    jurisdiction: 'RU',
    entities: ['taliban'],
    ...parts,
  };
  const days = published === undefined ? { today } : { today, published };
  return noteView(
    { note, text, dossiers, pack: taliban.pack },
    { catalogue: cardCatalogueIn(language), days },
  );
}

describe('agreement of a note with the register', () => {
  test.each<[string, Parts, string[]]>([
    [
      'true then, suspended since',
      { published: '2021-07-07' },
      ['The note was accurate when published.', 'This status was suspended on 17 April 2025.'],
    ],
    [
      'the same in Russian',
      { published: '2021-07-07', language: 'ru' },
      ['На день публикации пометка была верна.', 'Статус приостановлен 17 апреля 2025 года.'],
    ],
    [
      'true then and now',
      { published: '2021-07-07', today: '2024-01-01' },
      ['The note was accurate when published.', 'Still in force; listed since 14 February 2003.'],
    ],
    [
      'suspended already',
      { published: '2025-06-01' },
      ['Suspended when this was published, 1 June 2025.', 'Still suspended.'],
    ],
    [
      'printed before the entry',
      { published: '2001-01-01' },
      [
        'Not yet listed when this was published, 1 January 2001.',
        'This status was suspended on 17 April 2025.',
      ],
    ],
    ['no date on the page', {}, ['This status was suspended on 17 April 2025.']],
    [
      'lifted in between',
      { published: '2012-01-01', entities: ['other'] },
      ['The note was accurate when published.', 'This status was lifted on 8 May 2015.'],
    ],
    [
      'no such entry',
      { published: '2021-07-07', list: 'ru-foreign-agents' },
      ['The pack of 24 November 2026 has no such entry.'],
    ],
    ['no list to check against', { list: 'unknown-list', published: '2021-07-07' }, []],
    [
      'two bodies, each by its name',
      { published: '2012-01-01', entities: ['taliban', 'other'] },
      [
        'Thing: The note was accurate when published. This status was suspended on 17 April 2025.',
        'Thing: The note was accurate when published. This status was lifted on 8 May 2015.',
      ],
    ],
  ])('%s', (_, parts, agreement) => {
    expect(view(parts).agreement).toEqual(agreement);
  });
});

describe('what the law asks of publishers', () => {
  test.each<[string, Parts, string[]]>([
    ['the rule of the day', { list: 'ru-foreign-agents', published: '2020-05-05' }, ['First rule.']],
    ['the rule of today without a day', { list: 'ru-foreign-agents' }, ['Second rule.']],
    [
      'a rule younger than the article',
      { published: '2020-05-05' },
      ['Name the ban, or pay a fine.', 'The duty came later, on 28 June 2021.'],
    ],
    ['a rule of the time', { published: '2021-07-07' }, ['Name the ban, or pay a fine.']],
  ])('%s', (_, parts, duties) => {
    expect(view(parts).explanation).toEqual(['A thing of which tests speak.', ...duties]);
  });

  test('a note without a register is not explained by a guess', () => {
    const shown = noteView(
      {
        note: { block: 0, start: 0, end: 3, claim: 'banned', entities: [] },
        text: 'Ban',
        dossiers,
        pack: taliban.pack,
      },
      { catalogue: cardCatalogueIn('en'), days: { today: TODAY } },
    );
    expect(shown).toMatchObject({ explanation: ['It names no register.'], statuses: [], agreement: [] });
    expect(shown.corner).toBeUndefined();
  });

  test('of whom the pack does not have, only law and register are told', () => {
    const shown = view({ list: 'ru-foreign-agents', entities: [], subject: 'Ivan Petrov' });
    expect(shown.explanation.at(-1)).toContain('“Ivan Petrov” is not in this pack');
    expect(shown.statuses).toEqual([]);
    expect(shown.agreement).toEqual([]);
  });
});

test('the note’s own entry comes first, entries elsewhere follow in the same form', () => {
  expect(view().statuses.map(({ list }) => list)).toEqual(['ru-terrorist', 'us-sdgt']);
  expect(view({ entities: ['taliban', 'other'] }).statuses.map(({ list }) => list)).toEqual([
    'taliban',
    'other',
  ]);
});

test('it shows the note as printed, whose law it is, and links to whom it concerns', () => {
  const shown = view({ published: '2021-07-07' });
  expect(shown).toMatchObject({
    kind: 'Note on a legal status',
    corner: 'Russia',
    quote: 'The Taliban is a terrorist organization banned in Russia.',
    quoteLang: 'en',
    footer: 'Pack of tests, as of 24 November 2026',
  });
  expect(shown.facts.map(({ label }) => label)).toEqual(['Concerns', 'List', 'Authority', 'Law']);
  expect(shown.facts[0]!.values).toEqual([{ text: 'Thing', entity: 'taliban' }]);
  expect(shown.sources.map(({ url }) => url)).toContain('https://example.org/35');
});

test.each([
  ['Признан в РФ иноагентом', 'ru'],
  ['Визнаний у Росії іноземним агентом', 'uk'],
  ['Banned in Russia', 'en'],
])('the language of the quote: %s', (text, lang) => {
  expect(view({ text }).quoteLang).toBe(lang);
});
