/**
 * What a word or phrase does in a note. The grammar is a grammar of these tags, not of words.
 *
 * - `class`: the kind of register: terrorist, extremist, undesirable, foreign agent.
 * - `designated`: a passive of naming ("признан", "внесённого в", "designated"); `ban`, `dissolved`, `blocked` likewise.
 * - `active`: the same said of an authority that acts ("признал", "bans"): news, unless a footnote's mark says otherwise.
 * - `register`, `status`, `activity`, `head` (organisation, movement, journalist …) and `glue`: what notes are filled with.
 * - `state`: whose law, `authority`: whose court or ministry; the value is its code.
 * - `not`, `modal`, `link` (conjunctions of a longer thought), `says`, `thing` (what else gets banned), `crime`, `when`,
 *   `was`: what ordinary sentences have and notes have not.
 */
export type Tag =
  | 'class'
  | 'designated'
  | 'ban'
  | 'dissolved'
  | 'blocked'
  | 'active'
  | 'register'
  | 'status'
  | 'activity'
  | 'head'
  | 'glue'
  | 'state'
  | 'authority'
  | 'sanctions'
  | 'state-media'
  | 'not'
  | 'modal'
  | 'link'
  | 'says'
  | 'thing'
  | 'crime'
  | 'when'
  | 'was';

/**
 * One line of the lexicon. `words` are parted by white space and folded (ё is е, ї is і, lower case). In them `~`
 * stands for any ending, `_` joins a phrase over a space, hyphen or quote, and `[|а|о|ы]` lists alternatives, the
 * first of which here is none.
 */
export type Entry = {
  tag: Tag;
  value?: string;
  words: string;
  /** Only where what follows begins so, white space first, or does not. */
  next?: RegExp;
  notNext?: RegExp;
  /** Only where what goes before ends so. */
  previous?: RegExp;
  /** Only when written in capitals. */
  capitals?: boolean;
};

/** A phrase of the lexicon found in a view; offsets into `flat`. */
export type Feature = { tag: Tag; value: string; start: number; end: number };

/** A word of a phrase: the whole word, or its beginning. */
type Part = { text: string; open: boolean };
export type Phrase = { entry: Entry; rest: readonly Part[] };

/** The lexicon by the first word of each phrase, so that a text is read in one pass without regular expressions. */
export type LexiconIndex = {
  /** Phrases that begin with a whole word. */
  whole: FirstWords;
  /** Phrases that begin with the beginning of a word, of `longest` characters at most. */
  beginning: FirstWords;
  longest: number;
};

/**
 * Phrases by their first word. A line of the lexicon stands for up to some hundred phrases, and a text has few of their
 * first words: only those are written out.
 */
export class FirstWords {
  readonly #open: boolean;
  readonly #lines = new Map<string, { entry: Entry; text: string }[]>();
  readonly #phrases = new Map<string, Phrase[]>();

  /** `open`: by the beginning of a word. */
  constructor(open: boolean) {
    this.#open = open;
  }

  add(word: string, line: { entry: Entry; text: string }): void {
    const lines = this.#lines.get(word);
    if (!lines) this.#lines.set(word, [line]);
    else if (lines.at(-1) !== line) lines.push(line);
  }

  /** In the order of the lexicon. */
  get(word: string): readonly Phrase[] | undefined {
    const known = this.#phrases.get(word);
    const lines = known ? undefined : this.#lines.get(word);
    if (!lines) return known;
    const first = { text: word, open: this.#open };
    const phrases = lines.flatMap(({ entry, text }) => restsOf(text, first).map((rest) => ({ entry, rest })));
    this.#phrases.set(word, phrases);
    return phrases;
  }
}

const CYRILLIC = /[\u0400-\u052f]/;
const OTHERS = /(?:^|\s)[^\s\u0400-\u052f]/;

/** Whether a phrase that begins with this word is in the index of Cyrillic ones. */
export function isCyrillicWord(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x400 && unit < 0x530;
}

/** The phrases that begin with a Cyrillic letter, or the others: a text in one script is read without half of them. */
export function indexLexicon(entries: readonly Entry[], isCyrillic: boolean): LexiconIndex {
  const index: LexiconIndex = { whole: new FirstWords(false), beginning: new FirstWords(true), longest: 0 };
  const script = isCyrillic ? CYRILLIC : OTHERS;
  for (const entry of entries) {
    if (!script.test(entry.words)) continue;
    for (const text of entry.words.trim().split(/\s+/)) {
      const line = { entry, text };
      for (const word of firstWordsOf(text)) {
        if (isCyrillicWord(word) !== isCyrillic) continue;
        const first = partOf(word);
        (first.open ? index.beginning : index.whole).add(first.text, line);
        if (first.open) index.longest = Math.max(index.longest, first.text.length);
      }
    }
  }
  return index;
}

/** The first words of all phrases that a line stands for, some more than once. */
function firstWordsOf(text: string): string[] {
  const [open, end] = [text.indexOf('['), text.indexOf('_')];
  if (open < 0 || (end >= 0 && end < open)) return [end < 0 ? text : text.slice(0, end)];
  return alternatives(headOf(text)).map((head) => head.split('_', 1)[0]!);
}

/** As much of a line as its first words are told by: up to the first `_` outside of brackets. */
function headOf(text: string): string {
  let at = 0;
  for (let isInside = false; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (unit === '[') isInside = true;
    else if (unit === ']') isInside = false;
    else if (unit === '_' && !isInside) break;
  }
  return text.slice(0, at);
}

/** What follows a first word in each phrase of a line that begins with it. */
function restsOf(text: string, first: Part): Part[][] {
  return alternatives(text).flatMap((phrase) => {
    const [own, ...rest] = phrase.split('_').map(partOf);
    return own!.text === first.text && own!.open === first.open ? [rest] : [];
  });
}

/** `признан[|а|о]` as `признан`, `признана`, `признано`; several brackets combine. */
function alternatives(text: string): string[] {
  const open = text.indexOf('[');
  if (open < 0) return [text];
  const close = text.indexOf(']', open);
  const before = text.slice(0, open);
  const endings = alternatives(text.slice(close + 1));
  return text
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => endings.map((ending) => before + choice + ending));
}

function partOf(word: string): Part {
  return word.endsWith('~') ? { text: word.slice(0, -1), open: true } : { text: word, open: false };
}

/** Whether a word is what a part of a phrase asks for. */
export function isPart(word: string, { text, open }: Part): boolean {
  return open ? word.startsWith(text) : word === text;
}
