import { describe, expect, test } from 'vitest';
import type { ArticleText, BlockKind, Quoted } from '@/utils/recognition/annotation';
import { nameTable, plainContext } from '@/utils/recognition/disclaimers/testing/plain-context';
import { findQuoted } from '.';

const names = nameTable(
  [
    ['tass', 'agency', 'TASS', 'ТАСС'],
    ['reuters', 'agency', 'Reuters', 'REUTERS', 'Рейтер'],
    ['afp', 'agency', 'AFP', 'Agence France-Presse'],
    ['ap', 'agency', 'AP', 'Associated Press'],
    ['getty', 'agency', 'Getty Images'],
    ['ria', 'agency', 'RIA Novosti', 'РИА Новости'],
    ['interfax', 'agency', 'Interfax', 'Интерфакс'],
    ['nyt', 'outlet', 'The New York Times', 'New York Times'],
    ['bbc', 'outlet', 'BBC', 'Би-би-си'],
    ['kommersant', 'outlet', 'Kommersant', 'Коммерсантъ', 'Коммерсанту', 'Коммерсанта'],
    ['meduza', 'outlet', 'Meduza', 'Медуза', 'Медузе', 'Медузы', 'Медузу'],
    ['bild', 'outlet', 'Bild'],
    ['nato', 'alliance', 'NATO', 'НАТО'],
  ].map(([id, kind, ...own]) => ({ id: id!, kind: kind as 'agency', names: own, lists: [] })),
);

type Block = string | [BlockKind, string];

function quotedIn(...blocks: Block[]): string[] {
  return findIn(blocks).map(({ entity, count, how }) => `${entity} ${count} ${how.join('+')}`);
}

function findIn(blocks: readonly Block[]): Quoted[] {
  const article: ArticleText = {
    blocks: blocks.map((block) =>
      typeof block === 'string' ? { text: block, kind: 'paragraph' } : { kind: block[0], text: block[1] },
    ),
  };
  return findQuoted(article, plainContext(article, names));
}

test.each([
  ['TASS quoted him as saying the base was ready.', 'tass'],
  ['The base is ready, Interfax news agency quoted the minister as saying on Friday.', 'interfax'],
  ['"We are ready," he told Reuters.', 'reuters'],
  ['He told the Russian state news agency TASS that the base was ready.', 'tass'],
  ['He told Russia’s Kommersant newspaper so.', 'kommersant'],
  ['The talks failed, according to a report in The New York Times.', 'nyt'],
  ['He told İlham and the state-run Russian news agency “TASS” so.', 'tass'],
  ['The talks failed, according to the New York Times.', 'nyt'],
  ['The New York Times first reported the talks.', 'nyt'],
  ['In an interview with the BBC, she denied it.', 'bbc'],
  ['The minister, speaking to the BBC, denied it.', 'bbc'],
  ['A document seen by Reuters says otherwise.', 'reuters'],
  ['Reuters could not independently verify the report.', 'reuters'],
  ['The ministry said, as reported by the German tabloid Bild.', 'bild'],
  ['Meduza, citing two sources, reported that he had left.', 'meduza'],
  ['Kommersant’s sources, Interfax reports, deny it.', 'interfax'],
  ['Meduza spoke to three of the soldiers.', 'meduza'],
  ['«Мы готовы», — цитирует его РИА Новости.', 'ria'],
  ['ТАСС отмечает, что мост открыт.', 'tass'],
  ['«Медуза» насчитала сто имён.', 'meduza'],
  ['Об этом сообщает РИА Новости.', 'ria'],
  ['Он приедет в пятницу, пишет The New York Times.', 'nyt'],
  ['Как передаёт корреспондент ТАСС, мост открыт.', 'tass'],
  ['«Мы готовы», — рассказал он «Медузе».', 'meduza'],
  ['По данным газеты «Коммерсантъ», сделка сорвалась.', 'kommersant'],
  ['Мост открыт, сообщили РИА Новости в министерстве.', 'ria'],
  ['В интервью британской телекомпании Би-би-си он это отрицал.', 'bbc'],
  ['«Коммерсантъ» в пятницу сообщил о сделке.', 'kommersant'],
  ['РИА Новости со ссылкой на министра сообщает о сделке.', 'ria'],
  ['Источник «Коммерсанта» это подтвердил.', 'kommersant'],
  ['«Медуза» узнала о сделке первой.', 'meduza'],
  ['Слова министра приводит «Интерфакс».', 'interfax'],
  ['Bild, which first reported the raid, named four men.', 'bild'],
  ['Как стало известно «Коммерсанту», следствие закончено.', 'kommersant'],
  ['Министр дал интервью газете «Коммерсантъ».', 'kommersant'],
])('quoted: %s', (text, entity) => {
  expect(quotedIn(text)).toEqual([`${entity} 1 quoted`]);
});

