import { Lexicon, type Columns } from './lexicon';
import { openSections } from './container';
import type { Rows } from './rows';
import { Strings, type StringTable } from './strings';

/** Raise it when a column is added, changes its meaning, or the recogniser needs what older images lack. */
export const IMAGE_VERSION = 11;

const ROWS = ['related', 'lists', 'given', 'terms', 'cues'] as const;
const NUMBERS = ['labels', 'ids', 'homes', 'nameEntity', 'nameText', 'nameBits', 'forms', 'hosts'] as const;

/** The sections of an image before the name index. */
export function sectionsOfColumns(columns: Columns, strings: StringTable): Uint8Array[] {
  const arrays: (Uint8Array | Uint32Array)[] = [
    columns.kinds,
    ...strings.sections(),
    ...ROWS.flatMap((key) => [columns[key].starts, columns[key].values]),
    ...NUMBERS.map((key) => columns[key]),
  ];
  return arrays.map((array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
}

/** The parts of an image; `undefined` when it is cut, damaged or of another version. The index verifies itself. */
export function openImage(
  image: ArrayBuffer,
): { lexicon: Lexicon; index: Uint8Array<ArrayBuffer> } | undefined {
  const sections = openSections(image, IMAGE_VERSION);
  if (sections?.length !== 4 + ROWS.length * 2 + NUMBERS.length) return undefined;
  let next = 0;
  const numbers = (): Uint32Array => {
    const { buffer, byteOffset, byteLength } = sections[next++]!;
    return new Uint32Array(buffer, byteOffset, byteLength / 4);
  };
  const kinds = sections[next++]!;
  const starts = numbers();
  const strings = new Strings(starts, sections[next++]!);
  const rows = Object.fromEntries(
    ROWS.map((key): [string, Rows] => [key, { starts: numbers(), values: numbers() }]),
  );
  const arrays = Object.fromEntries(NUMBERS.map((key) => [key, numbers()]));
  return { lexicon: new Lexicon({ kinds, ...rows, ...arrays } as Columns, strings), index: sections[next]! };
}
