import type { EntityId, Kind, Name, Pack } from '@/utils/knowledge';
import { compileNameIndex, type IndexedForm } from './name-index';

/** What the recogniser knows of an entity. `related` are numbers of entities. */
export type EntityRow = { id: EntityId; kind: Kind; related: number[]; lists: EntityId[] };
/** What it knows of a written form, without its inflections. */
export type NameRow = Pick<Name, 'text' | 'lang' | 'case' | 'use' | 'cues'> & { entity: number };

/** What travels beside the name index. A form's number is twice its row, one more when it is inflected. */
export type Lexicon = { entities: EntityRow[]; names: NameRow[]; hosts: [host: string, entity: number][] };

/** The form number of a longer name that is something else. */
export const DECOY = 0xffff_ffff;

/** Words of the image's header: version, bytes of the name index, bytes of the lexicon. */
const HEADER_BYTES = 12;
/** Raised whenever the lexicon's shape changes. */
const IMAGE_VERSION = 1;

/** Compiles packs into one image; the first pack that has an entity speaks for it. */
export function compileImage(packs: readonly Pack[]): ArrayBuffer {
  const forms: IndexedForm[] = [];
  const json = JSON.stringify(lexiconOf(packs, forms));
  const index = compileNameIndex(forms);
  const image = new Uint8Array(HEADER_BYTES + index.byteLength + json.length * 2);
  new Uint32Array(image.buffer, 0, 3).set([IMAGE_VERSION, index.byteLength, json.length]);
  image.set(new Uint8Array(index), HEADER_BYTES);
  const letters = Uint16Array.from({ length: json.length }, (_, at) => json.charCodeAt(at));
  image.set(new Uint8Array(letters.buffer), HEADER_BYTES + index.byteLength);
  return image.buffer;
}

/** The parts of an image; `undefined` when it is cut, damaged or of another version. */
export function openImage(image: ArrayBuffer): { index: ArrayBuffer; lexicon: Lexicon } | undefined {
  if (image.byteLength < HEADER_BYTES) return undefined;
  const [version, index, json] = new Uint32Array(image.slice(0, HEADER_BYTES));
  if (version !== IMAGE_VERSION || HEADER_BYTES + index! + json! * 2 !== image.byteLength) return undefined;
  try {
    const text = textOf(new Uint16Array(image.slice(HEADER_BYTES + index!)));
    return { index: image.slice(HEADER_BYTES, HEADER_BYTES + index!), lexicon: JSON.parse(text) as Lexicon };
  } catch {
    return undefined;
  }
}

/** Arguments one call may take in every engine. */
const UNITS_A_CALL = 8192;

function textOf(letters: Uint16Array): string {
  let text = '';
  for (let at = 0; at < letters.length; at += UNITS_A_CALL)
    text += String.fromCharCode(...letters.subarray(at, at + UNITS_A_CALL));
  return text;
}

function lexiconOf(packs: readonly Pack[], forms: IndexedForm[]): Lexicon {
  const numbers = new Map<EntityId, number>();
  const entities = packs
    .flatMap((pack) => pack.entities)
    .filter(({ id }) => !numbers.has(id) && numbers.set(id, numbers.size));
  const lexicon: Lexicon = { entities: [], names: [], hosts: [] };
  for (const [number, entity] of entities.entries()) {
    const related = new Set<number>();
    for (const { value, of } of entity.statements) {
      for (const id of [of, 'entity' in value ? value.entity : undefined]) {
        const other = id === undefined ? undefined : numbers.get(id);
        if (other !== undefined) related.add(other);
      }
    }
    const lists = [...new Set(entity.statuses.map(({ list }) => list))];
    lexicon.entities.push({ id: entity.id, kind: entity.kind, related: [...related], lists });
    for (const host of entity.outlet?.hosts ?? []) lexicon.hosts.push([host, number]);
    for (const { forms: inflected = [], ...name } of entity.names) {
      const row = lexicon.names.push({ ...name, entity: number }) - 1;
      for (const text of spelled(name.text)) forms.push({ text, form: row * 2 });
      for (const form of inflected) for (const text of spelled(form)) forms.push({ text, form: row * 2 + 1 });
    }
  }
  for (const { decoys } of packs) for (const { text } of decoys) forms.push({ text, form: DECOY });
  return lexicon;
}

/** A form, and what it is when initials stand without spaces: «С. В. Лавров», «С.В. Лавров». */
function spelled(text: string): string[] {
  const joined = text.replace(/(?<=(?:^|[\s.])\p{Lu}\.) (?=\p{Lu}\.)/gu, '');
  return joined === text ? [text] : [text, joined];
}
