import { FOLD, IGNORED, isBridge, wordEnd } from '@/utils/recognition/text';
import { checksumOf, edgeHash, HASH_SEED, hashStep, HEADER, MAGIC, VERSION, type Segments } from './layout';

export type NameIndex = {
  /** Reports every occurrence of every form, by start then end, in UTF-16 code units of `text`. */
  match: (text: string, found: (start: number, end: number, form: number) => void) => void;
};

/** Opens a compiled index without copying it; `undefined` when it is damaged or of another version. */
export function openNameIndex(buffer: ArrayBuffer): NameIndex | undefined {
  const segments = segmentsOf(buffer);
  return segments && { match: (text, found) => match(segments, text, found) };
}

function segmentsOf(buffer: ArrayBuffer): Segments | undefined {
  if (buffer.byteLength < HEADER * 4 || buffer.byteLength % 4 !== 0) return undefined;
  const words = new Uint32Array(buffer);
  if (words[0] !== MAGIC || words[1] !== VERSION || words[2] !== checksumOf(words)) return undefined;
  const [tokenSlots, tokens, edgeSlots, nodes, letters] = words.subarray(3, HEADER) as unknown as number[];
  let at = HEADER;
  const take = (length: number) => words.subarray(at, (at += length));
  const tokenTable = take(tokenSlots!);
  const tokenLetters = take(tokens! + 1);
  const edges = take(edgeSlots! * 3);
  const nodeForms = take(nodes! + 1);
  const forms = take(nodeForms[nodes!]!);
  return {
    tokenTable,
    tokenLetters,
    edges,
    nodeForms,
    forms,
    letters: new Uint16Array(buffer, at * 4, letters),
  };
}

function match(
  index: Segments,
  text: string,
  found: (start: number, end: number, form: number) => void,
): void {
  // Three numbers a word: where it begins, where it ends, which token it is (-1: none of ours).
  const words: number[] = [];
  for (let at = 0; at < text.length;) {
    if (FOLD[text.charCodeAt(at)]! <= IGNORED) at += 1;
    else {
      const end = wordEnd(text, at);
      words.push(at, end, tokenAt(index, text, at, end));
      at = end;
    }
  }
  for (let first = 0; first < words.length; first += 3) {
    let node = 0;
    for (let word = first; word < words.length; word += 3) {
      const token = words[word + 2]!;
      if (token < 0) break;
      if (
        word > first &&
        !isBridge(text, { word: words[word - 3]!, from: words[word - 2]!, to: words[word]! })
      )
        break;
      node = childOf(index, node, token);
      if (node === 0) break;
      for (let at = index.nodeForms[node]!; at < index.nodeForms[node + 1]!; at += 1)
        found(words[first]!, words[word + 1]!, index.forms[at]!);
    }
  }
}

function tokenAt(
  { tokenTable, tokenLetters, letters }: Segments,
  text: string,
  start: number,
  end: number,
): number {
  let hash = HASH_SEED;
  for (let at = start; at < end; at += 1) {
    const code = FOLD[text.charCodeAt(at)]!;
    if (code > IGNORED) hash = hashStep(hash, code);
  }
  const mask = tokenTable.length - 1;
  for (let slot = hash & mask; tokenTable[slot] !== 0; slot = (slot + 1) & mask) {
    const token = tokenTable[slot]! - 1;
    let letter = tokenLetters[token]!;
    const last = tokenLetters[token + 1]!;
    let same = true;
    for (let at = start; at < end && same; at += 1) {
      const code = FOLD[text.charCodeAt(at)]!;
      if (code > IGNORED) same = letter < last && letters[letter++] === code;
    }
    if (same && letter === last) return token;
  }
  return -1;
}

function childOf({ edges }: Segments, node: number, token: number): number {
  const mask = edges.length / 3 - 1;
  for (let slot = edgeHash(node, token) & mask; ; slot = (slot + 1) & mask) {
    const at = slot * 3;
    const child = edges[at + 2]!;
    if (child === 0 || (edges[at] === node && edges[at + 1] === token)) return child;
  }
}