test.each([
  'Meduza was declared undesirable in 2023.',
  'Russia blocked the BBC and Meduza in March.',
  'He joined Reuters in 2010 and left for Bild.',
  'The owner of Kommersant was fined.',
  'TASS was founded in 1904.',
  'ТАСС отмечает 120-летие.',
  'Reuters headquarters are in London.',
  'Meduza said it would appeal.',
  'The court fined the BBC.',
  '«Медузу» внесли в реестр в 2021 году.',
  'Сайт «Медузы» заблокирован.',
  'Он работал в ТАСС до 2014 года.',
  'Журналист сообщил о закрытии «Медузы».',
  'Владелец газеты «Коммерсантъ» продал долю.',
  'NATO said the alliance was ready.',
  'НАТО сообщает об учениях.',
])('only written about: %s', (text) => {
  expect(quotedIn(text)).toEqual([]);
});

describe('bylines and datelines', () => {
  test.each<[Block, string]>([
    ['KABUL, July 7 (Reuters) – The Taliban took the town.', 'reuters'],
    ['KABUL (AP) — The Taliban took the town.', 'ap'],
    ['(Reuters) - The Taliban took the town.', 'reuters'],
    ['MOSCOW, July 7. /TASS/. The minister left.', 'tass'],
    ['МОСКВА, 7 июл — РИА Новости. Министр уехал.', 'ria'],
    ['ТАСС, 7 июля. Министр уехал.', 'tass'],
    ['Москва. 7 июля. ИНТЕРФАКС - Министр уехал.', 'interfax'],
    ['Associated Press writer Ann Lee contributed to this report.', 'ap'],
    ['The Associated Press contributed to this report.', 'ap'],
    ['(With files from Reuters)', 'reuters'],
    ['Reporting by Ann Lee; editing by Bob Ray for Reuters', 'reuters'],
    ['By Steve Rosen, BBC, Moscow', 'bbc'],
    [['byline', 'AFP'], 'afp'],
    [['byline', 'By Reuters'], 'reuters'],
    [['byline', 'By Ivan Petrov, Associated Press'], 'ap'],
    [['byline', 'Ivan Petrov | Reuters'], 'reuters'],
    ['Source: Reuters', 'reuters'],
    ['Источник: ТАСС', 'tass'],
    ['AFP', 'afp'],
  ])('%s', (block, entity) => {
    expect(quotedIn(block)).toEqual([`${entity} 1 byline`]);
  });

  test.each<Block>([
    ['title', 'Reuters'],
    ['heading', 'BBC'],
    'Founded in 1851 in London, the agency (Reuters) has many bureaus.',
    'He wrote for many papers (Bild) and left.',
    ['list-item', 'Bild'],
  ])('no byline: %s', (block) => {
    expect(quotedIn(block)).toEqual([]);
  });
});

