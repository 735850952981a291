import { describe, expect, test } from 'vitest';
import { findIn, type Block } from './testing/find-in';

describe('where a note begins and ends', () => {
  test.each([
    [
      'a parenthesis with its brackets',
      'Движение «Талибан» (запрещено в РФ) заняло город.',
      '(запрещено в РФ)',
    ],
    ['square brackets', 'The Taliban [banned in Russia] said so.', '[banned in Russia]'],
    ['a parenthesis never closed', 'ИГИЛ (организация запрещена в России', '(организация запрещена в России'],
    [
      'a nested parenthesis',
      '«Исламское государство» (ИГ (организация запрещена в РФ)).',
      '(ИГ (организация запрещена в РФ))',
    ],
    [
      'a whole sentence',
      'He left. The Taliban is a terrorist organization banned in Russia. He came back.',
      'The Taliban is a terrorist organization banned in Russia.',
    ],
    ['a footnote with its mark', 'Он ушёл.\n* Признан в РФ иноагентом.', '* Признан в РФ иноагентом.'],
    [
      'a clause after a name',
      'Hamas, a proscribed terrorist organisation in the UK, freed them.',
      'a proscribed terrorist organisation in the UK',
    ],
    [
      'a participle after a name',
      'Издание ОВД-Инфо, признанное в России иноагентом, закрылось вчера.',
      'признанное в России иноагентом',
    ],
    ['words before a name', 'Он вступил в запрещённую в РФ «Аль-Каиду» в юности.', 'запрещённую в РФ'],
    [
      'a plate with its age sign',
      '18+ НАСТОЯЩИЙ МАТЕРИАЛ (ИНФОРМАЦИЯ) ПРОИЗВЕДЕН ИНОСТРАННЫМ АГЕНТОМ. Далее текст.',
      '18+ НАСТОЯЩИЙ МАТЕРИАЛ (ИНФОРМАЦИЯ) ПРОИЗВЕДЕН ИНОСТРАННЫМ АГЕНТОМ.',
    ],
    [
      'soft hyphens and no-break spaces',
      'Meta (приз\u00ADнана экстре\u00ADмистской и\u00A0запрещена в\u00A0РФ)',
      '(приз\u00ADнана экстре\u00ADмистской и\u00A0запрещена в\u00A0РФ)',
    ],
    ['letters of the other script', 'Meta (зaпрещенa в РФ)', '(зaпрещенa в РФ)'],
    [
      'an emoji before it',
      '👉 По данным ОВД-Инфо (внесено в реестр «иноагентов»), задержаны двое',
      '(внесено в реестр «иноагентов»)',
    ],
  ])('%s', (_what, text, surface) => {
    expect(findIn([text]).map((note) => note.surface)).toEqual([surface]);
  });
});

describe('what is no note', () => {
  test.each<[what: string, block: Block]>([
    ['a headline', ['title', 'Телеканал признан иноагентом']],
    ['a heading', ['heading', 'Движение признано экстремистским']],
    [
      'a numbered paragraph without a number in the text',
      '1 Организация признана террористической, и вот почему так решили судьи этого суда.',
    ],
    ['an emoji that announces news', '⚡️ Издание признано иноагентом'],
    ['a question', 'Организация запрещена в России?'],
  ])('%s', (_what, block) => {
    expect(findIn([block])).toEqual([]);
  });

  test('nothing, an empty block and a text of brackets do not throw', () => {
    expect(findIn([])).toEqual([]);
    expect(findIn([''])).toEqual([]);
    expect(findIn(['(((запрещена в РФ'.repeat(200)]).length).toBeLessThan(400);
  });
});
