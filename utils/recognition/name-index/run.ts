import type { Sections } from './layout';
import type { Found } from './open';
import type { TokenTable } from './token-table';

type Needs = { sections: Sections; table: TokenTable; firsts: number };

const nothing: Found = () => undefined;

/**
 * The state of one match. In the main, known tokens that stand next to each other in the text; `flush` reports the
 * names among them and empties it.
 */
export class Run {
  /** Tokens in the run. */
  length = 0;
  /** Words that begin before are done; in a run, where the next word begins. */
  at = 0;
  /** Where the last word of the chunk before ended. */
  lastEnd = 0;
  /** The script of the words about, as scan flags. */
  context = 0;
  readonly #sections: Sections;
  readonly #table: TokenTable;
  readonly #firsts: number;
  #tokens = new Int32Array(32);
  #starts = new Int32Array(32);
  #ends = new Int32Array(32);
  /** 1 where the text was compared, not only its hash. */
  #sure = new Uint8Array(32);
  #text = '';
  #found = nothing;

  constructor({ sections, table, firsts }: Needs) {
    this.#sections = sections;
    this.#table = table;
    this.#firsts = firsts;
  }

  begin(text: string, found: Found): void {
    this.length = 0;
    this.at = 0;
    this.lastEnd = 0;
    this.context = 0;
    this.#text = text;
    this.#found = found;
  }

  /** Lets go of the text. */
  end(): void {
    this.begin('', nothing);
  }

  push(token: number, start: number, end: number, sure: number): void {
    const at = this.length;
    if (at === this.#tokens.length) this.#grow();
    this.#tokens[at] = token;
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#sure[at] = sure;
    this.length = at + 1;
  }

  /** Reports the one-word name at `[start, end)`, if its text is that of the token. */
  report(token: number, start: number, end: number): void {
    const { formStart, forms } = this.#sections;
    if (!this.#table.isAt(token, this.#text, start, end)) return;
    const last = formStart[token + 1]!;
    for (let form = formStart[token]!; form < last; form += 1) this.#found(start, end, forms[form]!);
  }

  flush(): void {
    for (let from = 0; from < this.length; from += 1)
      if (this.#tokens[from]! <= this.#firsts) this.#namesFrom(from);
    this.length = 0;
  }

  #namesFrom(from: number): void {
    const { formStart, forms } = this.#sections;
    let node = this.#tokens[from]!;
    let sure = from;
    for (let at = from; ;) {
      const last = formStart[node + 1]!;
      for (let form = formStart[node]!; form < last; form += 1) {
        for (; sure <= at; sure += 1) if (!this.#isSure(sure)) return;
        this.#found(this.#starts[from]!, this.#ends[at]!, forms[form]!);
      }
      at += 1;
      if (at === this.length) return;
      node = this.#child(node, this.#tokens[at]!);
      if (node === 0) return;
    }
  }

  #isSure(at: number): boolean {
    if (this.#sure[at] === 1) return true;
    if (!this.#table.isAt(this.#tokens[at]!, this.#text, this.#starts[at]!, this.#ends[at]!)) return false;
    this.#sure[at] = 1;
    return true;
  }

  #child(node: number, token: number): number {
    const { nodeToken, firstChild } = this.#sections;
    let low = firstChild[node]!;
    let high = firstChild[node + 1]!;
    const last = high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (nodeToken[middle]! < token) low = middle + 1;
      else high = middle;
    }
    return low < last && nodeToken[low] === token ? low : 0;
  }

  #grow(): void {
    const length = this.#tokens.length * 2;
    this.#tokens = longer(this.#tokens, length);
    this.#starts = longer(this.#starts, length);
    this.#ends = longer(this.#ends, length);
    const sure = new Uint8Array(length);
    sure.set(this.#sure);
    this.#sure = sure;
  }
}

function longer(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length);
  copy.set(array);
  return copy;
}
