import { tokensOf } from '@/utils/recognition/text';
import { checksumOf, edgeHash, HASH_SEED, hashStep, HEADER, MAGIC, slotsFor, VERSION } from './layout';

/** A written form and the number it is reported by; several may share a text. */
export type IndexedForm = { text: string; form: number };

/** Compiles forms into one buffer; see docs/recognition.md. A form without a letter or digit is left out. */
export function compileNameIndex(forms: Iterable<IndexedForm>): ArrayBuffer {
  const tokens = new Map<string, number>();
  const children = new Map<number, number>();
  const ends: number[][] = [[]];
  for (const { text, form } of forms) {
    let node = 0;
    for (const { folded } of tokensOf(text)) {
      let token = tokens.get(folded);
      if (token === undefined) tokens.set(folded, (token = tokens.size));
      const edge = node * TOKENS_LIMIT + token;
      let child = children.get(edge);
      if (child === undefined) {
        children.set(edge, (child = ends.length));
        ends.push([]);
      }
      node = child;
    }
    if (node !== 0 && !ends[node]!.includes(form)) ends[node]!.push(form);
  }
  return write({ tokens: [...tokens.keys()], children, ends });
}

/** Tokens an index can hold, so that a node and a token make one exact double. */
const TOKENS_LIMIT = 2 ** 24;

type Trie = { tokens: string[]; children: ReadonlyMap<number, number>; ends: readonly number[][] };

function write({ tokens, children, ends }: Trie): ArrayBuffer {
  const tokenSlots = slotsFor(tokens.length);
  const edgeSlots = slotsFor(children.size);
  const letters = tokens.reduce((sum, token) => sum + token.length, 0);
  const forms = ends.reduce((sum, list) => sum + list.length, 0);
  const size = HEADER + tokenSlots + tokens.length + 1 + edgeSlots * 3 + ends.length + 1 + forms;
  const words = new Uint32Array(size + Math.ceil(letters / 2));
  words.set([MAGIC, VERSION, 0, tokenSlots, tokens.length, edgeSlots, ends.length, letters]);
  let at = HEADER;
  const take = (length: number) => words.subarray(at, (at += length));
  const table = take(tokenSlots);
  const starts = take(tokens.length + 1);
  const edges = take(edgeSlots * 3);
  const nodeForms = take(ends.length + 1);
  const formList = take(forms);
  const pool = new Uint16Array(words.buffer, at * 4);
  let letter = 0;
  for (const [number, token] of tokens.entries()) {
    let hash = HASH_SEED;
    starts[number] = letter;
    for (let unit = 0; unit < token.length; unit += 1) {
      const code = token.charCodeAt(unit);
      hash = hashStep(hash, code);
      pool[letter++] = code;
    }
    let slot = hash & (tokenSlots - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (tokenSlots - 1);
    table[slot] = number + 1;
  }
  starts[tokens.length] = letter;
  for (const [edge, child] of children) {
    const node = Math.floor(edge / TOKENS_LIMIT);
    const token = edge % TOKENS_LIMIT;
    let slot = edgeHash(node, token) & (edgeSlots - 1);
    while (edges[slot * 3 + 2] !== 0) slot = (slot + 1) & (edgeSlots - 1);
    edges.set([node, token, child], slot * 3);
  }
  let form = 0;
  for (const [node, list] of ends.entries()) {
    nodeForms[node] = form;
    formList.set(list, form);
    form += list.length;
  }
  nodeForms[ends.length] = form;
  words[2] = checksumOf(words);
  return words.buffer;
}
