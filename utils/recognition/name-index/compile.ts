import { checksumOf } from './checksum';
import { beginnings, writeFilter } from './filter';
import { hashUnits, slotOf } from './hash';
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
const FULLNESS = 0.7;
const FEWEST_SLOTS = 16;
/** Bits of the filter for an entry, at least; with two bits set, one in 70 that is not in it passes. */
const FILTER_BITS = 16;

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
  const begins = beginnings(trie, ordered);
  const counts: Counts = {
    slots: Math.max(FEWEST_SLOTS, Math.ceil(trie.tokens.length / FULLNESS)),
    filter: powerAbove(((begins.length / 2) * FILTER_BITS) / 32),
    tokens: trie.tokens.length,
    firsts: ordered.firsts,
    leaves: ordered.leaves,
    nodes: trie.parent.length - 1,
    forms: trie.ends.length / 2,
    poolBytes,
  };
  const buffer = new ArrayBuffer(wordsOf(counts) * 4);
  writeHeader(buffer, counts);
  const sections = sectionsOf(new Uint8Array(buffer), counts);
  sections.nodeToken.set(ordered.nodeToken);
  sections.firstChild.set(ordered.firstChild);
  writeForms(sections, trie, ordered);
  const hashes = Int32Array.from(units, (own) => hashUnits(own, own.length));
  writeTokens(sections, units, hashes);
  writeFilter(sections.filter, hashes, begins);
  new Uint32Array(buffer)[HEADER.checksum] = checksumOf(new Int32Array(buffer));
  return buffer;
}

function powerAbove(least: number): number {
  let power = 16;
  while (power < least) power *= 2;
  return power;
}

const NOTHING = new Uint16Array(0);

function unitsByNumber(tokens: string[], tokenOf: Int32Array): Uint16Array[] {
  const units: Uint16Array[] = Array.from({ length: tokens.length + 1 }, () => NOTHING);
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

function writeTokens({ table, tokenStart, pool }: Sections, units: Uint16Array[], hashes: Int32Array): void {
  const slots = table.length / 2;
  let at = 0;
  for (let token = 1; token < units.length; token += 1) {
    tokenStart[token] = at;
    at = writePooled(pool, at, units[token]!);
    const hash = hashes[token]!;
    let slot = slotOf(hash, slots);
    let shared = false;
    for (; table[2 * slot + 1] !== 0; slot = slot + 1 === slots ? 0 : slot + 1) {
      if (table[2 * slot] !== hash) continue;
      table[2 * slot + 1] = -Math.abs(table[2 * slot + 1]!);
      shared = true;
    }
    table[2 * slot] = hash;
    table[2 * slot + 1] = shared ? -token : token;
  }
  tokenStart[units.length] = at;
}