describe('photo credits', () => {
  test.each<[Block, string[]]>([
    [['caption', 'Soldiers at the base. Artur Lebedev / TASS'], ['tass 1 credit']],
    [['caption', 'A street in Kabul, July 7, 2021. REUTERS/Ali Khan'], ['reuters 1 credit']],
    [['caption', 'AP Photo/Ali Khan'], ['ap 1 credit']],
    [
      ['caption', '(Photo by Ali Khan / AFP via Getty Images)'],
      ['afp 1 credit', 'getty 1 credit'],
    ],
    [['caption', 'Фото: Сергей Иванов / ТАСС'], ['tass 1 credit']],
    [['caption', '© РИА Новости / Иван Петров'], ['ria 1 credit']],
    [['caption', 'The minister in Moscow. TASS'], ['tass 1 credit']],
    [['caption', 'The minister in Moscow | Reuters'], ['reuters 1 credit']],
    [['caption', 'File photo: Ivan Petrov, TASS, 2019'], ['tass 1 credit']],
    ['The base (photo: TASS) is new.', ['tass 1 credit']],
    ['Photo: Getty Images', ['getty 1 credit']],
  ])('%s', (block, expected) => {
    expect(quotedIn(block)).toEqual(expected);
  });

  test.each<Block>([
    ['caption', 'People pass the Reuters building in London'],
    ['caption', 'The BBC headquarters on Friday'],
    ['caption', 'Журналист «Медузы» у здания суда'],
  ])('the picture shows it: %s', (block) => {
    expect(quotedIn(block)).toEqual([]);
  });
});

test('how often, the most often first, and in which ways', () => {
  expect(
    quotedIn(
      'MOSCOW, July 7. /TASS/. The minister left.',
      'He told Reuters, the BBC and Kommersant that he was ready, TASS reported.',
      'Reuters reported more.',
      ['caption', 'Ivan Petrov / TASS'],
    ),
  ).toEqual(['tass 3 byline+quoted+credit', 'reuters 2 quoted', 'bbc 1 quoted', 'kommersant 1 quoted']);
});

test('letters that are an agency only in its place', () => {
  const article: ArticleText = {
    blocks: [
      { text: 'TALLINN (BNS) – The minister left.', kind: 'paragraph' },
      { text: 'Ivan Petrov/BNS', kind: 'caption' },
      { text: 'The BNS rate rose.', kind: 'paragraph' },
    ],
  };
  const context = plainContext(article, names);
  const entitiesNamed = (text: string) => (text === 'BNS' ? ['baltic-news-service'] : []);
  const kindOf = (id: string) => (id === 'baltic-news-service' ? 'agency' : context.kindOf(id));
  expect(findQuoted(article, { ...context, entitiesNamed, kindOf })).toEqual([
    { entity: 'baltic-news-service', count: 2, how: ['byline', 'credit'] },
  ]);
});

test('two that report together, and a paper that only its quotes make one', () => {
  expect(quotedIn('Bild and Reuters have reported the raid.')).toEqual(['bild 1 quoted', 'reuters 1 quoted']);
  const article: ArticleText = {
    blocks: [{ text: 'Об этом пишет «Весьма». Он назвал это «Весьма» странным.', kind: 'paragraph' }],
  };
  const context = plainContext(article, names);
  const entitiesNamed = (text: string) => (text === 'Весьма' ? ['vesma'] : []);
  const kindOf = (id: string) => (id === 'vesma' ? 'outlet' : context.kindOf(id));
  expect(findQuoted(article, { ...context, entitiesNamed, kindOf })).toEqual([
    { entity: 'vesma', count: 1, how: ['quoted'] },
  ]);
});

test('a source is told where the text was wrapped', () => {
  expect(quotedIn('He told the\n        news agency\n        Reuters so.')).toEqual(['reuters 1 quoted']);
  expect(quotedIn('KABUL,\n      July 7\n      (AP) — The Taliban left.')).toEqual(['ap 1 byline']);
});

test('nothing does not throw', () => {
  expect(quotedIn()).toEqual([]);
  expect(quotedIn('')).toEqual([]);
  expect(quotedIn(['caption', '(((/ © via'.repeat(200)])).toEqual([]);
});
