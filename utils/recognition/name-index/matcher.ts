import { readAsOther } from '@/utils/recognition/text/look-alikes';
import { newGap, readGap } from '@/utils/recognition/text/read-gap';
import { LONGEST_ABBREVIATION, newWord, readWord } from '@/utils/recognition/text/read-word';
import { inCapitals, oneScript, scriptAfter } from '@/utils/recognition/text/tokens-of';
import {
  candidates,
  ends,
  findWords,
  hashes,
  narrow,
  MAY_BEGIN,
  ODD,
  scriptOf,
  starts,
  WORD_SHIFT,
  type Filter,
} from './find-words';
import { NONE_HASH } from './filter';
import { filterBits, shiftFor, spreadPair } from './hash';
import type { Counts, Sections } from './layout';
import { isCapital, isPlain, LATIN, learn, scriptBit, STOP } from './scan-table';
import type { Found } from './open';
import { bytes, chunkEnd, keepPacked, packText } from './packed-text';
import { hashPacked, isPossessive, TAIL } from './possessive';
import { Run } from './run';
import { TokenTable } from './token-table';

const SPACE = 0x20;
/** UTF-16 units. */
const LONGEST_TEXT = 2 ** 28;

/** True within a call of `match`, of whichever index: `found` may start another. */
let searching = false;

/**
 * Finds names in texts, a chunk at a time, in passes whose loops are short and hardly branch: words are short, and a
 * processor that guesses wrong loses more than it computes. The first packs the text into a byte a letter, the second
 * hashes the words, four letters a step, and asks a filter which of them may begin a name. Those few are compared with the
 * names, and walked in a `Run` with the words behind them. Words that are not plain (apostrophes, accents over й,
 * initials, mixed scripts) are read again by the reference tokeniser, so that both agree. No object or string is made for
 * a word.
 */
export class Matcher {
  readonly #table: TokenTable;
  readonly #firsts: number;
  readonly #leaves: number;
  readonly #filter: Filter;
  readonly #newRun: () => Run;
  readonly #word = newWord();
  readonly #gap = newGap();
  /** Gone while a match goes on: `found` may start another. */
  #spare: Run | undefined;

