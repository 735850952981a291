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
  return folded.length > SHORTEST_STEM + 1 && folded.endsWith('s') && !folded.endsWith('ss')
    ? folded.slice(0, -1)
    : folded;
}

type Place = { block: number; start: number; end: number };

/** Where the words of an article stand, for cues. Read once, when the first cue is looked for. */
export class Terms {
  readonly #blocks: readonly TextBlock[];
  #terms: string[] = [];
  #places: Place[] = [];
  #index: Map<string, number[]> | undefined;
  readonly #cues = new Map<string, Place[]>();

  constructor(blocks: readonly TextBlock[]) {
    this.#blocks = blocks;
  }

  /** Where a cue of one word or more stands, in any case form. */
  placesOf(cue: string): readonly Place[] {
    let places = this.#cues.get(cue);
    if (!places)
      this.#cues.set(cue, (places = this.#find(tokensOf(cue).map(({ folded }) => termOf(folded)))));
    return places;
  }

  #find(terms: readonly string[]): Place[] {
    const index = (this.#index ??= this.#read());
    const [first = '', ...rest] = terms;
    return (index.get(first) ?? [])
      .filter((at) => rest.every((term, next) => this.#terms[at + next + 1] === term))
      .map((at) => ({ ...this.#places[at]!, end: this.#places[at + rest.length]!.end }));
  }

  #read(): Map<string, number[]> {
    const index = new Map<string, number[]>();
    for (const [block, { text }] of this.#blocks.entries()) {
      for (const { start, end, folded } of tokensOf(text)) {
        const term = termOf(folded);
        const at = this.#terms.push(term) - 1;
        this.#places.push({ block, start, end });
        const known = index.get(term);
        if (known) known.push(at);
        else index.set(term, [at]);
      }
    }
    return index;
  }
}
