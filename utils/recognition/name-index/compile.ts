import { checksumOf } from './checksum';
import { hashUnits, HASH_SPREAD } from './hash';
import { HEADER, sectionsOf, wordsOf, writeHeader, type Counts, type Sections } from './layout';
import { orderTrie, type Ordered } from './order';
import { pooledLength, writePooled } from './pool';
import { TrieBuilder, type Trie } from './trie';

/**
 * A text to find and the number it is reported by, any unsigned 32-bit number, such as a row's. Several entries may
 * share a text: all are reported, in the order given.
 */
export type IndexedForm = { text: string; form: number };

/** Fuller than this, and words that are no names cost long probes; half as full, and the table outgrows the cache. */
const FULLEST = 0.7;

/**
 * Compiles forms into one buffer, to keep and to open with `openNameIndex`. Forms are compared as `foldText` folds
 * them. A form without a letter or digit, or with a paragraph's end or U+FFFC inside, is left out.
 */
export function compileNameIndex(forms: Iterable<IndexedForm>): ArrayBuffer {
  const builder = new TrieBuilder();
  for (const { text, form } of forms) builder.add(text, form);
  const { trie } = builder;
  const ordered = orderTrie(trie);
  const units = unitsByNumber(trie.tokens, ordered.tokenOf);
  let poolBytes = 0;
  for (let token = 1; token < units.length; token += 1)
    poolBytes += pooledLength(units[token]!, units[token]!.length);
  const counts: Counts = {
    slots: slotsFor(trie.tokens.length),
    tokens: trie.tokens.length,
    firsts: ordered.firsts,
    nodes: trie.parent.length - 1,
    forms: trie.ends.length / 2,
    poolBytes,
    longest: trie.longest,
  };
  const buffer = new ArrayBuffer(wordsOf(counts) * 4);
  writeHeader(buffer, counts);
  const sections = sectionsOf(buffer, counts);
  sections.nodeToken.set(ordered.nodeToken);
  sections.firstChild.set(ordered.firstChild);
  writeForms(sections, trie, ordered);
  writeTokens(sections, units);
  new Uint32Array(buffer)[HEADER.checksum] = checksumOf(buffer);
  return buffer;
}

function slotsFor(tokens: number): number {
  let slots = 16;
  while (tokens > slots * FULLEST) slots *= 2;
  return slots;
}

function unitsByNumber(tokens: string[], tokenOf: Int32Array): Uint16Array[] {
  const units: Uint16Array[] = Array.from({ length: tokens.length + 1 });
  tokens.forEach((token, old) => {
    const own = new Uint16Array(token.length);
    for (let i = 0; i < token.length; i += 1) own[i] = token.charCodeAt(i);
    units[tokenOf[old]!] = own;
  });
  return units;
}

function writeForms({ formStart, forms }: Sections, { ends }: Trie, { nodeOf }: Ordered): void {
  for (let i = 0; i < ends.length; i += 2) formStart[nodeOf[ends[i]!]! + 1]! += 1;
  for (let node = 1; node < formStart.length; node += 1) formStart[node]! += formStart[node - 1]!;
  const at = formStart.slice();
  for (let i = 0; i < ends.length; i += 2) forms[at[nodeOf[ends[i]!]!]!++] = ends[i + 1]!;
}

function writeTokens({ table, tokenStart, pool }: Sections, units: Uint16Array[]): void {
  const slots = table.length / 2;
  const shift = 32 - Math.log2(slots);
  let at = 0;
  for (let token = 1; token < units.length; token += 1) {
    const own = units[token]!;
    tokenStart[token] = at;
    at = writePooled(pool, at, own);
    const hash = hashUnits(own, own.length);
    let slot = Math.imul(hash, HASH_SPREAD) >>> shift;
    let shared = false;
    for (; table[2 * slot + 1] !== 0; slot = (slot + 1) & (slots - 1)) {
      if (table[2 * slot] !== hash) continue;
      table[2 * slot + 1] = -Math.abs(table[2 * slot + 1]!);
      shared = true;
    }
    table[2 * slot] = hash;
    table[2 * slot + 1] = shared ? -token : token;
  }
  tokenStart[units.length] = at;
}
