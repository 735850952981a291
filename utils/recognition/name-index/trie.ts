import { BREAK_UNIT } from '@/utils/recognition/text/fold-unit';
import { gapText, newGap, readGap } from '@/utils/recognition/text/read-gap';
import { folded, newWord, readWord } from '@/utils/recognition/text/read-word';

/**
 * The forms as a trie of token numbers, in the order they came. Node 0 is the root; a node's parent has a
 * smaller number. `ends` are pairs of a node and a form.
 */
export type Trie = {
  tokens: string[];
  /** Tokens that are not words but the punctuation between them. */
  gaps: Set<number>;
  parent: number[];
  token: number[];
  ends: number[];
};

const BREAK = String.fromCharCode(BREAK_UNIT);

/** Reads forms into a trie. A form without a letter or digit, or with a paragraph's end in it, is left out. */
export class TrieBuilder {
  readonly trie: Trie = { tokens: [], gaps: new Set(), parent: [-1], token: [-1], ends: [] };
  readonly #numbers = new Map<string, number>();
  readonly #word = newWord();
  readonly #gap = newGap();
  readonly #path: string[] = [];
  #slots = new Int32Array(1 << 12);

  add(text: string, form: number): void {
    const path = this.#read(text);
    if (path.length === 0) return;
    let node = 0;
    for (let i = 0; i < path.length; i += 1) {
      if (path[i] === '') continue;
      const token = this.#number(path[i]!);
      if (i % 2 === 1) this.trie.gaps.add(token);
      node = this.#child(node, token);
    }
    this.trie.ends.push(node, form);
  }

  /** Words and the punctuation between them, by turns; '' where there is none. Empty for what is left out. */
  #read(text: string): string[] {
    const path = this.#path;
    path.length = 0;
    readGap(text, 0, this.#gap);
    this.#gap.length = 0;
    while (this.#gap.next < text.length) {
      const gap = gapText(this.#gap);
      if (gap === BREAK) return [];
      if (path.length > 0) path.push(gap);
      readWord(text, this.#gap.next, this.#word);
      path.push(folded(this.#word));
      readGap(text, this.#word.next, this.#gap);
    }
    return path;
  }

  #number(token: string): number {
    let number = this.#numbers.get(token);
    if (number === undefined) {
      number = this.trie.tokens.push(token) - 1;
      this.#numbers.set(token, number);
    }
    return number;
  }

  #child(node: number, token: number): number {
    const { parent, token: tokens } = this.trie;
    const slot = this.#slot(node, token);
    const known = this.#slots[slot]!;
    if (known !== 0) return known;
    const child = parent.push(node) - 1;
    tokens.push(token);
    this.#slots[slot] = child;
    if (child * 2 > this.#slots.length) this.#grow();
    return child;
  }

  #slot(node: number, token: number): number {
    const { parent, token: tokens } = this.trie;
    const mask = this.#slots.length - 1;
    let hash = Math.imul(Math.imul(node, 0x9e37_79b1) ^ token, 0x85eb_ca6b);
    hash ^= hash >>> 15;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const child = this.#slots[slot]!;
      if (child === 0 || (parent[child] === node && tokens[child] === token)) return slot;
    }
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    const { parent, token } = this.trie;
    for (let child = 1; child < parent.length; child += 1)
      this.#slots[this.#slot(parent[child]!, token[child]!)] = child;
  }
}
