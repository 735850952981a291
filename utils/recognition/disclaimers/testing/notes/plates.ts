import type { NoteRow } from './note-row';

/** Plates that the law words for foreign agents. */
export const PLATES: readonly NoteRow[] = [
  [
    'Данное сообщение (материал) создано и (или) распространено иностранным средством массовой информации, выполняющим функции иностранного агента, и (или) российским юридическим лицом, выполняющим функции иностранного агента.',
    'ru-foreign-agents',
    [],
  ],
  [
    'ДАННОЕ СООБЩЕНИЕ (МАТЕРИАЛ) СОЗДАНО И (ИЛИ) РАСПРОСТРАНЕНО ИНОСТРАННЫМ СРЕДСТВОМ МАССОВОЙ ИНФОРМАЦИИ, ВЫПОЛНЯЮЩИМ ФУНКЦИИ ИНОСТРАННОГО АГЕНТА, И (ИЛИ) РОССИЙСКИМ ЮРИДИЧЕСКИМ ЛИЦОМ, ВЫПОЛНЯЮЩИМ ФУНКЦИИ ИНОСТРАННОГО АГЕНТА',
    'ru-foreign-agents',
    [],
  ],
  [
    'Сообщения и материалы информационного издания созданы и распространены иностранным агентом',
    'ru-foreign-agents',
    [],
  ],
  [
    '18+ НАСТОЯЩИЙ МАТЕРИАЛ (ИНФОРМАЦИЯ) ПРОИЗВЕДЕН, РАСПРОСТРАНЕН И (ИЛИ) НАПРАВЛЕН ИНОСТРАННЫМ АГЕНТОМ «МЕДУЗА» ЛИБО КАСАЕТСЯ ДЕЯТЕЛЬНОСТИ ИНОСТРАННОГО АГЕНТА «МЕДУЗА»',
    'ru-foreign-agents',
    [],
  ],
  [
    'Настоящий материал произведен иностранным агентом Шульман Екатериной Михайловной. 18+',
    'ru-foreign-agents',
    [],
  ],
  ['МАТЕРИАЛ СОЗДАН ЛИЦОМ, ВКЛЮЧЁННЫМ В РЕЕСТР ИНОСТРАННЫХ АГЕНТОВ', 'ru-foreign-agents', []],
  [
    'THIS MESSAGE (MATERIAL) WAS CREATED AND (OR) DISTRIBUTED BY A FOREIGN MASS MEDIA OUTLET PERFORMING THE FUNCTIONS OF A FOREIGN AGENT AND (OR) A RUSSIAN LEGAL ENTITY PERFORMING THE FUNCTIONS OF A FOREIGN AGENT',
    'ru-foreign-agents',
    [],
  ],
  [
    'THIS MATERIAL (INFORMATION) WAS PRODUCED, DISTRIBUTED AND (OR) SENT BY A FOREIGN AGENT OR CONCERNS THE ACTIVITIES OF A FOREIGN AGENT',
    'ru-foreign-agents',
    [],
  ],
  ['НАСТОЯЩЕЕ ИНТЕРВЬЮ СОДЕРЖИТ ВЫСКАЗЫВАНИЯ ИНОСТРАННОГО АГЕНТА ПЕТРОВА ИВАНА', 'ru-foreign-agents', []],
];
