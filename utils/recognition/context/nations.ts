import type { Lexicon } from '@/utils/recognition/image/lexicon';
import { isCyrillic, plain } from './letters';
import { IRREGULAR_NATIONS } from './words/state-bodies';

/** Adjectives share so many letters with their country's name: "Braz-ilian", «браз-ильский». */
const SHARED = 4;
const ENDING =
  /(?:(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)|(?:ian|ean|an|ish|ese|ench|utch|eek|iss|i)(?:['’]s)?)$/u;

/** Which countries adjectives speak of. Built when first asked. */
export class Nations {
  readonly #lexicon: Lexicon;
  #beginnings: Map<string, number[]> | undefined;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The countries a word may be the adjective of; none when it is no such adjective. */
  of(word: string): readonly number[] {
    const folded = plain(word);
    if (!ENDING.test(folded) || (isCyrillic(folded) && folded.length <= SHARED)) return [];
    this.#beginnings ??= this.#read();
    for (const [beginning, id] of IRREGULAR_NATIONS) {
      const country = folded.startsWith(beginning) ? this.#lexicon.numberOf(id) : undefined;
      if (country !== undefined) return [country];
    }
    return this.#beginnings.get(folded.slice(0, SHARED)) ?? [];
  }

  #read(): Map<string, number[]> {
    const beginnings = new Map<string, number[]>();
    const lexicon = this.#lexicon;
    for (let entity = 0; entity < lexicon.size; entity += 1) {
      if (lexicon.kindOf(entity) !== 'country') continue;
      for (const language of ['en', 'ru'] as const) {
        const beginning = plain(lexicon.labelOf(entity, language)).slice(0, SHARED);
        const known = beginnings.get(beginning);
        if (!known) beginnings.set(beginning, [entity]);
        else if (!known.includes(entity)) known.push(entity);
      }
    }
    return beginnings;
  }
}
