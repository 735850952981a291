import type { Entity } from '@/utils/knowledge';
import type { CrossCheck } from './cross-check';
import { foldName } from '@/tools/pack/name-lookup';

/** How many labels of an item a conflict quotes. */
const LABELS_QUOTED = 4;

/** Items whose labels in the table share nothing with any name of our entity. Items the table lacks prove nothing. */
export function checkLabels({ entities, items, conflict, compared }: CrossCheck): void {
  for (const entity of entities) {
    if (entity.wikidata === undefined) continue;
    const labels = items.labels(entity.wikidata);
    if (labels.length === 0) continue;
    compared('labels of items');
    if (!labels.some((label) => isLike(label, entity)))
      conflict(
        entity,
        'wikidata',
        `${entity.wikidata} is labelled ${labels.slice(0, LABELS_QUOTED).join(' | ')}`,
      );
  }
}

/** Whether a label and a name are equal, or one holds the other, or they share their longest word. */
function isLike(label: string, { kind, names }: Entity): boolean {
  const theirs = spelling(label);
  const words = theirs.split(' ').toSorted((x, y) => y.length - x.length);
  // People are told by either of their names: the other may be written down in another way.
  const telling = (kind === 'person' ? words : words.slice(0, 1)).filter((word) => word.length > 4);
  return names.some(({ text }) => {
    const ours = spelling(text);
    if (ours === theirs || ` ${ours} `.includes(` ${theirs} `) || ` ${theirs} `.includes(` ${ours} `))
      return true;
    return telling.some((word) => ours.split(' ').includes(word));
  });
}

/** Folded, and with the vowel by which Russian spellings of one foreign name differ most: "Хейгел", "Хэйгел". */
function spelling(text: string): string {
  return foldName(text).replaceAll('э', 'е');
}
