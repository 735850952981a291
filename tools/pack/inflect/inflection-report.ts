/**
 * Prints how many cells of the inflection tables each package gets wrong by itself, beside our module. Run with
 * `tsx tools/pack/inflect/inflection-report.ts`; docs/inflection.md quotes the numbers.
 */
import { cityFrom, cityIn, cityTo, incline } from 'lvovich';
import petrovich from 'petrovich';
import nouns from 'russian-nouns-js';
import { inflectPhrase } from './inflect-ru';
import { inflectPersonName, OBLIQUE_CASES } from './inflect-ru-person';
import { ORGANISATIONS } from '@/tools/pack/testing/inflection/organisations';
import { PERSONS } from '@/tools/pack/testing/inflection/persons';
import { COUNTRIES, PLACES } from '@/tools/pack/testing/inflection/places';
import type { Row } from '@/tools/pack/testing/inflection/rows';

/** The five oblique forms a package gives, or for a package that does not know the case, nothing. */
type Answers = (string | undefined)[];

function isRight(cell: string, answer: string): boolean {
  const fold = (text: string) => text.replaceAll('ё', 'е');
  return cell.split(',').some((form) => fold(form.trim()) === fold(answer));
}

/** Counts cells answered and cells wrong over a table. */
function score(table: readonly Row[], answersOf: (row: Row) => Answers): string {
  let [answered, wrong] = [0, 0];
  for (const row of table) {
    for (const [index, answer] of answersOf(row).entries()) {
      if (answer === undefined) continue;
      answered += 1;
      if (!isRight(row[index + 1]!, answer)) wrong += 1;
    }
  }
  return `${wrong} of ${answered}`;
}

const engine = new nouns.Engine();

function byNouns([name]: Row): Answers {
  const gender = /[ая]$/.test(name) ? 'FEMININE' : /[оеё]$/.test(name) ? 'NEUTER' : 'MASCULINE';
  const lemma = nouns.createLemma({ text: name, gender: nouns.Gender[gender] });
  const cases = ['GENITIVE', 'DATIVE', 'ACCUSATIVE', 'INSTRUMENTAL', 'PREPOSITIONAL'] as const;
  return cases.map((kase) => capitalised(engine.decline(lemma, nouns.Case[kase])[0] ?? name));
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('ru') + text.slice(1);
}

function byLvovichCity([name]: Row): Answers {
  return [cityFrom(name), undefined, cityTo(name), undefined, cityIn(name)];
}

/** Ours gives forms without saying the case: a cell is right when one of its forms is among them. */
function byUs(row: Row): Answers {
  const forms = [row[0], ...inflectPhrase(row[0])];
  return row.slice(1).map((cell) => forms.find((form) => isRight(cell, form)) ?? '');
}

type Parsed = { gender: 'm' | 'f'; surname: string; patronymic?: string; name: string };

function parsed([key]: Row): Parsed {
  const [gender, surname, patronymic, name] = key.split('; ') as ['m' | 'f', string, string, string];
  return { gender, surname, name, ...(patronymic === '-' ? {} : { patronymic }) };
}

/** A person's row with the key replaced by the name. */
function personRow(row: Row): Row {
  const { name } = parsed(row);
  return [name, ...row.slice(1).map((cell) => (cell === row[0] ? name : cell))];
}

/** Given names first, then patronymic and surname: the shape both packages take. */
function parts({
  name,
  surname,
  patronymic,
}: Parsed): { first: string; middle?: string; last: string } | undefined {
  const rest = patronymic ? `${patronymic} ${surname}` : surname;
  if (!name.endsWith(` ${rest}`) || /\./.test(name)) return undefined;
  return {
    first: name.slice(0, -rest.length - 1),
    last: surname,
    ...(patronymic ? { middle: patronymic } : {}),
  };
}

function byPackage(
  row: Row,
  decline: (person: ReturnType<typeof parts> & {}, gender: 'male' | 'female', kase: number) => string,
): Answers {
  const person = parsed(row);
  const split = parts(person);
  if (!split) return [];
  return OBLIQUE_CASES.map((_, kase) => decline(split, person.gender === 'm' ? 'male' : 'female', kase));
}

function joined({
  first,
  middle,
  last,
}: {
  first?: string | null;
  middle?: string | null;
  last?: string | null;
}): string {
  return [first, middle, last].filter((part) => part).join(' ');
}

const single = (table: readonly Row[]) =>
  table.filter(([name]) => !/[ «]/u.test(name) && !/^\p{Lu}+$/u.test(name));
const persons = PERSONS.map((row) => ({ row, named: personRow(row) }));
const splittable = persons.filter(({ row }) => parts(parsed(row)) !== undefined);

function scorePersons(answersOf: (row: Row) => Answers, from: typeof persons = splittable): string {
  const rowOf = new Map(from.map(({ row, named }) => [named, row]));
  return score([...rowOf.keys()], (named) => answersOf(rowOf.get(named)!));
}

const table: [string, string][] = [
  ['one-word names, russian-nouns-js', score(single([...COUNTRIES, ...PLACES, ...ORGANISATIONS]), byNouns)],
  [
    'one-word names, lvovich (three cases)',
    score(single([...COUNTRIES, ...PLACES, ...ORGANISATIONS]), byLvovichCity),
  ],
  ['one-word names, ours', score(single([...COUNTRIES, ...PLACES, ...ORGANISATIONS]), byUs)],
  ['all names, lvovich (three cases)', score([...COUNTRIES, ...PLACES, ...ORGANISATIONS], byLvovichCity)],
  ['all names, ours', score([...COUNTRIES, ...PLACES, ...ORGANISATIONS], byUs)],
  [
    'persons, petrovich',
    scorePersons((row) =>
      byPackage(row, (p, gender, k) => joined(petrovich({ ...p, gender }, OBLIQUE_CASES[k]!))),
    ),
  ],
  [
    'persons, lvovich',
    scorePersons((row) =>
      byPackage(row, (p, gender, k) => joined(incline({ ...p, gender }, OBLIQUE_CASES[k]))),
    ),
  ],
  [
    'persons, ours',
    scorePersons((row) => {
      const { name, ...hint } = parsed(row);
      const forms = [name, ...inflectPersonName(name, hint)];
      return personRow(row)
        .slice(1)
        .map((cell) => forms.find((form) => isRight(cell, form)) ?? '');
    }, persons),
  ],
];
for (const [what, result] of table) console.log(`${what}: ${result} cells wrong`);
