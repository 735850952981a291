import { HEADER } from './layout';

const PRIME = 0x0100_0193;

/**
 * Over all words but the checksum's own, the third of a header of four at least. Each step is a bijection of its lane, so a change of one word always
 * shows; four lanes, since one would wait for each multiplication. It is against damage, not against malice.
 */
export function checksumOf(words: Int32Array): number {
  let a = words[HEADER.magic]! ^ 1;
  let b = words[HEADER.version]! ^ 2;
  let c = words[HEADER.words]! ^ 3;
  let d = 4;
  let i = HEADER.words + 1;
  for (const last = words.length - 3; i < last; i += 4) {
    a = Math.imul(a ^ words[i]!, PRIME);
    b = Math.imul(b ^ words[i + 1]!, PRIME);
    c = Math.imul(c ^ words[i + 2]!, PRIME);
    d = Math.imul(d ^ words[i + 3]!, PRIME);
  }
  for (; i < words.length; i += 1) a = Math.imul(a ^ words[i]!, PRIME);
  return (a ^ rotate(b, 8) ^ rotate(c, 16) ^ rotate(d, 24)) >>> 0;
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
