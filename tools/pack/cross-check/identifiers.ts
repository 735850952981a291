import { isPlace, type Entity } from '@/utils/knowledge';
import type { CrossCheck } from './cross-check';

/** Items of Wikidata in tables that name them, where our entity of that name has another. */
export function checkIdentifiers(check: CrossCheck): void {
  for (const row of check.table('key_entities_qid.csv')) {
    if (row['other_candidates']) continue;
    compare(check, {
      names: [row['name_en']!, ...row['name_ru']!.split(';')],
      qid: row['qid']!,
      from: 'key entities',
    });
  }
  for (const row of check.table('igo_qids.csv'))
    compare(check, { names: [row['name_en']!], qid: row['qid']!, from: 'international organisations' });
  const territories = check.table('territories_rigour.csv');
  const itemOf = new Map(territories.map((row) => [row['code'], row['qid']]));
  for (const row of territories) {
    if (row['is_historical'] === 'True') continue;
    const names = [row['name_en']!, row['full_name']!];
    compare(check, {
      names,
      qid: row['qid']!,
      from: 'territories',
      // The table has each of the islands beside the territory that they make up, which is one entity of ours.
      only: ({ kind, wikidata }) =>
        isPlace(kind) &&
        kind !== 'city' &&
        (wikidata === undefined || wikidata !== itemOf.get(row['parent'])),
    });
  }
}

/** How many sources must name our item as a table names another, for both to be right. */
const ENOUGH_SOURCES = 2;

function compare(
  { lookup, items, conflict, compared }: CrossCheck,
  {
    names,
    qid,
    from,
    only,
  }: { names: string[]; qid: string; from: string; only?: (entity: Entity) => boolean },
): void {
  if (!qid) return;
  const found = lookup.find(...names).filter((entity) => only?.(entity) !== false);
  for (const { wikidata } of found) if (wikidata !== undefined) compared('items by name');
  if (found.some(({ wikidata }) => wikidata === qid)) return;
  for (const entity of found) {
    // One name may have two items, as Denmark and its realm do: ours stands where others print it too.
    if (entity.wikidata !== undefined && items.sourcesNaming(entity.wikidata, names) < ENOUGH_SOURCES)
      conflict(entity, 'wikidata', `${entity.wikidata}; ${from} have ${qid} for ${names[0]}`);
  }
}
