import type { BlockKind } from '@/utils/recognition/annotation';
import { isSmallWord } from './words/english';

/** How a line uses capitals: as sentences do, on nearly every word, or throughout. */
export type LineStyle = 'sentence' | 'title' | 'capitals';

const CAPITALS_SHARE = 0.75;
const TITLE_SHARE = 0.85;
/** Fewer words, and names alone make the share. */
const WORDS_TO_TELL = 4;
const LETTERS_TO_TELL = 12;
/** Headlines are short; a longer line is told by its beginning. UTF-16 code units. */
const LINE_READ = 240;

/** The styles of the lines of one block, asked for in order. */
export class LineStyles {
  readonly #text: string;
  readonly #kind: BlockKind;
  #start = 0;
  #end = -1;
  #style: LineStyle = 'sentence';

  constructor(text: string, kind: BlockKind) {
    this.#text = text;
    this.#kind = kind;
  }

  /** The style of the line that holds `at`, which is not before the one asked for last. */
  at(at: number): LineStyle {
    while (at > this.#end) {
      this.#start = this.#end + 1;
      const end = this.#text.indexOf('\n', this.#start);
      this.#end = end < 0 ? this.#text.length : end;
      if (at > this.#end) continue;
      const line = this.#text.slice(this.#start, Math.min(this.#end, this.#start + LINE_READ));
      this.#style = lineStyle(line, this.#kind);
    }
    return this.#style;
  }
}

function lineStyle(line: string, kind: BlockKind): LineStyle {
  let upper = 0;
  let lower = 0;
  let words = 0;
  let capitalised = 0;
  for (let at = 0; at < line.length; at += 1) {
    if (letterAt(line, at) === NO_LETTER) continue;
    const start = at;
    const first = letterAt(line, at);
    for (let letter = first; letter !== NO_LETTER; letter = letterAt(line, at)) {
      if (letter === UPPER) upper += 1;
      else lower += 1;
      at += 1;
    }
    if (at - start <= LONGEST_SMALL_WORD && isSmallWord(line.slice(start, at))) continue;
    words += 1;
    if (first === UPPER) capitalised += 1;
  }
  if (upper + lower >= LETTERS_TO_TELL && upper / (upper + lower) >= CAPITALS_SHARE) return 'capitals';
  const headline = kind === 'title' || kind === 'heading' || !/[.!?…]["”»]?\s*$/u.test(line);
  return headline && words >= WORDS_TO_TELL && capitalised / words >= TITLE_SHARE ? 'title' : 'sentence';
}

const NO_LETTER = 0;
const UPPER = 1;
const LOWER = 2;
const LONGEST_SMALL_WORD = 5;

/** Latin, Greek and Cyrillic letters by their code; letters beyond count as none. */
const LETTERS = Uint8Array.from({ length: 0x530 }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  if (letter.toLowerCase() !== letter) return UPPER;
  return /\p{L}/u.test(letter) ? LOWER : NO_LETTER;
});

function letterAt(line: string, at: number): number {
  const unit = line.charCodeAt(at);
  return unit < LETTERS.length ? LETTERS[unit]! : NO_LETTER;
}
