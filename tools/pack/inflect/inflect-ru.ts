import { adjectiveForms, genderOfAdjective, isAdjective, isPossessive } from './inflect-ru-adjectives';
import { DECLINED_ACRONYMS } from './inflect-ru-lexicon';
import { declineNoun, type NounHint } from './inflect-ru-nouns';

/** What is known of a phrase beyond its letters. */
export type PhraseHint = NounHint;

/**
 * Oblique case forms of a Russian name, without repeats and without the name itself. Leading adjectives and the
 * first noun decline, the rest stands: «Организации Договора о коллективной безопасности». Acronyms (but for
 * «МИДа» and a few more), names in Latin letters and names that do not decline give nothing by themselves. See
 * docs/inflection.md.
 */
export function inflectPhrase(phrase: string, hint: PhraseHint = {}): string[] {
  if (DECLINED_ACRONYMS.has(phrase)) return ['а', 'у', 'ом', 'е'].map((ending) => phrase + ending);
  const rows = declinePhrase(phrase, hint);
  return [...new Set(rows?.flat())].filter((form) => form !== phrase);
}

/** The five oblique cases of a phrase, each with its forms; `undefined` when it does not decline. */
function declinePhrase(phrase: string, hint: PhraseHint): string[][] | undefined {
  const quoted = /^([«„"“])([^«»„"“”]+)([»“"”])$/u.exec(phrase);
  if (quoted) return wrapped(declinePhrase(quoted[2]!, hint), { before: quoted[1]!, after: quoted[3]! });
  if (!/^[\p{Script=Cyrillic}\d]/u.test(phrase)) return undefined;
  // «Босния и Герцеговина» declines both names, «Папуа — Новая Гвинея» the one that can.
  const pair = /^(\p{Lu}[^,]*?)( и | — | – )(\p{Lu}[^,]*)$/u.exec(phrase);
  if (pair && isPlain(pair[1]!)) {
    const [, left = '', joint = '', right = ''] = pair;
    const [a, b] = [declinePhrase(left, {}), declinePhrase(right, {})];
    if (a && b)
      return a.map((row, kase) => row.flatMap((form) => b[kase]!.map((other) => form + joint + other)));
    if (b) return wrapped(b, { before: left + joint, after: '' });
  }
  return declineWords(phrase.split(' '), hint);
}

/** Whether a phrase is one noun with its adjectives, so that what follows «и» stands in the same case. */
function isPlain(phrase: string): boolean {
  const words = phrase.split(' ');
  return words.slice(0, -1).every(isAdjective) && !isAdjective(words.at(-1)!);
}

function wrapped(
  rows: string[][] | undefined,
  { before, after }: { before: string; after: string },
): string[][] | undefined {
  return rows?.map((row) => row.map((form) => before + form + after));
}

function declineWords(words: readonly string[], hint: PhraseHint): string[][] | undefined {
  const leads = (word: string, index: number) => isAdjective(word) || isPossessive(word, words[index + 1]);
  const found = words.findIndex(
    // «Французские Южные и Антарктические территории»
    (word, index) =>
      !leads(word, index) && !(word === 'и' && index > 0 && leads(words[index + 1] ?? '', index + 1)),
  );
  const head = found === -1 ? words.length : found;
  const noun = words[head];
  // «российский МИД», «Запорожская АЭС»: the adjective declines before what does not.
  const fixed = noun !== undefined && isFixed(noun);
  if (fixed && head === 0) return undefined;
  const agreement = head > 0 ? genderOfAdjective(words[head - 1]!) : undefined;
  const known: PhraseHint = { ...agreement, ...hint };
  const declined = noun === undefined || fixed ? undefined : declineNoun(noun, known);
  // «Радио Свобода»: an indeclinable head holds the rest; but «Северное Косово-Поле» keeps its adjective's cases.
  if (noun !== undefined && !declined && head === 0) return undefined;
  const agrees = {
    gender: declined?.gender ?? known.gender ?? 'm',
    plural: declined?.plural ?? known.plural ?? false,
    animate: hint.animate ?? false,
  };
  const adjectives = words
    .slice(0, head)
    .map((word) => (word === 'и' ? Array.from(CASES, () => [word]) : adjectiveForms(word, agrees)));
  return CASES.map((kase) =>
    combinations([
      ...adjectives.map((forms) => forms[kase]!),
      ...(noun === undefined ? [] : [declined?.forms[kase] ?? [noun]]),
      ...words.slice(head + 1).map((word) => [word]),
    ]),
  );
}

/** A quoted name, an acronym («БиГ» too), a number or a name in Latin letters. */
function isFixed(noun: string): boolean {
  return /[«"“„»A-Za-z,]|^\d|\p{Ll}\p{Lu}/u.test(noun) || (/^[\p{Lu}\d-]+$/u.test(noun) && noun.length > 1);
}

/** Genitive to prepositional. */
const CASES = [0, 1, 2, 3, 4] as const;

/** Every way to take one word of each column, joined by spaces. */
function combinations(columns: readonly string[][]): string[] {
  return columns.reduce<string[]>(
    (rows, column) =>
      rows.length === 0 ? column : rows.flatMap((row) => column.map((word) => `${row} ${word}`)),
    [],
  );
}
