import { expect, test } from 'vitest';
import type { Entity, Name, Pack } from '@/utils/knowledge';
import { compileRecogniser, loadRecogniser } from './recogniser';

function name(text: string, rest: Partial<Name> = {}): Name {
  const lang = /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
  return { text, lang, case: 'proper', use: 'alone', ...rest };
}

function entity(id: string, kind: Entity['kind'], names: Name[], rest: Partial<Entity> = {}): Entity {
  const text = { en: id, ru: id };
  return { id, kind, label: text, names, summary: text, statements: [], statuses: [], sources: [], ...rest };
}

const memberOf = (id: string) => ({ property: 'member-of', value: { entity: id }, sources: [] });

const PACK: Pack = {
  format: 'sourcenote-pack',
  formatVersion: 1,
  id: 'test',
  version: '2026.11.25',
  title: { en: 'Test', ru: 'Тест' },
  publisher: { name: 'Test' },
  licence: 'CC0-1.0',
  asOf: '2026-11-25',
  languages: ['en', 'ru'],
  sources: [],
  decoys: [{ text: 'Bank of America', lang: 'en' }],
  entities: [
    entity('csto', 'alliance', [name('CSTO', { case: 'acronym' }), name('ОДКБ', { case: 'acronym' })]),
    entity('lavrov', 'person', [
      name('Sergei Lavrov'),
      name('Lavrov', { use: 'after-full' }),
      name('Сергей Лавров', { forms: ['Сергея Лаврова', 'Сергеем Лавровым'] }),
      name('Лавров', { use: 'after-full', forms: ['Лаврова', 'Лавровым'] }),
      name('С. В. Лавров'),
    ]),
    entity('united-states', 'country', [name('US', { case: 'acronym' }), name('United States')]),
    entity('georgia', 'country', [name('Georgia', { use: 'with-cue', cues: ['Tbilisi'] })], {
      statements: [memberOf('csto')],
    }),
    entity('taliban', 'armed-group', [
      name('Taliban'),
      name('Талибан', { forms: ['Талибана'] }),
      name('талибы', { case: 'common', forms: ['талибов'] }),
    ]),
    entity('nato', 'alliance', [name('Nato'), name('NATO', { case: 'acronym' })]),
    entity('nice', 'city', [name('Nice')]),
    entity('treaty-body', 'organisation', [name('Collective Treaty Body')]),
    entity('washington', 'city', [name('Washington')]),
    entity('america', 'region', [name('America')]),
    entity('tass', 'agency', [name('TASS', { case: 'acronym' })], { outlet: { hosts: ['tass.ru'] } }),
  ],
};

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
