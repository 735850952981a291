import type { Pack } from '@/utils/knowledge';
import { packSections } from './image/container';
import { lexiconColumns } from './image/lexicon-columns';
import { IMAGE_VERSION, sectionsOfColumns } from './image/layout';
import { compileNameIndex } from './name-index';

/** Compiles packs into the image that `loadRecogniser` reads; the first pack that has an entity speaks for it. */
export function compileRecogniser(packs: readonly Pack[]): ArrayBuffer {
  const { columns, strings, forms } = lexiconColumns(packs);
  const index = new Uint8Array(compileNameIndex(forms));
  return packSections(IMAGE_VERSION, [...sectionsOfColumns(columns, strings), index]);
}
