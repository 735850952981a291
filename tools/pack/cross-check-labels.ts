import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { CrossCheck } from './cross-check';
import { foldName } from './name-lookup';

/** How many labels of an item a conflict quotes. */
const LABELS_QUOTED = 4;

/** Items whose labels in the table share nothing with any name of our entity. Items the table lacks prove nothing. */
export function checkLabels({ entities, conflict, compared }: CrossCheck, path: string): void {
  if (!existsSync(path)) return;
  const database = new DatabaseSync(path, { readOnly: true });
  const labelsOf = database.prepare('select distinct label from names where qid = ?');
  for (const entity of entities) {
    if (entity.wikidata === undefined) continue;
    const labels = labelsOf.all(entity.wikidata).map(({ label }) => String(label));
    if (labels.length === 0) continue;
    compared('labels of items');
    const ours = entity.names.map(({ text }) => foldName(text));
    const theirs = labels.map(foldName);
    if (!theirs.some((label) => ours.some((name) => isAlike(label, name))))
      conflict(
        entity,
        'wikidata',
        `${entity.wikidata} is labelled ${labels.slice(0, LABELS_QUOTED).join(' | ')}`,
      );
  }
  database.close();
}

/** Whether two folded names are equal, or one holds the other, or they share their longest word. */
function isAlike(a: string, b: string): boolean {
  if (a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)) return true;
  const longest = a.split(' ').toSorted((x, y) => y.length - x.length)[0]!;
  return longest.length > 4 && b.split(' ').includes(longest);
}
