import { readAsOther } from '@/utils/recognition/text/look-alikes';
import { newGap, readGap } from '@/utils/recognition/text/read-gap';
import { LONGEST_ABBREVIATION, newWord, readWord } from '@/utils/recognition/text/read-word';
import { inCapitals, oneScript, scriptAfter } from '@/utils/recognition/text/tokens-of';
import { filterBits, shiftFor, spreadPair } from './hash';
import type { Counts, Sections } from './layout';
import type { Found } from './open';
import { Run } from './run';
import {
  CYRILLIC_FLAG,
  FLAGS,
  isCapital,
  isPlain,
  LATIN_FLAG,
  learn,
  scanTable,
  scriptFlag,
  SCRIPT_FLAGS,
  STOP_FLAG,
} from './scan-table';
import { chunkEnd, hashes, keepWords, LONGEST_TEXT, marks, scanWords, skipWords } from './scan-words';
import { TokenTable } from './token-table';

const SPACE = 0x20;

/** True within a call of `match`, of whichever index: `found` may start another. */
let searching = false;

/**
 * Finds names in texts, in two passes over a chunk. The first hashes all words, and has no branch but its loop's:
 * words are short, and a processor that guesses their ends wrong loses more than it computes. The second passes over
 * the words whose hash begins no name, and walks the others in a `Run`. Words that are not plain (apostrophes, accents
 * over й, initials, mixed scripts) are read again by the reference tokeniser, so that both agree. No object or string
 * is made for a word.
 */
export class Matcher {
  readonly #table: TokenTable;
  readonly #firsts: number;
  readonly #leaves: number;
  readonly #filter: Int32Array;
  readonly #filterShift: number;
  readonly #newRun: () => Run;
  readonly #word = newWord();
  readonly #gap = newGap();
  /** Gone while a match goes on: `found` may start another. */
  #spare: Run | undefined;

  constructor(counts: Counts, sections: Sections) {
    this.#table = new TokenTable(sections);
    this.#firsts = counts.firsts;
    this.#leaves = counts.leaves;
    this.#filter = sections.filter;
    this.#filterShift = shiftFor(sections.filter.length);
    this.#newRun = () => new Run({ sections, table: this.#table, firsts: counts.firsts });
  }

  match(text: string, found: Found): void {
    if (text.length > LONGEST_TEXT) throw new RangeError(`a text of ${text.length} units is too long`);
    const run = this.#spare ?? this.#newRun();
    this.#spare = undefined;
    const restore = searching ? keepWords() : undefined;
    searching = true;
    run.begin(text, found);
    try {
      this.#scan(text, run);
    } finally {
      if (restore) restore();
      else searching = false;
      run.end();
      this.#spare = run;
    }
  }

  #scan(text: string, run: Run): void {
    for (let base = 0; base < text.length;) {
      const end = chunkEnd(text, base);
      this.#look(text, run, scanWords(text, base, end));
      base = end;
    }
    run.flush();
  }

  /** The words of a chunk. */
  #look(text: string, run: Run, words: number): void {
    const skip = { text, words, context: run.context, filter: this.#filter, shift: this.#filterShift };
    for (let k = 0; k < words; k += 1) {
      if (run.length === 0) {
        skip.context = run.context;
        k = skipWords(k, skip);
        run.context = skip.context;
        if (k === words) break;
      }
      this.#take(text, run, k, words);
    }
    if (words > 0) run.lastEnd = marks[words - 1]! >>> 4;
  }

  /** Word `k` of the chunk, which may belong to a name. */
  #take(text: string, run: Run, k: number, words: number): void {
    const end = marks[k]! >>> 4;
    if (end <= run.at) return;
    let flags = marks[k]! & FLAGS;
    if ((flags & ~SCRIPT_FLAGS) === STOP_FLAG && isLong(text, end)) flags &= SCRIPT_FLAGS;
    if ((flags === LATIN_FLAG || flags === CYRILLIC_FLAG) && !isCapital(text, end - 1)) run.context = flags;
    const plain = flags === run.context || flags === 0;
    const token = plain ? this.#table.find(hashes[k]!) : -1;
    if (token < 0) {
      const from = k === 0 ? run.lastEnd : marks[k - 1]! >>> 4;
      this.#takeWithCare(text, run, Math.max(from, run.at), end);
    } else if (token === 0) run.flush();
    else if (run.length > 0) {
      run.push(token, run.at, end, 0);
      run.at = this.#cross(text, end, run);
    } else if (token <= this.#firsts) {
      const start = end - this.#table.lengthOf(token);
      if (token <= this.#leaves || this.#endsThere(text, run, k, words)) run.report(token, start, end);
      else {
        run.push(token, start, end, 0);
        run.at = this.#cross(text, end, run);
      }
    }
  }

  /** True if the first word of a name, word `k`, is surely not followed by the second one of a longer name. */
  #endsThere(text: string, run: Run, k: number, words: number): boolean {
    if (k + 1 >= words) return false;
    const mark = marks[k + 1]!;
    const odd = mark & FLAGS & ~run.context;
    // A word before a full stop is what its hash says unless it is an initial.
    if (odd !== 0 && (odd !== STOP_FLAG || !isPlain(text.charCodeAt((mark >>> 4) - 2)))) return false;
    const spread = spreadPair(hashes[k]!, hashes[k + 1]!);
    const bits = filterBits(spread);
    return (this.#filter[spread >>> this.#filterShift]! & bits) !== bits;
  }

  /** The words that begin in `text[from, to)`, each as the reference tokeniser reads it. */
  #takeWithCare(text: string, run: Run, from: number, to: number): void {
    const word = this.#word;
    learn(text, from, to);
    readGap(text, from, this.#gap);
    let at = this.#gap.next;
    while (at < to) {
      const start = at;
      const token = this.#read(text, start, run);
      if (token > 0 && (run.length > 0 || token <= this.#firsts)) {
        run.push(token, start, word.end, 1);
        at = this.#cross(text, word.next, run);
      } else {
        const { next } = word;
        run.flush();
        readGap(text, next, this.#gap);
        at = this.#gap.next;
      }
    }
    run.at = at;
  }

  /** The token of the word at `start`, which is left in `#word`; 0 if none. */
  #read(text: string, start: number, run: Run): number {
    const word = this.#word;
    readWord(text, start, word);
    const token = this.#table.findUnits(word.units, word.length);
    const script = oneScript(word.scripts);
    if (script === 0) return token;
    if (run.context === 0) run.context = scriptFlag(scriptAfter(text, word.next) || script);
    if (scriptFlag(script) === run.context) return token;
    if (!inCapitals(text, start, word) || !readAsOther(word, script)) {
      run.context = scriptFlag(script);
      return token;
    }
    return token || this.#table.findUnits(word.units, word.length);
  }

  /** Where the word after the gap at `at` begins. Ends the run if no name goes across the gap. */
  #cross(text: string, at: number, run: Run): number {
    if (text.charCodeAt(at) === SPACE && at + 1 < text.length && isPlain(text.charCodeAt(at + 1)))
      return at + 1;
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

/** True if the word that ends at `end` is too long for its full stop to belong to it. */
function isLong(text: string, end: number): boolean {
  for (let i = end - 1; i >= end - 1 - LONGEST_ABBREVIATION; i -= 1)
    if (i < 0 || scanTable[text.charCodeAt(i)]! >= 0) return false;
  return true;
}
