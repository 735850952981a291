import { checksumOf } from '@/utils/recognition/name-index/checksum';

/**
 * A file of numbered sections in one buffer, each aligned to a word, in the machine's byte order (on another
 * machine `MAGIC` does not read right). Header words: magic, version, checksum, sections, then the bytes of each.
 */
const MAGIC = 0x47_52_4e_53;
const HEADER = { magic: 0, version: 1, checksum: 2, count: 3, lengths: 4 } as const;

/** Copies sections into one buffer. The last one is left out of the checksum: it has its own. */
export function packSections(version: number, sections: readonly Uint8Array[]): ArrayBuffer {
  const header = (HEADER.lengths + sections.length) * 4;
  const image = new ArrayBuffer(
    sections.reduce((total, { byteLength }) => total + aligned(byteLength), header),
  );
  const words = new Uint32Array(image);
  words[HEADER.magic] = MAGIC;
  words[HEADER.version] = version;
  words[HEADER.count] = sections.length;
  let at = header;
  for (const [number, section] of sections.entries()) {
    words[HEADER.lengths + number] = section.byteLength;
    new Uint8Array(image, at, section.byteLength).set(section);
    at += aligned(section.byteLength);
  }
  const checked = (at - aligned(sections.at(-1)?.byteLength ?? 0)) / 4;
  words[HEADER.checksum] = checksumOf(new Int32Array(image, 0, checked));
  return image;
}

/** The sections, as views on the buffer; `undefined` when it is cut, damaged or of another version. */
export function openSections(image: ArrayBuffer, version: number): Uint8Array<ArrayBuffer>[] | undefined {
  if (image.byteLength % 4 !== 0 || image.byteLength < HEADER.lengths * 4) return undefined;
  const words = new Uint32Array(image);
  if (words[HEADER.magic] !== MAGIC || words[HEADER.version] !== version) return undefined;
  const count = words[HEADER.count]!;
  if (count === 0 || HEADER.lengths + count > words.length) return undefined;
  const sections: Uint8Array<ArrayBuffer>[] = [];
  let at = (HEADER.lengths + count) * 4;
  let last = at;
  for (let number = 0; number < count; number += 1) {
    const length = words[HEADER.lengths + number]!;
    if (at + aligned(length) > image.byteLength) return undefined;
    sections.push(new Uint8Array(image, at, length));
    last = at;
    at += aligned(length);
  }
  if (at !== image.byteLength || checksumOf(new Int32Array(image, 0, last / 4)) !== words[HEADER.checksum])
    return undefined;
  return sections;
}

function aligned(bytes: number): number {
  return (bytes + 3) & ~3;
}
