import type { Sections } from './layout';
import type { Found } from './open';

const nothing: Found = () => undefined;

/**
 * The state of one match. In the main, known tokens that stand next to each other in the text; `flush` reports the
 * names among them and empties it. Offsets are those of the text.
 */
export class Run {
  /** Tokens in the run. */
  length = 0;
  /** Words that begin before are done; in a run, where the next word begins. */
  at = 0;
  /** Where the chunk begins. */
  base = 0;
  /** The script of the words about, as a bit of letter codes. */
  context = 0;
  readonly #sections: Sections;
  readonly #firsts: number;
  #tokens = new Int32Array(32);
  #starts = new Int32Array(32);
  #ends = new Int32Array(32);
  #found = nothing;

  constructor(sections: Sections, firsts: number) {
    this.#sections = sections;
    this.#firsts = firsts;
  }

  begin(found: Found): void {
    this.length = 0;
    this.at = 0;
    this.context = 0;
    this.#found = found;
  }

  /** Lets go of what it reports to. */
  end(): void {
    this.begin(nothing);
  }

  push(token: number, start: number, end: number): void {
    const at = this.length;
    if (at === this.#tokens.length) this.#grow();
    this.#tokens[at] = token;
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.length = at + 1;
  }

  /** Reports the name at `[start, end)`: the forms that end at the node. */
  report(node: number, start: number, end: number): void {
    const { formStart, forms } = this.#sections;
    const last = formStart[node + 1]!;
    for (let form = formStart[node]!; form < last; form += 1) this.#found(start, end, forms[form]!);
  }

  flush(): void {
    for (let from = 0; from < this.length; from += 1)
      if (this.#tokens[from]! <= this.#firsts) this.#namesFrom(from);
    this.length = 0;
  }

  #namesFrom(from: number): void {
    const start = this.#starts[from]!;
    let node = this.#tokens[from]!;
    for (let at = from; ;) {
      this.report(node, start, this.#ends[at]!);
      at += 1;
      if (at === this.length) return;
      node = this.#child(node, this.#tokens[at]!);
      if (node === 0) return;
    }
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
  }
}

function longer(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length);
  copy.set(array);
  return copy;
}
