import type { EntityId } from '@/utils/knowledge';
import { asList, asText, type Authored } from './authored';
import type { Report } from './faults';
import type { SourceTable } from './source-table';

/** What expanding one entity needs of the rest of the pack. */
export type EntityContext = {
  id: EntityId;
  file: string;
  report: Report;
  sources: SourceTable;
  /** Whether `id` is in the pack; reports it against `field` when it is not. */
  resolve: (id: string, field: string) => boolean;
  /** Whether a value names an entity that is not in the pack, which has then been reported. */
  hasDangling: (authored: Authored | undefined) => boolean;
};

export function createEntityContext(options: {
  id: EntityId;
  file: string;
  report: Report;
  sources: SourceTable;
  ids: ReadonlySet<EntityId>;
  /** Told of ids that are not in the pack. */
  dangling: (field: string, id: string) => void;
}): EntityContext {
  const { id, file, report, sources, ids, dangling } = options;
  return {
    id,
    file,
    report,
    sources,
    resolve: (ref, field) => {
      if (ids.has(ref)) return true;
      dangling(field, ref);
      return false;
    },
    hasDangling: (authored) =>
      asList(authored).some((item) => {
        const ref = asText(item);
        return ref !== undefined && !ids.has(ref);
      }),
  };
}
