import nouns from 'russian-nouns-js';
import { adjectiveForms, isAdjective, type Gender } from './inflect-ru-adjectives';
import { OBLIQUE_CASES } from './inflect-ru-person';

/** What is known of a phrase beyond its letters. */
export type PhraseHint = { gender?: 'm' | 'f' | 'n'; plural?: boolean; animate?: boolean };

const engine = new nouns.Engine();
const NOUN_CASES = [
  nouns.Case.GENITIVE,
  nouns.Case.DATIVE,
  nouns.Case.ACCUSATIVE,
  nouns.Case.INSTRUMENTAL,
  nouns.Case.PREPOSITIONAL,
];

/** Nouns that end like a masculine or plural but are feminine, and the like: the ending does not tell. */
const SOFT_MASCULINE = /(?:тель|арь|ырь|ень|иль|оль|уль|юль|голь|Кремль|Чернобыль|Рубль|день|путь)$/iu;
const INDECLINABLE = /(?:[оуюэ]|[аеиоуыэюя]е|[^аеёиоуыэюя]и|[бвгджзклмнпрстфхцчшщ]е)$/iu;
const PLURAL = /(?:[кгхжшщч]и|[бвдзлмнпрстфц]ы|[лнртс]и)$/u;

/** Oblique case forms of a Russian name: the leading adjectives and the first noun decline, the rest stands. */
export function inflectPhrase(phrase: string, hint: PhraseHint = {}): string[] {
  if (!/^[«„"]?[\p{Script=Cyrillic}\d]/u.test(phrase)) return [];
  const words = phrase.split(' ');
  const head = words.findIndex((word) => !isAdjective(word));
  const at = head === -1 ? words.length - 1 : head;
  const noun = words[at]!;
  // A quoted name or an acronym as head does not decline, nor does one in Latin letters.
  if (/[«"“„»A-Za-z]/.test(noun) || (/^[\p{Lu}\d-]+$/u.test(noun) && noun.length > 1)) return [];
  const nounForms = at === head ? declineNoun(noun, { hint, hasAdjective: at > 0 }) : undefined;
  const { gender, plural, forms } = nounForms ?? { gender: 'm' as const, plural: false, forms: undefined };
  if (!forms && at === head) return [];
  const rows = OBLIQUE_CASES.map((_, caseIndex) => {
    const declined = words.map((word, index) => {
      if (index > at) return [word];
      if (index === at && forms) return forms[caseIndex]!;
      return adjectiveForms(word, { gender, plural, animate: hint.animate ?? false })[caseIndex]!;
    });
    return combinations(declined);
  });
  return [...new Set(rows.flat())].filter((form) => form !== phrase);
}

type NounForms = { gender: Gender; plural: boolean; forms: string[][] };

function declineNoun(
  noun: string,
  { hint, hasAdjective }: { hint: PhraseHint; hasAdjective: boolean },
): NounForms | undefined {
  const hyphen = noun.lastIndexOf('-');
  // «Ростов-на-Дону» declines its first part, «Нью-Йорк» its last.
  const town = /^(\p{Lu}\p{L}+)(-(?:на|над|де|ан|эль|ле)-.+)$/u.exec(noun);
  if (town) return extended(declineSimple(town[1]!, hint), { before: '', after: town[2]! });
  if (hyphen > 0) {
    return extended(declineSimple(noun.slice(hyphen + 1), hint), {
      before: noun.slice(0, hyphen + 1),
      after: '',
    });
  }
  return declineSimple(noun, hasAdjective || hint.plural !== undefined ? hint : { ...hint });
}

function extended(
  result: NounForms | undefined,
  { before, after }: { before: string; after: string },
): NounForms | undefined {
  return result && { ...result, forms: result.forms.map((row) => row.map((form) => before + form + after)) };
}

function declineSimple(noun: string, hint: PhraseHint): NounForms | undefined {
  const plural =
    hint.plural ?? (hint.gender === undefined && PLURAL.test(noun) && !INDECLINABLE_PLACES.has(noun));
  const gender = hint.gender ?? guessGender(noun);
  if (
    !plural &&
    (INDECLINABLE_PLACES.has(noun) ||
      (INDECLINABLE.test(noun) && !/(?:ие|ье|це|ще|во|ло|но|ро|то|ко)$/u.test(noun)))
  )
    return undefined;
  const lemma = plural
    ? nouns.createLemma({ text: noun, pluraleTantum: true, animate: hint.animate ?? false })
    : nouns.createLemma({ text: noun, gender: GENDERS[gender], animate: hint.animate ?? false });
  const forms = NOUN_CASES.map((kase) => engine.decline(lemma, kase).map((form) => likeCased(noun, form)));
  return { gender, plural, forms };
}

/** Place names that look declinable and are not. */
const INDECLINABLE_PLACES: ReadonlySet<string> = new Set([
  'Осло',
  'Торонто',
  'Чикаго',
  'Токио',
  'Перу',
  'Чили',
  'Гаити',
  'Мали',
  'Марокко',
  'Монако',
  'Конго',
  'Того',
  'Фиджи',
  'Дели',
  'Хельсинки',
  'Сочи',
  'Тбилиси',
  'Баку',
  'Сан-Марино',
  'Косово',
  'Сомали',
  'Зимбабве',
  'Бурунди',
  'Джибути',
  'Брунеи',
  'Кирибати',
  'Науру',
  'Тувалу',
  'Вануату',
  'Нагасаки',
  'Найроби',
  'Кали',
  'Бали',
  'Мехико',
  'Сараево',
  'Батуми',
  'Поти',
  'Гори',
  'Сухуми',
  'Цхинвали',
  'Идлиб-и',
  'Рио',
  'Сан-Паулу',
  'Кито',
  'Лесото',
  'Пуэрто-Рико',
]);

const GENDERS: Record<Gender, string> = {
  m: nouns.Gender.MASCULINE,
  f: nouns.Gender.FEMININE,
  n: nouns.Gender.NEUTER,
};

function guessGender(noun: string): Gender {
  if (/[ая]$/u.test(noun)) return 'f';
  if (/[оеё]$/u.test(noun)) return 'n';
  if (noun.endsWith('ь')) return SOFT_MASCULINE.test(noun) ? 'm' : 'f';
  return 'm';
}

/** The library answers in lower case for some words; a proper noun keeps its capital. */
function likeCased(model: string, form: string): string {
  const first = model.charAt(0);
  return first === first.toLocaleUpperCase('ru')
    ? form.charAt(0).toLocaleUpperCase('ru') + form.slice(1)
    : form;
}

function combinations(columns: string[][]): string[] {
  return columns.reduce<string[]>(
    (rows, column) =>
      rows.length === 0 ? column : rows.flatMap((row) => column.map((word) => `${row} ${word}`)),
    [],
  );
}
