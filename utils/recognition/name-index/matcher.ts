import {
  CYRILLIC,
  FULL_STOP,
  LATIN,
  SPACE,
  SPECIAL,
  UNKNOWN,
  WORD,
  foldCodePoint,
  foldUnit,
  unitTable,
} from '@/utils/recognition/text/fold-unit';
import { readAsOther } from '@/utils/recognition/text/look-alikes';
import { newGap, readGap } from '@/utils/recognition/text/read-gap';
import { isLetters, LONGEST_ABBREVIATION, newWord, readWord } from '@/utils/recognition/text/read-word';
import { inCapitals, oneScript, scriptAfter } from '@/utils/recognition/text/tokens-of';
import { HASH_PRIME, HASH_SEED } from './hash';
import type { Counts, Sections } from './layout';
import type { Found } from './open';
import { Run } from './run';
import { TokenTable } from './token-table';

const SCRIPTS = LATIN | CYRILLIC;

/**
 * Finds names in texts. Plain words are hashed in one loop over the code units, without a string or an object; what
 * is unusual in a word (accents over й, apostrophes, full stops, mixed scripts) goes through `readWord`, so both ways
 * agree. Known tokens are gathered in a run until a word comes that is in no name; names are then looked up in it.
 */
export class Matcher {
  readonly #table: TokenTable;
  readonly #firsts: number;
  readonly #newRun: () => Run;
  readonly #word = newWord();
  readonly #gap = newGap();
  /** The script of the words about, for words that look like both. */
  #context = 0;
  /** Gone while a match goes on: `found` may start another. */
  #spare: Run | undefined;

  constructor(counts: Counts, sections: Sections) {
    this.#table = new TokenTable(sections);
    this.#firsts = counts.firsts;
    this.#newRun = () => new Run(sections, this.#table, counts.firsts);
  }

  match(text: string, found: Found): void {
    const run = this.#spare ?? this.#newRun();
    this.#spare = undefined;
    run.begin(text, found);
    try {
      this.#scan(text, run);
    } finally {
      run.end();
      this.#spare = run;
    }
  }

  #scan(text: string, run: Run): void {
    const table = this.#table;
    const firsts = this.#firsts;
    const units = unitTable;
    const { length } = text;
    let context = 0;
    let i = 0;
    while (i < length) {
      let value = units[text.charCodeAt(i)]!;
      if (value < WORD) {
        if (value === UNKNOWN) {
          foldUnit(text.charCodeAt(i));
          continue;
        }
        if (value !== SPECIAL || !startsWord(text, i)) {
          i += value === SPECIAL && text.codePointAt(i)! > 0xffff ? 2 : 1;
          continue;
        }
      }
      const start = i;
      let hash = HASH_SEED;
      let bits = 0;
      while (value >= WORD) {
        hash = Math.imul(hash ^ value, HASH_PRIME);
        bits |= value;
        i += 1;
        value = i < length ? units[text.charCodeAt(i)]! : SPACE;
      }
      const script = bits & SCRIPTS;
      const plain =
        (value >= SPACE || (value < 0 && (value !== FULL_STOP || i - start > LONGEST_ABBREVIATION))) &&
        (script === context || script === 0);
      let token = plain ? table.find(hash) : -1;
      let end = i;
      const sure = token < 0 ? 1 : 0;
      if (token < 0) {
        this.#context = context;
        token = this.#unusual(text, start);
        context = this.#context;
        end = this.#word.end;
        i = this.#word.next;
      }
      if (token === 0) {
        if (run.length > 0) run.flush();
        continue;
      }
      if (run.length === 0 && token > firsts) continue;
      run.push(token, start, end, sure);
      if (i + 1 < length && units[text.charCodeAt(i)] === SPACE && units[text.charCodeAt(i + 1)]! >= WORD)
        i += 1;
      else i = this.#cross(text, i, run);
    }
    if (run.length > 0) run.flush();
  }

  /** The token of the word at `start`, which is left in `#word`; 0 if none. */
  #unusual(text: string, start: number): number {
    const word = this.#word;
    readWord(text, start, word);
    const token = this.#table.findUnits(word.units, word.length);
    const script = oneScript(word.scripts);
    if (script === 0) return token;
    this.#context ||= scriptAfter(text, word.next) || script;
    if (script === this.#context) return token;
    if (!inCapitals(text, start, word) || !readAsOther(word, script)) {
      this.#context = script;
      return token;
    }
    return token || this.#table.findUnits(word.units, word.length);
  }

  /** Where the word after the gap at `at` begins. Ends the run if no name goes across the gap. */
  #cross(text: string, at: number, run: Run): number {
    const gap = this.#gap;
    readGap(text, at, gap);
    const { next } = gap;
    if (gap.length === 0) return next;
    const token = this.#table.findUnits(gap.units, gap.length);
    if (token === 0) run.flush();
    else run.push(token, at, at, 1);
    return next;
  }
}

function startsWord(text: string, at: number): boolean {
  const found = foldCodePoint(text.codePointAt(at)!);
  return typeof found === 'string' ? isLetters(found) : found >= WORD;
}
