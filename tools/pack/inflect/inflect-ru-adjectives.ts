import { NOUNS_LIKE_ADJECTIVES } from './inflect-ru-lexicon';

export type Gender = 'm' | 'f' | 'n';

const HARD = /(?:ый|ой|ая|ое|ые)$/u;
const SOFT = /(?:ний|няя|нее|ние|щий|щая|щее|щие|ший|шая|шее|шие|чий|чая|чее|чие|жий|жая|жее|жие)$/u;
const VELAR = /[кгх](?:ий|ая|ое|ие|ой)$/u;
const ORDINAL = /^\d+-(?:я|й|е|ая|ый|ой|ое)$/u;

/** Whether a word of a name declines as an adjective or ordinal. */
export function isAdjective(word: string): boolean {
  if (ORDINAL.test(word)) return true;
  if (
    NOUNS_LIKE_ADJECTIVES.has(word) ||
    NOUNS_LIKE_ADJECTIVES.has(word.toLocaleLowerCase('ru')) ||
    /(?:ение|ание|ствие|ытие|ятие)$/iu.test(word)
  )
    return false;
  return word.length > 4 && (HARD.test(word) || SOFT.test(word) || VELAR.test(word));
}

/** The gender or number an adjective's own ending tells. */
export function genderOfAdjective(word: string): { gender: Gender; plural: false } | { plural: true } {
  if (/[ыи]е$|(?:ов|ев|ин)ы$/u.test(word)) return { plural: true };
  if (/(?:[ая]я|-я)$/u.test(word)) return { gender: 'f', plural: false };
  return { gender: /(?:[ое]е|-е)$/u.test(word) ? 'n' : 'm', plural: false };
}

/** «Маршалловы», «Сандвичевы» острова: adjectives made of a name, which look like plural nouns. */
export function isPossessive(word: string, next: string | undefined): boolean {
  return /(?:ов|ев|ин)ы$/u.test(word) && next !== undefined && /^(?:острова|горы)$/iu.test(next);
}

type Endings = readonly [
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  prepositional: string,
];

const HARD_ENDINGS: Record<Gender | 'plural', Endings> = {
  m: ['ого', 'ому', '', 'ым', 'ом'],
  n: ['ого', 'ому', 'ое', 'ым', 'ом'],
  f: ['ой', 'ой', 'ую', 'ой', 'ой'],
  plural: ['ых', 'ым', '', 'ыми', 'ых'],
};
const SOFT_ENDINGS: Record<Gender | 'plural', Endings> = {
  m: ['его', 'ему', '', 'им', 'ем'],
  n: ['его', 'ему', 'ее', 'им', 'ем'],
  f: ['ей', 'ей', 'юю', 'ей', 'ей'],
  plural: ['их', 'им', '', 'ими', 'их'],
};
const ORDINAL_ENDINGS: Record<Gender, Endings> = {
  m: ['го', 'му', 'й', 'м', 'м'],
  n: ['го', 'му', 'е', 'м', 'м'],
  f: ['й', 'й', 'ю', 'й', 'й'],
};

/**
 * The five oblique forms of an adjective that agrees with a noun, each as a list. After the declension tables
 * of adjectives in A. A. Zaliznyak's grammatical dictionary (types 1, 3 and 4).
 */
export function adjectiveForms(
  word: string,
  { gender, plural, animate }: { gender: Gender; plural: boolean; animate: boolean },
): string[][] {
  const ordinal = /^(\d+)-/u.exec(word);
  if (ordinal) return ORDINAL_ENDINGS[gender].map((ending) => [`${ordinal[1]}-${ending}`]);
  if (/(?:ов|ев|ин)ы$/u.test(word))
    return ['ых', 'ым', 'ы', 'ыми', 'ых'].map((ending) => [word.slice(0, -1) + ending]);
  const stem = word.slice(0, -2);
  const soft = SOFT.test(word) && /[нщшчж]$/u.test(stem) && !/(?:[нщшчж]ой|ный|ная|ное|ные)$/u.test(word);
  const velar = /[кгх]$/u.test(stem);
  const sibilant = /[щшчж]$/u.test(stem);
  const table = soft ? SOFT_ENDINGS : HARD_ENDINGS;
  const endings = table[plural ? 'plural' : gender];
  return endings.map((ending, index) => {
    // The accusative of masculine and plural repeats the nominative, or the genitive of what lives.
    const chosen = ending === '' && index === 2 ? (animate ? endings[0] : word.slice(-2)) : ending;
    return [stem + spelled(chosen, { velar, sibilant })];
  });
}

/** «ы» is written «и» after velars and sibilants, «ю» and «я» are written «у» and «а» after sibilants. */
function spelled(ending: string, { velar, sibilant }: { velar: boolean; sibilant: boolean }): string {
  let spelling = velar || sibilant ? ending.replace(/^ы/u, 'и') : ending;
  if (sibilant) spelling = spelling.replace(/^ю/u, 'у').replace(/^я/u, 'а');
  return spelling;
}
