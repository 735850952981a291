import { existsSync } from 'node:fs';
import type { Entity, Pack } from '@/utils/knowledge';

/** The Wikidata items an entity may be annotated as: its own, or what a table of labels knows for its names. */
export type Items = { of: (id: string) => ReadonlySet<string>; looked: number };

const TABLE = '../shared/facts/qid.sqlite';
/** Fewer words are shared by too many people and places. */
const WORDS_TO_BE_SURE = 3;

/**
 * Packs give an item only where two sources agree; to measure recognition, entities without one are looked up by
 * label in a table of labels, when it is there.
 */
export async function itemsOf(pack: Pack): Promise<Items> {
  const items = new Map(
    pack.entities.map(({ id, wikidata }) => [id, new Set(wikidata === undefined ? [] : [wikidata])]),
  );
  let looked = 0;
  if (existsSync(TABLE)) {
    const { DatabaseSync } = await import('node:sqlite');
    const database = new DatabaseSync(TABLE, { readOnly: true });
    const query = database.prepare('select distinct qid from names where norm = ?');
    const lookUp = (label: string) =>
      query.all(normal(label)).flatMap(({ qid }) => (typeof qid === 'string' ? [qid] : []));
    for (const entity of pack.entities) {
      const own = items.get(entity.id)!;
      if (own.size > 0) continue;
      const found = labelsOf(entity).map((labels) => labels.flatMap(lookUp));
      for (const qid of found.find((qids) => qids.length > 0) ?? []) own.add(qid);
      if (own.size > 0) looked += 1;
    }
    database.close();
  }
  for (const [id, own] of items) own.add(itemOfEntity(id));
  const none = new Set<string>();
  return { of: (id) => items.get(id) ?? none, looked };
}

/** What stands for an item in texts that are annotated with entities of ours. */
export function itemOfEntity(id: string): string {
  return `entity:${id}`;
}

/** What to look an entity up by, surest first. */
function labelsOf({ label, names, wikipedia }: Entity): string[][] {
  const titles = [wikipedia?.en, wikipedia?.ru].filter((title) => title !== undefined);
  const labels = [label.en, label.ru].filter((text) => wordsOf(text) > 1);
  const long = names.filter(({ text }) => wordsOf(text) >= WORDS_TO_BE_SURE).map(({ text }) => text);
  return [titles, labels, long];
}

function wordsOf(text: string): number {
  return text.split(/\s+/u).length;
}

/** As the table folds labels. */
function normal(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
