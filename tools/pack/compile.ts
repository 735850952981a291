import { LANGUAGES, PACK_FORMAT_VERSION, type Entity, type EntityId, type Pack } from '@/utils/knowledge';
import { expandDecoys } from './expand/decoys';
import { createEntityContext } from './entity-context';
import { deriveStatements } from './expand/derive';
import { expandEntity } from './expand/entity';
import type { Fault } from './faults';
import type { PackMeta } from './read-meta';
import type { SourceFile } from './read-sources';
import { SourceTable } from './source-table';

/** A compiled pack and what was wrong on the way; what was wrong is not in the pack. */
export type Compiled = {
  pack: Pack;
  faults: Fault[];
  /** The file each entity was written in. */
  fileOf: ReadonlyMap<EntityId, string>;
  /** Entities that were left out. */
  dropped: number;
};

/**
 * Compiles the files of a pack. Entities that lack what every entity needs, and facts and statuses that name an
 * entity that is not there, are left out and reported; whether that is allowed is the caller's to say.
 */
export function compilePack(meta: PackMeta, files: readonly SourceFile[], faults: Fault[] = []): Compiled {
  const sources = new SourceTable(files, faults);
  const fileOf = new Map<EntityId, string>();
  for (const { name, entities } of files) {
    for (const id of Object.keys(entities)) {
      const other = fileOf.get(id);
      if (other === undefined) fileOf.set(id, name);
      else faults.push({ file: name, entity: id, reason: `is already in ${other}` });
    }
  }
  const expand = (ids: ReadonlySet<EntityId>, reported: Fault[]): Entity[] =>
    files.flatMap(({ name, entities }) =>
      Object.entries(entities).flatMap(([id, authored]) => {
        if (fileOf.get(id) !== name) return [];
        const report = (field: string | undefined, reason: string) =>
          reported.push({ file: name, entity: id, reason, ...(field === undefined ? {} : { field }) });
        const dangling = (field: string, ref: string) => report(field, `${ref} is not in the pack`);
        const context = createEntityContext({ id, file: name, report, sources, ids, dangling });
        return expandEntity(authored, context) ?? [];
      }),
    );
  const entities = deriveStatements(expand(new Set(fileOf.keys()), faults));
  const kept = new Set(entities.map(({ id }) => id));
  const whole =
    kept.size === fileOf.size ? entities : entities.map((entity) => withoutDangling(entity, kept));
  const pack: Pack = {
    format: 'sourcenote-pack',
    formatVersion: PACK_FORMAT_VERSION,
    ...meta,
    languages: [...LANGUAGES],
    sources: sources.cited,
    entities: whole,
    decoys: files.flatMap(({ name, decoys }) => expandDecoys(decoys, { file: name, faults })),
  };
  for (const { file, key } of sources.unused())
    faults.push({ file, field: `sources.${key}`, reason: 'is not cited' });
  return { pack, faults, fileOf, dropped: fileOf.size - kept.size };
}

/** Leaves out what points at an entity that had to be dropped. */
function withoutDangling(entity: Entity, kept: ReadonlySet<EntityId>): Entity {
  return {
    ...entity,
    statements: entity.statements
      .filter(({ value }) => !('entity' in value) || kept.has(value.entity))
      .map(({ of, ...rest }) => (of !== undefined && kept.has(of) ? { ...rest, of } : rest)),
    statuses: entity.statuses.filter(({ list }) => kept.has(list)),
  };
}
