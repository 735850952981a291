import type { Neighbour } from './neighbour';
import type { LineStyle } from './line-style';

/** One way to read a span: a written form of a name of an entity, by their numbers in the lexicon. */
export type Reading = {
  form: number;
  name: number;
  entity: number;
  /** An acronym written like a word ("Nato"), or one word in capitals that is no acronym ("NICE"). */
  letters: 'right' | 'spelled' | 'shouted';
};

/** A stretch of a block that may be a name, with what stands about it. Offsets are UTF-16 code units. */
export type Span = {
  block: number;
  start: number;
  end: number;
  readings: Reading[];
  style: LineStyle;
  cyrillic: boolean;
  /** At the beginning of a sentence, where a capital proves nothing. */
  begins: boolean;
  /** The place a report comes from, at the beginning of its first line. */
  dateline: boolean;
  before?: Neighbour;
  after?: Neighbour;
};

/** Where something is in the article: blocks are far apart. */
export function placeOf({ block, start }: { block: number; start: number }): number {
  return block * BLOCK_SPREAD + start;
}

/** Where a name ends, the quote included that closes one inside it: «закон «О полиции»». */
export function closedEnd(text: string, { start, end }: { start: number; end: number }): number {
  const closing = CLOSING[text[end] ?? ''];
  if (closing === undefined) return end;
  const name = text.slice(start, end);
  return name.lastIndexOf(closing) > name.lastIndexOf(text[end]!) ? end + 1 : end;
}

const CLOSING: Readonly<Record<string, string>> = { '»': '«', '”': '“', '“': '„' };

/** The block of a place. */
export function blockOf(place: number): number {
  return Math.floor(place / BLOCK_SPREAD);
}

/** More than any block has characters. */
const BLOCK_SPREAD = 2 ** 32;
