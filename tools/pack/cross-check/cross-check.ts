import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity, EntityId } from '@/utils/knowledge';
import { readCsv } from './csv';
import { checkIdentifiers } from './identifiers';
import { ItemTable } from './item-table';
import { checkLabels } from './labels';
import { checkOutlets } from './outlets';
import { checkRegisters } from './registers';
import { checkStatuses } from './statuses';
import type { Fault } from '@/tools/pack/faults';
import { NameLookup } from '@/tools/pack/name-lookup';

/** What a comparison with reference tables needs; tables that are not there are empty. */
export type CrossCheck = {
  entities: readonly Entity[];
  lookup: NameLookup;
  items: ItemTable;
  table: (file: string) => Record<string, string>[];
  conflict: (entity: Entity, field: string, reason: string) => void;
  /** Counts one comparison, so that silence can be told from having looked at nothing. */
  compared: (what: string) => void;
};

/** Compares a pack with the reference tables in `folder` and tells where they disagree. */
export function crossCheck(
  entities: readonly Entity[],
  { folder, fileOf }: { folder: string; fileOf: ReadonlyMap<EntityId, string> },
): { conflicts: Fault[]; compared: ReadonlyMap<string, number> } {
  const conflicts: Fault[] = [];
  const seen = new Set<string>();
  const compared = new Map<string, number>();
  const check: CrossCheck = {
    entities,
    lookup: new NameLookup(entities),
    items: new ItemTable(join(folder, 'qid.sqlite')),
    table: (file) =>
      existsSync(join(folder, file)) ? readCsv(readFileSync(join(folder, file), 'utf8')) : [],
    conflict: ({ id }, field, reason) => {
      const key = `${id} ${field} ${reason}`;
      if (!seen.has(key)) conflicts.push({ file: fileOf.get(id) ?? 'compiled', entity: id, field, reason });
      seen.add(key);
    },
    compared: (what) => compared.set(what, (compared.get(what) ?? 0) + 1),
  };
  checkIdentifiers(check);
  checkLabels(check);
  checkOutlets(check);
  checkStatuses(check);
  checkRegisters(check);
  check.items.close();
  return { conflicts, compared };
}
