import { checksumOf } from './checksum';
import { beginnings, filterWords, writeFilter } from './filter';
import { hashKey, slotOf } from './hash';
import { HEADER, sectionsOf, wordsOf, writeHeader, type Counts, type Sections } from './layout';
import { orderTrie, type Ordered } from './order';
import { bytesOf, newKey, writeKey, wordsOfKey, type TokenKey } from './token-key';
import { RECORD } from './token-table';
import { TrieBuilder, type Trie } from './trie';

/**
 * A text to find and the number it is reported by, any unsigned 32-bit number, such as a row's. Several entries may
 * share a text: all are reported, in the order given.
 */
export type IndexedForm = { text: string; form: number };

/** Fuller than this, and words that are no names cost long probes; half as full, and the table outgrows the cache. */
const FULLNESS = 0.6;
const FEWEST_SLOTS = 16;

/**
 * Compiles forms into one buffer, to keep and to open with `openNameIndex`. Forms are compared as `foldText` folds
 * them. A form without a letter or digit, or with a paragraph's end or U+FFFC inside, is left out.
 */
export function compileNameIndex(forms: Iterable<IndexedForm>): ArrayBuffer {
  const builder = new TrieBuilder();
  for (const { text, form } of forms) builder.add(text, form);
  const { trie } = builder;
  const ordered = orderTrie(trie);
  const keys = keysByNumber(trie.tokens, ordered.tokenOf);
  const begins = beginnings(trie, ordered);
  const counts: Counts = {
    slots: Math.max(FEWEST_SLOTS, Math.ceil(trie.tokens.length / FULLNESS)),
    ...filterWords(ordered.firsts, begins.length / 2),
    tokens: trie.tokens.length,
    firsts: ordered.firsts,
    leaves: ordered.leaves,
    nodes: trie.parent.length - 1,
    forms: trie.ends.length / 2,
    records: keys.reduce((sum, { words }) => sum + RECORD.key + words.length, 1),
  };
  const buffer = new ArrayBuffer(wordsOf(counts) * 4);
  writeHeader(buffer, counts);
  const sections = sectionsOf(new Uint8Array(buffer), counts);
  sections.nodeToken.set(ordered.nodeToken);
  sections.firstChild.set(ordered.firstChild);
  writeForms(sections, trie, ordered);
  const hashes = Int32Array.from(keys, ({ hash }) => hash);
  writeTokens(sections, keys, hashes);
  writeFilter(sections, counts, hashes, begins);
  new Uint32Array(buffer)[HEADER.checksum] = checksumOf(new Int32Array(buffer));
  return buffer;
}

type HashedKey = TokenKey & { hash: number };

const NO_KEY: HashedKey = { words: new Int32Array(0), header: 0, hash: 0 };

function keysByNumber(tokens: string[], tokenOf: Int32Array): HashedKey[] {
  const keys: HashedKey[] = Array.from({ length: tokens.length + 1 }, () => NO_KEY);
  const key = newKey();
  tokens.forEach((token, old) => {
    const units = Uint16Array.from({ length: token.length }, (_, i) => token.charCodeAt(i));
    writeKey(units, units.length, key);
    const { header } = key;
    const hash = hashKey(key.words, bytesOf(header));
    keys[tokenOf[old]!] = { words: key.words.slice(0, wordsOfKey(header)), header, hash };
  });
  return keys;
}

function writeForms({ formStart, forms }: Sections, { ends }: Trie, { nodeOf }: Ordered): void {
  for (let i = 0; i < ends.length; i += 2) formStart[nodeOf[ends[i]!]! + 1]! += 1;
  for (let node = 1; node < formStart.length; node += 1) formStart[node]! += formStart[node - 1]!;
  const at = formStart.slice();
  for (let i = 0; i < ends.length; i += 2) forms[at[nodeOf[ends[i]!]!]!++] = ends[i + 1]!;
}

function writeTokens({ table, records }: Sections, keys: TokenKey[], hashes: Int32Array): void {
  const slots = table.length / 2;
  let record = 1;
  for (let token = 1; token < keys.length; token += 1) {
    const { words, header } = keys[token]!;
    records[record + RECORD.token] = token;
    records[record + RECORD.header] = header;
    records.set(words, record + RECORD.key);
    let slot = slotOf(hashes[token]!, slots);
    while (table[2 * slot + 1] !== 0) slot = slot + 1 === slots ? 0 : slot + 1;
    table[2 * slot] = hashes[token]!;
    table[2 * slot + 1] = record;
    record += RECORD.key + words.length;
  }
}
