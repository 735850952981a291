import { expect, test } from 'vitest';
import type { Entity, Statement } from '@/utils/knowledge';
import { compileRecogniser, loadRecogniser } from './recogniser';
import { entity, name, PACK } from './testing/pack';

function isIn(property: Statement['property'], id: string): Statement {
  return { property, value: { entity: id }, sources: [] };
}

function club(id: string, label: string, nick: string, sport: string): Entity {
  const summary = { en: `A professional ${sport} club of Boston.`, ru: '' };
  return entity(id, 'organisation', [name(label), name(nick, { use: 'after-full' })], {
    label: { en: label, ru: label },
    summary,
  });
}

const inAmerica = { statements: [isIn('country', 'united-states')] };
const inFrance = { statements: [isIn('country', 'france')] };

const entities: Entity[] = [
  entity('united-states', 'country', [name('U.S.'), name('США', { case: 'acronym' })]),
  entity('france', 'country', [name('France'), name('Франция', { forms: ['Франции'] })]),
  entity('sudan', 'country', [name('Sudan')]),
  entity('paris', 'city', [name('Paris'), name('Париж', { forms: ['Парижа', 'Париже'] })], inFrance),
  entity('massachusetts', 'region', [name('Massachusetts')], inAmerica),
  entity('boston', 'city', [name('Boston')], {
    statements: [isIn('country', 'united-states'), isIn('located-in', 'massachusetts')],
  }),
  entity('lyon', 'city', [name('Lyon')], inFrance),
  entity('maine', 'region', [name('Maine', { use: 'with-cue', cues: ['Augusta'] })], inAmerica),
  entity('texas', 'region', [name('Texas')], inAmerica),
  entity('washington', 'city', [name('Washington')], inAmerica),
  entity(
    'washington-state',
    'region',
    [name('Washington', { use: 'with-cue', cues: ['Seattle'] })],
    inAmerica,
  ),
  entity('us-senate', 'parliament', [name('Senate', { use: 'with-cue', cues: ['Washington'] })], inAmerica),
  entity('sudanese-army', 'army', [name("Sudan's army", { case: 'common' })], {
    statements: [isIn('country', 'sudan')],
  }),
  entity('foreign-ministry-of-france', 'ministry', [name("France's Foreign Ministry")], inFrance),
  entity('paris-attacks', 'event', [name('attacks in Paris', { case: 'common' })]),
  entity('united-nations', 'organisation', [name('Организация Объединённых Наций')]),
  entity('olympic-committee', 'organisation', [name('МОК', { case: 'acronym' })]),
  entity('bih', 'country', [name('БиГ')]),
  entity('iskander', 'weapon', [name('Искандер'), name('Bradley')]),
  entity('izvestia', 'outlet', [
    name('Известия', { use: 'with-cue', cues: ['газета'], forms: ['Известий'] }),
  ]),
  entity('olympics', 'event', [name('Summer Olympics')]),
  entity('police-law', 'law', [name('закон «О полиции»', { case: 'common' })]),
  entity('dawn', 'outlet', [name('Dawn', { use: 'with-cue', cues: ['Pakistan'] })]),
  entity('texaco', 'company', [name('Texaco')]),
  entity('jordan', 'country', [name('Jordan', { use: 'with-cue', cues: ['Amman'] })]),
  entity('jim-jordan', 'person', [name('Jim Jordan'), name('Jordan', { use: 'after-full' })]),
  entity('obama', 'person', [
    name('Барак Обама', { forms: ['Барака Обамы'] }),
    name('Обама', { use: 'after-full', forms: ['Обамы'] }),
  ]),
  club('boston-red-sox', 'Boston Red Sox', 'Red Sox', 'baseball'),
  club('boston-celtics', 'Boston Celtics', 'Celtics', 'basketball'),
];
const decoys = [{ text: 'Boston Red Sox', lang: 'en' as const }];
const recogniser = loadRecogniser(compileRecogniser([{ ...PACK, entities, decoys }]))!;

