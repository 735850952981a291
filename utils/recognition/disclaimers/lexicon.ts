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
  whole: Map<string, Phrase[]>;
  beginning: Map<string, Phrase[]>;
  longest: number;
};

export function indexLexicon(entries: readonly Entry[]): LexiconIndex {
  const index: LexiconIndex = { whole: new Map(), beginning: new Map(), longest: 0 };
  for (const entry of entries) {
    for (const text of entry.words.trim().split(/\s+/u).flatMap(alternatives)) {
      const [first, ...rest] = text.split('_').map(partOf);
      const table = first!.open ? index.beginning : index.whole;
      const phrases = table.get(first!.text);
      if (phrases) phrases.push({ entry, rest });
      else table.set(first!.text, [{ entry, rest }]);
      if (first!.open) index.longest = Math.max(index.longest, first!.text.length);
    }
  }
  return index;
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
