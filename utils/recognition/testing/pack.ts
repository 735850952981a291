import type { Entity, Name, Pack } from '@/utils/knowledge';

/** A name, its language told by its letters. */
export function name(text: string, rest: Partial<Name> = {}): Name {
  const lang = /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
  return { text, lang, case: 'proper', use: 'alone', ...rest };
}

/** An entity with as little as the types ask for. */
export function entity(id: string, kind: Entity['kind'], names: Name[], rest: Partial<Entity> = {}): Entity {
  const text = { en: id, ru: id };
  return { id, kind, label: text, names, summary: text, statements: [], statuses: [], sources: [], ...rest };
}

const memberOf = (id: string) => ({ property: 'member-of', value: { entity: id }, sources: [] });

/** A pack with one of each thing that recognition has rules for. */
export const PACK: Pack = {
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
    entity('chile', 'country', [name('Chile'), name('Чили')], { label: { en: 'Chile', ru: 'Чили' } }),
    entity('peru', 'country', [name('Peru'), name('Перу')], { label: { en: 'Peru', ru: 'Перу' } }),
    entity(
      'supreme-court-of-chile',
      'court',
      [name('Supreme Court', { use: 'with-cue', cues: ['judges'] }), name('Верховный суд')],
      { statements: [{ property: 'country', value: { entity: 'chile' }, sources: [] }] },
    ),
    entity(
      'boric',
      'person',
      [
        name('Gabriel Boric'),
        name('Boric', { use: 'after-full' }),
        name('Габриэль Борич'),
        name('Борич', { use: 'after-full' }),
      ],
      { statements: [{ property: 'office', value: { term: 'head-of-state' }, of: 'chile', sources: [] }] },
    ),
    entity('mississippi', 'region', [
      name('Miss.', { use: 'with-cue', cues: ['Jackson'] }),
      name('Mississippi'),
    ]),
    entity('florida', 'region', [name('Fla.')]),
    entity('time', 'outlet', [name('журнал Time', { case: 'common' })]),
    entity('washington', 'city', [
      name('Washington'),
      name('Вашингтон', { forms: ['Вашингтона', 'Вашингтону'] }),
    ]),
    entity('america', 'region', [name('America')]),
    entity('tass', 'agency', [name('TASS', { case: 'acronym' })], { outlet: { hosts: ['tass.ru'] } }),
  ],
};
