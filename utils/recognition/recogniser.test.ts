import { expect, test } from 'vitest';
import { compileRecogniser, loadRecogniser } from './recogniser';
import { PACK } from './testing/pack';

const recogniser = loadRecogniser(compileRecogniser([PACK]))!;

function marked(...texts: string[]): string[] {
  const blocks = texts.map((text) => ({ text, kind: 'paragraph' as const }));
  return recogniser
    .annotate({ blocks })
    .mentions.map(({ block, start, end, entity: id }) => `${texts[block]!.slice(start, end)}=${id}`);
}

test.each<[string, string[], string[]]>([
  ['an acronym in capitals', ['The CSTO met.'], ['CSTO=csto']],
  ['no acronym in lower case', ['He told us so.'], []],
  ['an acronym that may be written as a word', ['NATO and Nato met.'], ['NATO=nato', 'Nato=nato']],
  ['no word in capitals', ['It was NICE of them.'], []],
  ['a place in capitals in a dateline', ['NICE, France (AP) — Snow fell.'], ['NICE=nice']],
  [
    'an acronym that only the article has',
    ['The Collective Treaty Body (CTB) met.', 'The CTB said'],
    ['Collective Treaty Body=treaty-body', 'CTB=treaty-body', 'CTB=treaty-body'],
  ],
  [
    'no acronym that stands for something else here',
    ['Committed Saints of Texas Only (CSTO) met. CSTO said'],
    [],
  ],
  ['no place of a name that is a person’s here', ['Denzel Washington came.', 'Washington said'], []],
  ['an acronym with full stops', ['The U.S. said'], ['U.S.=united-states']],
  [
    'the surname after the full name',
    ['Sergei Lavrov spoke.', 'Lavrov said'],
    ['Sergei Lavrov=lavrov', 'Lavrov=lavrov'],
  ],
  ['no surname alone', ['Lavrov said'], []],
  [
    'no other person of that surname',
    ['Sergei Lavrov spoke.', 'His cousin Anna Lavrov left'],
    ['Sergei Lavrov=lavrov'],
  ],
  [
    'the surname after a title',
    ['Sergei Lavrov.', 'But Minister Lavrov left'],
    ['Sergei Lavrov=lavrov', 'Lavrov=lavrov'],
  ],
  ['no homograph without a cue', ['Georgia beat Alabama'], []],
  ['a homograph with its cue', ['Georgia said in Tbilisi'], ['Georgia=georgia']],
  ['a homograph with a related name', ['Georgia and the CSTO'], ['Georgia=georgia', 'CSTO=csto']],
  ['no longer name that is something else', ['Bank of America said'], []],
  ['no place inside an organisation', ['The Washington Post wrote'], []],
  ['the place itself', ['in Washington on Monday'], ['Washington=washington']],
  ['Russian cases', ['Сергеем Лавровым', 'у Лаврова'], ['Сергеем Лавровым=lavrov', 'Лаврова=lavrov']],
  ['initials without spaces', ['С.В. Лавров'], ['С.В. Лавров=lavrov']],
  ['a people in lower case', ['наступление талибов'], ['талибов=taliban']],
])('marks %s', (_, texts, mentions) => {
  expect(marked(...texts)).toEqual(mentions);
});

test.each<[string, string[], string[]]>([
  ['no place of a company', ['Public Service Co of America said'], []],
  ['the seat of a company', ['Atlas Inc of America said'], ['America=america']],
  ['no radio of a city', ['He told Washington radio on Monday'], []],
  ['no region about a city', ['shelling in the Nice region'], []],
  ['no sister channel', ['a TASS Films documentary'], []],
  ['a name before a small word', ['in the US And Japan'], ['US=united-states']],
  ['no place behind an article of names', ['Мэр Шаар ха-Вашингтона сказал'], []],
  [
    'a place after a pronoun that looks like an abbreviation',
    ['предлагаемое им Вашингтону'],
    ['Вашингтону=washington'],
  ],
  ['no place somebody is named after', ['завод им. Вашингтона'], []],
  ['a title in Latin letters that ends', ['пишет журнал Time сегодня'], ['журнал Time=time']],
  ['no title in Latin letters that goes on', ['пишет журнал Time Out сегодня'], []],
])('marks %s', (_, texts, mentions) => {
  expect(marked(...texts)).toEqual(mentions);
});

