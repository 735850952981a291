import { describe, expect, test } from 'vitest';
import { findIn, type Block } from './testing/find-in';

describe('whom a note concerns', () => {
  test.each<[what: string, blocks: Block[], entities: string[][]]>([
    [
      'the name before the parenthesis',
      ['ХАМАС отказался. «Талибан» (запрещён в РФ) согласился.'],
      [['taliban']],
    ],
    [
      'the name inside it',
      ['Соцсеть (принадлежит Meta, признанной в РФ экстремистской организацией)'],
      [['meta']],
    ],
    [
      'both of two',
      ['«Аль-Каида» и «Талибан» (обе организации запрещены в РФ) спорят.'],
      [['al-qaeda', 'taliban']],
    ],
    [
      'all before the verb',
      ['Hamas and Hezbollah are designated as terrorist organizations by the US.'],
      [['hamas', 'hezbollah']],
    ],
    [
      'each its own',
      ['Meta (экстремистская организация, запрещена в РФ) и «Талибан» (запрещён в РФ)'],
      [['meta'], ['taliban']],
    ],
    [
      'the roll after a colon',
      ['Террористические организации, запрещённые в РФ: ИГИЛ, «Аль-Каида», «Талибан».'],
      [['islamic-state', 'al-qaeda', 'taliban']],
    ],
    [
      'the star’s name',
      ['В Meta* и ХАМАС ответили.', '* Признана экстремистской и запрещена в РФ.'],
      [['meta']],
    ],
    [
      'the names of two kinds of stars',
      ['В Meta* и ОВД-Инфо** ответили.', '* Запрещена в РФ. ** Внесён в реестр иноагентов.'],
      [['meta'], ['ovd-info']],
    ],
    [
      'the star’s name in every block',
      ['Meta* молчит.', '«Талибан»* тоже.', '*Запрещены в РФ.'],
      [['meta', 'taliban']],
    ],
    [
      'the number’s name',
      ['Бои ведёт ИГИЛ1, пишут газеты.', '1 Организация запрещена на территории РФ.'],
      [['islamic-state']],
    ],
    [
      'the raised number’s name',
      ['Claimed by al-Qaeda¹ on Friday.', '¹ Terrorist group, outlawed in Russia.'],
      [['al-qaeda']],
    ],
    [
      'the name a pronoun means',
      ['The Taliban took the city.', 'Hamas was silent on it.', 'The movement is banned in Kazakhstan.'],
      [['taliban']],
    ],
    [
      'the only one listed, for a bare note at the end',
      ['ОВД-Инфо пишет.', 'Долгий текст.', 'Ещё один.', 'И ещё.', 'Признано в РФ иностранным агентом.'],
      [['ovd-info']],
    ],
    ['nobody, where the pack has nobody', ['Певец Иван Петров (признан иноагентом) уехал.'], [[]]],
    [
      'nobody, where two could be meant',
      [
        'Meta и «Правый сектор» упомянуты.',
        'Текст.',
        'Текст.',
        'Текст.',
        '*Экстремистская организация, запрещённая в РФ.',
      ],
      [[]],
    ],
    [
      'the body in that country, where the name’s own stands on no list',
      ["Jehovah's Witnesses (an extremist organization banned in Russia) met in a flat."],
      [['jehovahs-witnesses-in-russia']],
    ],
    [
      'that body under a star',
      ["Jehovah's Witnesses* met in a flat.", '* An extremist organization banned in Russia.'],
      [['jehovahs-witnesses-in-russia']],
    ],
    [
      'the body of that legal form',
      [
        'Anti-Corruption Foundation, Inc. (признана террористической организацией, запрещена в РФ) ведёт сбор.',
      ],
      [['anti-corruption-foundation-inc']],
    ],
    [
      'the body of that name whose list the note means',
      ['Anti-Corruption Foundation (recognized as an undesirable organization in Russia) went on.'],
      [['anti-corruption-foundation-inc']],
    ],
    ['never a state or a ministry', ['Минюст РФ (организация запрещена в России) молчит.'], [[]]],
    [
      'whom a plate names',
      [
        'НАСТОЯЩИЙ МАТЕРИАЛ (ИНФОРМАЦИЯ) ПРОИЗВЕДЕН ИНОСТРАННЫМ АГЕНТОМ «ОВД-ИНФО» ЛИБО КАСАЕТСЯ ДЕЯТЕЛЬНОСТИ ИНОСТРАННОГО АГЕНТА «ОВД-ИНФО»',
      ],
      [['ovd-info']],
    ],
  ])('%s', (_what, blocks, entities) => {
    expect(findIn(blocks).map((note) => note.entities)).toEqual(entities);
  });

  test.each([
    ['Певец Иван Петров (признан иноагентом) уехал.', 'Иван Петров'],
    ['рассказал главный редактор издания «Новый журнал» (внесено в реестр иноагентов)', 'Новый журнал'],
    [
      'ТРОИЦКИЙ\nНАСТОЯЩИЙ МАТЕРИАЛ ПРОИЗВЕДЕН ИНОСТРАННЫМ АГЕНТОМ ПЕТРОВЫМ ИВАНОМ, ЛИБО КАСАЕТСЯ ЕГО ДЕЯТЕЛЬНОСТИ',
      'ПЕТРОВЫМ ИВАНОМ',
    ],
    ['the Stichting 4 Kleuren (listed as a foreign agent)', 'Stichting 4 Kleuren'],
  ])('keeps the text that names them: %s', (text, subject) => {
    expect(findIn([text])[0]).toMatchObject({ entities: [], subject });
  });
});
