import {
  indexLexicon,
  isCyrillicWord,
  isPart,
  type Entry,
  type Feature,
  type LexiconIndex,
  type Phrase,
  type Tag,
} from './lexicon';
import { LEXICON_EN } from './lexicon-en';
import { LEXICON_RU } from './lexicon-ru';
import { STATE_ENTRIES } from './states';
import { unbroken } from './unbroken';
import type { Span, View } from './view';

/** Where two readings begin at one place and are equally long, the one named first here is taken. */
const RANK: readonly Tag[] = [
  ...(['thing', 'crime', 'when', 'class', 'state', 'state-media', 'sanctions', 'designated', 'ban'] as const),
  ...(['dissolved', 'blocked', 'active', 'not', 'modal', 'link', 'says', 'register', 'status'] as const),
  ...(['activity', 'authority', 'head', 'was', 'glue'] as const),
];

const indexes = new Map<boolean, LexiconIndex>();

/** Built when the first word needs it: most pages have no note, and a page with one is written in one script. */
function lexiconOf(word: string): LexiconIndex {
  const isCyrillic = isCyrillicWord(word);
  let index = indexes.get(isCyrillic);
  if (!index) {
    index = indexLexicon([...LEXICON_RU, ...LEXICON_EN, ...STATE_ENTRIES], isCyrillic);
    indexes.set(isCyrillic, index);
  }
  return index;
}

/** No note is without one of these; most blocks of most pages have none and are not read further. Folded text. */
const TRIGGER =
  /агент|терр?орист|терр?ор\p{L}*организ|тэрарыст|терроризм|экстрем|екстрем|экстрэм|нежелат|небажан|непажад|запрещ|запр\.|под запрет|заборон|забаран|ликвидиров|вне закона|заблокир|санкци|подконтрол|государственн\p{L}+ (?:сми|медиа)|доступ\p{L}* .{0,20}огранич|inoagent|foreign.{1,3}agent|terror|extremis|undesirable|banned|outlaw|prohibited|proscribed|illegal|forbidden|liquidated|disbanded|dissolved|funded in whole|broadcast service|funded by the|(?:partly|partially) funded|(?:state|government)[ -](?:controlled|affiliated|funded|owned)|\bfto|sdgt/u;

/** A word of both scripts, as typed to slip past filters: «зaпрещенa» with Latin letters. */
const MIXED = /[а-я][aceopxy]|[aceopxy][а-я]/u;
const LATIN = 'aceopxy';

function asCyrillic(text: string): string {
  return text.replaceAll(/[aceopxy]/g, (letter) => 'асеорху'.charAt(LATIN.indexOf(letter)));
}

/** Whether a text may hold a note at all. */
export function mayHoldNote(text: string): boolean {
  const plain = unbroken(text)
    .text.toLowerCase()
    .replaceAll(/[\u00AD\u200B-\u200D\u2060]/g, '')
    .replaceAll(/\s+/g, ' ');
  return TRIGGER.test(plain) || (MIXED.test(plain) && TRIGGER.test(asCyrillic(plain)));
}

/** The phrases of the lexicon in a view, in order, none inside another: the longest at each place. */
export function featuresOf(view: View): Feature[] {
  const features: Feature[] = [];
  for (let at = 0; at < view.words.length; at += 1) {
    const found = longestAt(view, at);
    if (!found) continue;
    features.push(found);
    while (at + 1 < view.words.length && view.words[at + 1]!.start < found.end) at += 1;
  }
  return features;
}

function longestAt(view: View, at: number): Feature | undefined {
  const { start } = view.words[at]!;
  let best: Feature | undefined;
  for (const { entry, rest } of phrasesAt(view, at)) {
    const end = endOf(view, { at, rest });
    if (end === undefined || (best && !isBetter({ tag: entry.tag, end }, best))) continue;
    if (fits(view, entry, { start, end })) best = { tag: entry.tag, value: entry.value ?? '', start, end };
  }
  return best;
}

function isBetter(a: { tag: Tag; end: number }, b: { tag: Tag; end: number }): boolean {
  return a.end > b.end || (a.end === b.end && RANK.indexOf(a.tag) < RANK.indexOf(b.tag));
}

/** The phrases whose first word this word can be. */
function* phrasesAt({ plain, words }: View, at: number): Generator<Phrase> {
  const word = plain.slice(words[at]!.start, words[at]!.end);
  const { whole, beginning, longest } = lexiconOf(word);
  yield* whole.get(word) ?? [];
  for (let length = Math.min(word.length, longest); length > 0; length -= 1)
    yield* beginning.get(word.slice(0, length)) ?? [];
}

/** Where a phrase ends whose first word is the word `at`; its further words follow over spaces and hyphens. */
function endOf(
  { plain, words }: View,
  { at, rest }: { at: number; rest: Phrase['rest'] },
): number | undefined {
  let last = words[at]!;
  for (const [i, part] of rest.entries()) {
    const next = words[at + i + 1];
    if (!next || !/^[\s.-]*$/u.test(plain.slice(last.end, next.start))) return undefined;
    if (!isPart(plain.slice(next.start, next.end), part)) return undefined;
    last = next;
  }
  return last.end;
}

/** How far the conditions of an entry look about it. Characters. */
const SIGHT = 60;

function fits(view: View, { next, notNext, previous, capitals }: Entry, { start, end }: Span): boolean {
  if (capitals && !isInCapitals(view, { start, end })) return false;
  const after = next || notNext ? view.plain.slice(end, end + SIGHT) : '';
  if (next && !next.test(after)) return false;
  if (notNext?.test(after)) return false;
  return !previous || previous.test(view.plain.slice(Math.max(0, start - SIGHT), start));
}

function isInCapitals({ source, starts, ends }: View, { start, end }: Span): boolean {
  const text = source.slice(starts[start], ends[end - 1]);
  return text === text.toUpperCase();
}