test.each<[string, string[], string[]]>([
  [
    'no team in a report on sport',
    [
      'SOCCER - America beat Georgia 2-0 in a World Cup qualifier',
      'The striker scored in Nice, before the match.',
    ],
    ['Nice=nice'],
  ],
  [
    'a place in a report on sport that says where',
    ['The league and its striker, the coach of a club from America, met in Nice and Washington.'],
    ['America=america', 'Nice=nice', 'Washington=washington'],
  ],
  [
    'a place in politics with a word on sport',
    ['Washington will not host the championship.', 'America agreed. '.repeat(20)],
    ['Washington=washington', ...Array.from({ length: 20 }, () => 'America=america')],
  ],
  ['no company by its town', ['Nice Insurance Co split its shares.', 'Nice said so in Nice.'], ['Nice=nice']],
  ['no ship', ['the USS Washington sailed'], []],
])('marks %s', (_, texts, mentions) => {
  expect(marked(...texts)).toEqual(mentions);
});

test.each<[string, string[], string[]]>([
  ['a court of its country', ['The Supreme Court of Chile met.'], ['Supreme Court=supreme-court-of-chile']],
  ['no court of another country', ['Judges of the Supreme Court of Peru met.'], []],
  ['a court by an adjective', ['the Chilean Supreme Court met'], ['Supreme Court=supreme-court-of-chile']],
  ['no court by the adjective of another country', ['judges of the Peruvian Supreme Court'], []],
  ['a court by its cue', ['The judges of the Supreme Court met.'], ['Supreme Court=supreme-court-of-chile']],
  [
    'no court in an article about another country',
    ['Peru voted. The judges of the Supreme Court met.'],
    ['Peru=peru'],
  ],
  [
    'a court that no country speaks against',
    ['Верховный суд решил'],
    ['Верховный суд=supreme-court-of-chile'],
  ],
  ['a surname that its country owns', ['Chile’s Boric said'], ['Chile=chile', 'Boric=boric']],
  ['a surname with country and office', ['the Chilean President Boric said'], ['Boric=boric']],
  ['a surname with office and country in Russian', ['президент Чили Борич'], ['Чили=chile', 'Борич=boric']],
  [
    'the surname again after its country owned it',
    ['Chile’s Boric said. Later Boric left.', 'Boric'],
    ['Chile=chile', 'Boric=boric', 'Boric=boric', 'Boric=boric'],
  ],
  ['no surname with the office alone', ['President Boric said'], []],
  ['no surname of another country', ['Peru’s President Boric said'], ['Peru=peru']],
  ['no surname with the country alone', ['a Chilean, Boric, said'], []],
  ['a state cut short', ['in Key West, Fla. He'], ['Fla=florida']],
  ['no state without its full stop', ['the Fla company'], []],
  ['a state cut short behind a town', ['in Tupelo, Miss., he'], ['Miss=mississippi']],
  ['no state in a form of address', ['Miss Jackson came. So did Miss Anna.'], []],
  ['no court in Russian by an adjective', ['перуанский Верховный суд решил'], []],
  ['no branch of a body', ['Верховный суд по Чили решил'], ['Чили=chile']],
])('marks %s', (_, texts, mentions) => {
  expect(marked(...texts)).toEqual(mentions);
});

test('a note names its list and whom it concerns', () => {
  const blocks = [
    { text: 'Fighting went on.', kind: 'paragraph' as const },
    { text: '*The Taliban is a terrorist organization banned in Russia.', kind: 'note' as const },
  ];
  expect(recogniser.annotate({ blocks }).disclaimers).toMatchObject([
    { block: 1, claim: 'terrorist', list: 'ru-terrorist', jurisdiction: 'RU', entities: ['taliban'] },
  ]);
});

test('an entity is found by a name in the quotes of a note', () => {
  const blocks = [
    { text: 'Фонд (входит в «Талибан», признан террористическим в РФ)', kind: 'paragraph' as const },
  ];
  expect(recogniser.annotate({ blocks }).disclaimers.flatMap(({ entities }) => entities)).toEqual([
    'taliban',
  ]);
});

test.each([
  ['tass.ru', 'tass'],
  ['sport.tass.ru', 'tass'],
  ['nottass.ru', undefined],
  ['ru', undefined],
])('the outlet of %s is %s', (host, outlet) => {
  expect(recogniser.outletOf(host)).toBe(outlet);
});

test('a cut or older image is not loaded', () => {
  const image = compileRecogniser([PACK]);
  expect(loadRecogniser(image.slice(0, -2))).toBeUndefined();
  expect(loadRecogniser(new ArrayBuffer(4))).toBeUndefined();
  const older = image.slice(0);
  new DataView(older).setUint32(0, 0);
  expect(loadRecogniser(older)).toBeUndefined();
});
