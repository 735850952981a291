import type { Localised } from '@/utils/knowledge';
import { asText, type AuthoredMap } from '@/tools/pack/authored';
import type { EntityContext } from '@/tools/pack/entity-context';
import { inflectPersonName } from '@/tools/pack/inflect/inflect-ru-person';
import { plainName, type HintedName } from '@/tools/pack/name-hints';
import { readLocalised } from '@/tools/pack/read-values';

/** What the pack says about how a person is named. */
export type PersonFields = {
  gender: 'm' | 'f';
  surname: Localised;
  patronymic?: string;
  /** Whether the surname alone is enough in any article. */
  surnameAlone: boolean;
};

/** Fields only people have. */
export const PERSON_FIELDS = ['gender', 'surname', 'patronymic', 'surnameAlone'] as const;

/** Reads the fields only people have; `undefined` after a fault. */
export function readPerson(authored: AuthoredMap, context: EntityContext): PersonFields | undefined {
  const gender = asText(authored['gender']);
  const surname = readLocalised(authored['surname'], { context, field: 'surname' });
  if (gender !== 'm' && gender !== 'f') context.report('gender', 'a person needs gender m or f');
  if (authored['surname'] === undefined) context.report('surname', 'a person needs a surname');
  const alone = authored['surnameAlone'];
  if (alone !== undefined && typeof alone !== 'boolean')
    context.report('surnameAlone', 'is not true or false');
  const patronymic = asText(authored['patronymic']);
  if ((gender !== 'm' && gender !== 'f') || surname === undefined) return undefined;
  return {
    gender,
    surname,
    surnameAlone: alone === true,
    ...(patronymic === undefined ? {} : { patronymic }),
  };
}

/**
 * The written forms that follow from a person's full name: with patronymic, with initials, and the surname
 * alone. A surname or a single initial needs the full name in the same article unless it is world-famous.
 */
export function personNames(label: Localised, person: PersonFields): HintedName[] {
  const use = person.surnameAlone ? 'alone' : 'after-full';
  const names: HintedName[] = [];
  const add = (text: string, lang: 'en' | 'ru', hints: Partial<HintedName>) => {
    names.push({ ...plainName(text, lang), case: 'proper', ...hints });
  };
  for (const lang of ['en', 'ru'] as const) {
    const surname = person.surname[lang];
    const given = givenNames(label[lang], surname);
    if (given !== undefined) {
      const initial = `${given.charAt(0)}.`;
      add(`${initial} ${surname}`, lang, { use });
      if (lang === 'ru' && person.patronymic !== undefined) {
        const middle = `${person.patronymic.charAt(0)}.`;
        add(`${given} ${person.patronymic} ${surname}`, lang, {});
        add(`${surname} ${given} ${person.patronymic}`, lang, {});
        add(`${initial} ${middle} ${surname}`, lang, {});
        add(`${surname} ${initial} ${middle}`, lang, {});
      }
    }
    if (surname !== label[lang]) add(surname, lang, { use });
  }
  return names;
}

/** «Сергей» of «Сергей Лавров»; `undefined` where the surname comes first or is not in the name. */
function givenNames(full: string, surname: string): string | undefined {
  return full.endsWith(` ${surname}`) ? full.slice(0, -surname.length - 1) : undefined;
}

/** The oblique forms of one Russian written form of a person. */
export function personForms(text: string, { gender, surname, patronymic }: PersonFields): string[] {
  return inflectPersonName(text, {
    gender,
    surname: surname.ru,
    ...(patronymic === undefined ? {} : { patronymic }),
  });
}
