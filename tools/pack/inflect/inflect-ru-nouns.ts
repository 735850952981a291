import nouns from 'russian-nouns-js';
import type { Gender } from './inflect-ru-adjectives';
import {
  INDECLINABLE,
  PARADIGMS,
  PLURAL_ONLY,
  SINGULARS,
  SOFT_FEMININE,
  SOFT_MASCULINE,
  ZERO_GENITIVE,
} from './inflect-ru-lexicon';

/** What is known of a noun beyond its letters. `animate` makes the accusative of plurals the genitive. */
export type NounHint = { gender?: Gender; plural?: boolean; animate?: boolean };

/** A declined noun: the five oblique cases from genitive to prepositional, each with its usual forms. */
export type Declined = { gender: Gender; plural: boolean; forms: string[][] };

const engine = new nouns.Engine();
const CASES = [
  nouns.Case.GENITIVE,
  nouns.Case.DATIVE,
  nouns.Case.ACCUSATIVE,
  nouns.Case.INSTRUMENTAL,
  nouns.Case.PREPOSITIONAL,
];
const GENDERS: Record<Gender, string> = {
  m: nouns.Gender.MASCULINE,
  f: nouns.Gender.FEMININE,
  n: nouns.Gender.NEUTER,
};

/** Endings of a plural in a name of which nothing else is known. */
const PLURAL = /(?:[кгхжшщч]и|[бвдзлмнпрстфц]ы)$/u;
/** Endings no Russian case can follow; -е and -о of native neuters are told apart below. */
const OPEN_ENDING = /(?:[уюэыи]|[аоуэ]а|[аеиоуыэюя]о|[^аеёиоуыэюя]е)$/u;
const NEUTER_ENDING = /(?:ие|ье|це|ще|во|ло|но|ро|то|ко)$/u;

/** Declines one noun, hyphens and all; `undefined` when it does not decline. */
export function declineNoun(noun: string, hint: NounHint = {}): Declined | undefined {
  if (INDECLINABLE.has(noun)) return undefined;
  // «Ростов-на-Дону» declines its first part, «Нью-Йорк» its last, «братья-мусульмане» both.
  const town = /^(\p{Lu}\p{L}+)(-(?:на|над|под|де|ан|эль|ле|ла)-.+|-Бисау)$/u.exec(noun);
  if (town) return mapForms(declineNoun(town[1]!, hint), (form) => form + town[2]!);
  const hyphen = noun.lastIndexOf('-');
  if (hyphen > 0) {
    const [head, tail] = [noun.slice(0, hyphen), noun.slice(hyphen + 1)];
    const first = PARADIGMS[head.toLocaleLowerCase('ru')];
    return mapForms(declineNoun(tail, hint), (form, index) => `${first?.[index] ?? head}-${form}`);
  }
  return declineWord(noun, hint);
}

function mapForms(
  declined: Declined | undefined,
  map: (form: string, index: number) => string,
): Declined | undefined {
  return (
    declined && {
      ...declined,
      forms: declined.forms.map((row, index) => row.map((form) => map(form, index))),
    }
  );
}

function declineWord(noun: string, hint: NounHint): Declined | undefined {
  const key = noun.toLocaleLowerCase('ru');
  const plural =
    hint.plural ?? (PLURAL_ONLY.has(noun) || (hint.gender === undefined && looksPlural(noun, key)));
  const gender = hint.gender ?? genderOf(noun, key);
  const known = PARADIGMS[key];
  if (known) return { gender, plural, forms: known.map((form) => [likeCased(noun, form)]) };
  if (plural) return { gender, plural, forms: declinePlural(noun, { key, animate: hint.animate ?? false }) };
  if (isOpen(noun, hint)) return undefined;
  const text = noun.replace(/ъ$/u, '');
  const lemma = nouns.createLemma({ text, gender: GENDERS[gender], animate: hint.animate ?? false });
  const forms = CASES.map((kase) => [first(lemma, kase)]);
  if (text !== noun) forms[2] = [noun];
  // «в Приднестровье»: names in -ье keep it.
  if (noun.endsWith('ье')) forms[4] = [noun];
  else if (gender === 'm')
    forms[4]!.push(first(lemma, nouns.Case.LOCATIVE), ...(noun === 'Крым' ? ['Крыму'] : []));
  return {
    gender,
    plural,
    forms: forms.map((row) => [...new Set(row.map((form) => likeCased(noun, form)))]),
  };
}

/** The usual form; the package also gives «Москвою» and «Белого дому», which news does not write. */
function first(lemma: Parameters<typeof engine.decline>[0], kase: string, plural?: string): string {
  return engine.decline(lemma, kase, plural)[0] ?? lemma.text;
}

function declinePlural(noun: string, { key, animate }: { key: string; animate: boolean }): string[][] {
  const singular = SINGULARS[key] ?? regularSingular(key);
  const lemma = singular
    ? nouns.createLemma({ text: singular[0], gender: GENDERS[singular[1]], animate })
    : nouns.createLemma({ text: noun, pluraleTantum: true, animate });
  const forms = CASES.map((kase) => first(lemma, kase, singular ? key : undefined));
  const genitive = ZERO_GENITIVE[noun];
  if (genitive !== undefined) forms[0] = genitive;
  forms[2] = animate ? forms[0]! : noun;
  return forms.map((form) => [likeCased(noun, form)]);
}

/** «нации» of «нация», «соглашения» of «соглашение». */
function regularSingular(plural: string): readonly [string, Gender] | undefined {
  if (plural.endsWith('ии')) return [`${plural.slice(0, -1)}я`, 'f'];
  if (plural.endsWith('ия')) return [`${plural.slice(0, -1)}е`, 'n'];
  if (plural.endsWith('ости')) return [`${plural.slice(0, -1)}ь`, 'f'];
  return undefined;
}

function looksPlural(noun: string, key: string): boolean {
  return (key in SINGULARS && key !== 'вести') || noun in ZERO_GENITIVE || PLURAL.test(noun);
}

function isOpen(noun: string, hint: NounHint): boolean {
  if (!OPEN_ENDING.test(noun) || NEUTER_ENDING.test(noun)) return false;
  return !(hint.gender === 'n' && noun.endsWith('е'));
}

function genderOf(noun: string, key: string): Gender {
  if (/[ая]$/u.test(noun)) return 'f';
  if (/[оеё]$/u.test(noun)) return 'n';
  if (!noun.endsWith('ь')) return 'm';
  if (SOFT_MASCULINE.has(noun) || SOFT_MASCULINE.has(key)) return 'm';
  if (SOFT_FEMININE.has(noun) || SOFT_FEMININE.has(key)) return 'f';
  return /[лрн]ь$/u.test(noun) && !/(?:знь|снь)$/u.test(noun) ? 'm' : 'f';
}

/** The package answers some words in lower case; a proper noun keeps its capital. */
function likeCased(model: string, form: string): string {
  const initial = model.charAt(0);
  if (initial !== initial.toLocaleUpperCase('ru')) return form;
  return form.charAt(0).toLocaleUpperCase('ru') + form.slice(1);
}