test.each<[text: string, mentions: string[]]>([
  // Titles in quotes.
  ['внесён закон «О полиции», узнал он', ['закон «О полиции»=police-law']],
  ['They saw "An American in Paris" twice.', []],
  ['The film "Paris, a love story" is out.', []],
  ['“We met in Paris,” she said.', ['Paris=paris']],
  ['Поезд «Париж — Москва» отменён.', []],
  ['«Мы были в Париже», — сказал он.', ['Париже=paris']],
  // Towns of another state, and bodies of a state.
  ['A fire in Paris, Texas, killed two.', ['Texas=texas']],
  ['A fire in Boston, Texas, killed two.', ['Texas=texas']],
  ['A fire in Boston, Massachusetts, killed', ['Boston=boston', 'Massachusetts=massachusetts']],
  ['Police in Paris, Lyon and Boston', ['Paris=paris', 'Lyon=lyon', 'Boston=boston']],
  ['In Washington the Texas Senate met.', ['Washington=washington']],
  ['In Washington the Senate met.', ['Washington=washington', 'Senate=us-senate']],
  ['He went fishing in Maine last week.', ['Maine=maine']],
  ['He caught Maine lobsters.', []],
  ['He lives in Redmond, Washington.', ['Washington=washington-state']],
  ['He lives in Paris, Washington and Boston.', ['Paris=paris', 'Washington=washington', 'Boston=boston']],
  // Whose body it is.
  ["Sudan's army said", ['Sudan=sudan']],
  ["France's Foreign Ministry said", ['France=france', 'Foreign Ministry=foreign-ministry-of-france']],
  ["Sudan's Foreign Ministry and France's", ['Sudan=sudan', 'France=france']],
  ['new attacks in Paris', ['Paris=paris']],
  // Letters.
  ['данные Организации Объединённых наций', []],
  ['Организация Объединённых наций решила', ['Организация Объединённых наций=united-nations']],
  ['организация Объединённых Наций', []],
  ['выборы в БиГ и Мартина Биг', ['БиГ=bih']],
  // Firms, things and people.
  ['ООО «МОК» и МОК', ['МОК=olympic-committee']],
  ['писатель Фазиль Искандер', []],
  ['ракета Искандер', ['Искандер=iskander']],
  ['Chelsea Bradley Manning and the Bradley', ['Bradley=iskander']],
  ['shares of Texaco Inc rose', ['Texaco=texaco']],
  ['shares of Texaco TX.N rose', ['Texaco=texaco']],
  ['a loan to Continental Texaco', []],
  ['the Texaco plant', ['Texaco=texaco']],
  ['Барак Обама уехал. Семья Обама дома.', ['Барак Обама=obama']],
  ['Барак Обама уехал. Члены семьи Обамы дома.', ['Барак Обама=obama', 'Обамы=obama']],
  // Events held again.
  ['a star of the Summer Olympics', ['Summer Olympics=olympics']],
  ['a star of the 1936 Summer Olympics', []],
  ['the Summer Olympics Committee met', []],
  // Papers and what they do.
  ['По данным «Известий», сделка закрыта.', ['Известий=izvestia']],
  ['Премия «Известий» вручена.', []],
  ['It was, Dawn reported, closed.', ['Dawn=dawn']],
  ['It was, Dawn said, closed.', []],
  // A surname and a place.
  ['Jim Jordan voted. Jordan said so.', ['Jim Jordan=jim-jordan', 'Jordan=jim-jordan']],
  ['Jim Jordan flew to Amman. In Jordan, he', ['Jim Jordan=jim-jordan', 'Jordan=jordan']],
])('%s', (text, mentions) => {
  expect(marked(text)).toEqual(mentions);
});

test.each<[text: string, mentions: string[]]>([
  ['BASEBALL - RESULTS\nBoston 4 Oakland 1', ['Boston=boston-red-sox']],
  ['NBA BASKETBALL - RESULTS\nBoston 104 Miami 98', ['Boston=boston-celtics']],
  ['BASEBALL - RESULTS\nIn Boston, the Red Sox won.', ['Boston=boston', 'Red Sox=boston-red-sox']],
  ['GOLF - RESULTS\nBoston won.', []],
  ['The Red Sox left Boston.', ['Boston=boston']],
  ['Boston beat the Boston Celtics 104-98.', ['Boston=boston-celtics', 'Boston Celtics=boston-celtics']],
  ['He was a Red Sox pitcher.', ['Red Sox=boston-red-sox']],
  ['The Boston Red Sox left Boston.', ['Boston Red Sox=boston-red-sox', 'Boston=boston']],
  ['Boston beat Paris in a game of chess.', []],
])('a club is called by its town in reports on its sport: %s', (text, mentions) => {
  expect(marked(text)).toEqual(mentions);
});

function marked(text: string): string[] {
  return recogniser
    .annotate({ blocks: [{ text, kind: 'paragraph' }] })
    .mentions.map(({ start, end, entity: id }) => `${text.slice(start, end)}=${id}`);
}
