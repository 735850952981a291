import { HEADER } from './layout';

const PRIME = 0x0100_0193;

/**
 * Over all words but the checksum's own, the third of a header of four at least. Each step is a bijection of its lane, so
 * a change of one word always shows; eight lanes, since one would wait for each multiplication, and four do not keep up
 * with memory. It is against damage, not against malice.
 */
export function checksumOf(words: Int32Array): number {
  let a = words[HEADER.magic]! ^ 1;
  let b = words[HEADER.version]! ^ 2;
  let c = words[HEADER.words]! ^ 3;
  let [d, e, f, g, h] = [4, 5, 6, 7, 8];
  let i = HEADER.words + 1;
  for (const last = words.length - 7; i < last; i += 8) {
    a = Math.imul(a ^ words[i]!, PRIME);
    b = Math.imul(b ^ words[i + 1]!, PRIME);
    c = Math.imul(c ^ words[i + 2]!, PRIME);
    d = Math.imul(d ^ words[i + 3]!, PRIME);
    e = Math.imul(e ^ words[i + 4]!, PRIME);
    f = Math.imul(f ^ words[i + 5]!, PRIME);
    g = Math.imul(g ^ words[i + 6]!, PRIME);
    h = Math.imul(h ^ words[i + 7]!, PRIME);
  }
  for (; i < words.length; i += 1) a = Math.imul(a ^ words[i]!, PRIME);
  const left = a ^ rotate(b, 4) ^ rotate(c, 8) ^ rotate(d, 12);
  return (left ^ rotate(e, 16) ^ rotate(f, 20) ^ rotate(g, 24) ^ rotate(h, 28)) >>> 0;
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
