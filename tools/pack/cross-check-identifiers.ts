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
  for (const row of check.table('territories_rigour.csv')) {
    if (row['is_historical'] === 'True') continue;
    const names = [row['name_en']!, row['full_name']!];
    compare(check, {
      names,
      qid: row['qid']!,
      from: 'territories',
      only: ({ kind }) => isPlace(kind) && kind !== 'city',
    });
  }
}

function compare(
  { lookup, conflict, compared }: CrossCheck,
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
    if (entity.wikidata !== undefined)
      conflict(entity, 'wikidata', `${entity.wikidata}; ${from} have ${qid} for ${names[0]}`);
  }
}
