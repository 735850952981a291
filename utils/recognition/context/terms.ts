import type { TextBlock } from '@/utils/recognition/annotation';
import { tokensOf } from '@/utils/recognition/text';

const RUSSIAN_ENDING =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|иях|иям|ией|ов|ев|ей|ой|ий|ый|ая|яя|ое|ее|ую|юю|ые|ие|ых|их|ым|им|ам|ям|ах|ях|ом|ем|ия|ию|ии|а|я|о|е|и|ы|у|ю|ь|й)$/u;
const SHORTEST_STEM = 4;

/** A word without its case ending or plural, so that forms of one word are one term. Roughly. */
export function termOf(folded: string): string {
  if (/[\u0400-\u04ff]/u.test(folded)) {
    const stem = folded.replace(RUSSIAN_ENDING, '');
    return stem.length >= SHORTEST_STEM ? stem : folded;
  }
  const plural = folded.length > SHORTEST_STEM + 1 && folded.endsWith('s') && !folded.endsWith('ss');
  return plural ? folded.slice(0, -1) : folded;
}

/** Where a term stands in a block. */
export type Stretch = { start: number; end: number };

/** Where the words of an article stand, for cues. Read once, when the first cue is looked for. */
export class Terms {
  readonly #blocks: readonly TextBlock[];
  readonly #terms: string[] = [];
  readonly #places: (Stretch & { block: number })[] = [];
  readonly #cues = new Map<string, ReadonlyMap<number, readonly Stretch[]>>();
  #index: Map<string, number[]> | undefined;

  constructor(blocks: readonly TextBlock[]) {
    this.#blocks = blocks;
  }

  /** Where a cue of one word or more stands, in any case form, by block. */
  placesOf(cue: string): ReadonlyMap<number, readonly Stretch[]> {
    let places = this.#cues.get(cue);
    if (!places)
      this.#cues.set(cue, (places = this.#find(tokensOf(cue).map(({ folded }) => termOf(folded)))));
    return places;
  }

  #find([first = '', ...rest]: readonly string[]): Map<number, Stretch[]> {
    const found = new Map<number, Stretch[]>();
    for (const at of this.#indexed().get(first) ?? []) {
      if (!rest.every((term, next) => this.#terms[at + next + 1] === term)) continue;
      const { block, start } = this.#places[at]!;
      const stretch = { start, end: this.#places[at + rest.length]!.end };
      const known = found.get(block);
      if (known) known.push(stretch);
      else found.set(block, [stretch]);
    }
    return found;
  }

  #indexed(): Map<string, number[]> {
    if (this.#index) return this.#index;
    this.#index = new Map();
    const known = new Map<string, string>();
    for (const [block, { text }] of this.#blocks.entries()) {
      for (const { start, end, folded } of tokensOf(text)) {
        let term = known.get(folded);
        if (term === undefined) known.set(folded, (term = termOf(folded)));
        const at = this.#terms.push(term) - 1;
        this.#places.push({ block, start, end });
        const places = this.#index.get(term);
        if (places) places.push(at);
        else this.#index.set(term, [at]);
      }
    }
    return this.#index;
  }
}
