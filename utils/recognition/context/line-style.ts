import type { BlockKind } from '@/utils/recognition/annotation';
import { isSmallWord } from './words/english';

/** How a line uses capitals: as sentences do, on nearly every word, or throughout. */
export type LineStyle = 'sentence' | 'title' | 'capitals';

const CAPITALS_SHARE = 0.75;
const TITLE_SHARE = 0.85;
/** Fewer words, and names alone make the share. */
const WORDS_TO_TELL = 4;
const LETTERS_TO_TELL = 12;
/** Headlines are short; a longer line is told by its beginning. */
const LINE_READ = 240;

/** The style of the line of `text` that holds `at`. Lines are remembered by their start. */
export class LineStyles {
  readonly #text: string;
  readonly #kind: BlockKind;
  readonly #known = new Map<number, LineStyle>();

  constructor(text: string, kind: BlockKind) {
    this.#text = text;
    this.#kind = kind;
  }

  at(at: number): LineStyle {
    const start = this.#text.lastIndexOf('\n', at - 1) + 1;
    let style = this.#known.get(start);
    if (style === undefined) {
      const end = this.#text.indexOf('\n', at);
      style = lineStyle(
        this.#text.slice(start, Math.min(end < 0 ? this.#text.length : end, start + LINE_READ)),
        this.#kind,
      );
      this.#known.set(start, style);
    }
    return style;
  }
}

function lineStyle(line: string, kind: BlockKind): LineStyle {
  let upper = 0;
  let lower = 0;
  let words = 0;
  let capitalised = 0;
  for (const [word] of line.matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)) {
    const ups = word.length - word.replace(/\p{Lu}/gu, '').length;
    upper += ups;
    lower += word.length - ups;
    if (isSmallWord(word)) continue;
    words += 1;
    if (/^\p{Lu}/u.test(word)) capitalised += 1;
  }
  if (upper + lower >= LETTERS_TO_TELL && upper / (upper + lower) >= CAPITALS_SHARE) return 'capitals';
  const headline = kind === 'title' || kind === 'heading' || !/[.!?…]["”»]?\s*$/u.test(line);
  return headline && words >= WORDS_TO_TELL && capitalised / words >= TITLE_SHARE ? 'title' : 'sentence';
}