  constructor(counts: Counts, sections: Sections) {
    this.#table = new TokenTable(sections);
    this.#firsts = counts.firsts;
    this.#leaves = counts.leaves;
    const { begins, pairs } = sections;
    this.#filter = {
      begins,
      beginsShift: shiftFor(begins.length),
      pairs,
      pairsShift: shiftFor(pairs.length),
    };
    this.#newRun = () => new Run(sections, counts.firsts);
  }

  match(text: string, found: Found): void {
    if (text.length > LONGEST_TEXT) throw new RangeError(`a text of ${text.length} units is too long`);
    const run = this.#spare ?? this.#newRun();
    this.#spare = undefined;
    const restore = searching ? keepChunk() : undefined;
    searching = true;
    run.begin(found);
    try {
      for (let base = 0; base < text.length;) {
        const end = chunkEnd(text, base);
        this.#look(text, run, base, end);
        base = end;
      }
      run.flush();
    } finally {
      if (restore) restore();
      else searching = false;
      run.end();
      this.#spare = run;
    }
  }

  /** The words of a chunk: the candidates, those about a run, and those behind one that did not set the script. */
  #look(text: string, run: Run, base: number, until: number): void {
    let assumed = run.context;
    const counted = findWords(packText(text, base, until), assumed, this.#filter);
    const words = counted & 0xffff;
    narrow(counted >>> 16, words, this.#filter);
    run.base = base;
    let next = 0;
    for (let k = 0; ; k += 1) {
      while (candidates[next]! >> WORD_SHIFT < k) next += 1;
      const entry = candidates[next]!;
      if (run.length === 0 && run.context === assumed) k = entry >> WORD_SHIFT;
      if (k === words) return;
      const start = base + starts[k]!;
      const end = base + ends[k]!;
      if (entry >> WORD_SHIFT !== k || (entry & ODD) === 0) {
        if (run.context !== assumed) this.#takeWithCare(text, run, start, end);
        else if (end > run.at)
          this.#takePlain(text, run, k, candidates[entry >> WORD_SHIFT === k ? next + 1 : next]!);
        continue;
      }
      const script = scriptOf(entry);
      if (script === 0) {
        if (run.context === LATIN && start >= run.at && isPossessive(text, base, starts[k]!, ends[k]!))
          this.#takePossessive(text, run, k, candidates[next + 1]!);
        else this.#takeWithCare(text, run, start, k === words - 1 ? until : end);
        continue;
      }
      assumed = script;
      if (end <= run.at) continue;
      if (script !== run.context && !isCapital(text.charCodeAt(end - 1))) run.context = script;
      if (script !== run.context) this.#takeWithCare(text, run, start, end);
      else if (run.length > 0 || (entry & MAY_BEGIN) !== 0)
        this.#takePlain(text, run, k, candidates[next + 1]!);
    }
  }

  /** A word of plain letters in the script of the words about. `after`: the candidate behind it. */
  #takePlain(text: string, run: Run, k: number, after: number): void {
    const start = starts[k]!;
    const end = ends[k]!;
    const { base } = run;
    if (bytes[end] === STOP && end - start <= LONGEST_ABBREVIATION) {
      this.#takeWithCare(text, run, base + start, base + end);
      return;
    }
    const token = this.#table.find(hashes[k]!, start, end);
    if (token === 0) run.flush();
    else if (run.length === 0 && (token <= this.#leaves || this.#endsThere(hashes[k]!, k, after))) {
      if (token <= this.#firsts) run.report(token, base + start, base + end);
    } else if (run.length > 0 || token <= this.#firsts) this.#extend(text, run, token, start, end);
  }

  /** "Russia’s" among Latin words: the tokeniser reads two words, "Russia" and "s". */
  #takePossessive(text: string, run: Run, k: number, after: number): void {
    const start = starts[k]!;
    const end = ends[k]!;
    const stem = end - TAIL;
    const token = this.#table.find(hashPacked(start, stem), start, stem);
    if (token === 0) run.flush();
    else if (run.length === 0 && token <= this.#leaves) run.report(token, run.base + start, run.base + stem);
    else if (run.length > 0 || token <= this.#firsts) this.#extend(text, run, token, start, stem);
    const tail = hashPacked(end - 1, end);
    if (run.length > 0 || this.#mayBegin(tail, NONE_HASH) || !this.#endsThere(tail, k, after))
      this.#takeWithCare(text, run, run.base + end - 1, run.base + end);
  }

  /** A token of the run, or its first; it ends where no name goes across the gap behind. */
  #extend(text: string, run: Run, token: number, start: number, end: number): void {
    run.push(token, run.base + start, run.base + end);
    run.at = this.#cross(text, run.base + end, run);
  }

  /** True if no name goes on from a word of this hash, the last of word `k`, to the next one. */
  #endsThere(hash: number, k: number, after: number): boolean {
    if (after >> WORD_SHIFT === k + 1 && (after & ODD) !== 0) return false;
    return !this.#mayBegin(hash, hashes[k + 1]!);
  }

  /** True if a name may begin with words of these hashes, or if the second is `NONE_HASH`, be the first. */
  #mayBegin(first: number, second: number): boolean {
    const { pairs, pairsShift } = this.#filter;
    const spread = spreadPair(first, second);
    const bits = filterBits(spread);
    return (pairs[spread >>> pairsShift]! & bits) === bits;
  }

  /** The words that begin in `text[from, to)`, each as the reference tokeniser reads it. */
  #takeWithCare(text: string, run: Run, from: number, to: number): void {
    if (to <= run.at) return;
    const word = this.#word;
    learn(text, from, to);
    readGap(text, Math.max(from, run.at), this.#gap);
    let at = this.#gap.next;
    while (at < to) {
      const start = at;
      const token = this.#read(text, start, run);
      if (token > 0 && (run.length > 0 || token <= this.#firsts)) {
        run.push(token, start, word.end);
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
    if (run.context === 0) run.context = scriptBit(scriptAfter(text, word.next) || script);
    if (scriptBit(script) === run.context) return token;
    if (!inCapitals(text, start, word) || !readAsOther(word, script)) {
      run.context = scriptBit(script);
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
    else run.push(token, at, at);
    return next;
  }
}

/** What puts the chunk back, for a search within a search. */
function keepChunk(): () => void {
  const lists = [starts, ends, hashes, candidates];
  const kept = lists.map((list) => list.slice());
  const restorePacked = keepPacked();
  return () => {
    lists.forEach((list, at) => list.set(kept[at]!));
    restorePacked();
  };
}
