import type { Entity, EntityId, Pack } from '@/utils/knowledge';

/**
 * Gives packs, in order of precedence, ids that agree: an entity that an earlier pack describes bears that pack's id,
 * and one that only happens to have the id of another entity gets an id of its own. Within a pack ids stay unique.
 */
export function alignPacks(packs: readonly Pack[]): Pack[] {
  const known = new Map<EntityId, Entity>();
  const byItem = new Map<string, EntityId>();
  return packs.map((pack, at) => {
    const aligned = at === 0 ? pack : renamed(pack, sharedIds(pack, { known, byItem }));
    for (const entity of aligned.entities) {
      if (!known.has(entity.id)) known.set(entity.id, entity);
      if (entity.wikidata !== undefined && !byItem.has(entity.wikidata))
        byItem.set(entity.wikidata, entity.id);
    }
    return aligned;
  });
}

type Known = { known: ReadonlyMap<EntityId, Entity>; byItem: ReadonlyMap<string, EntityId> };

/** The new id of each entity whose id changes. */
function sharedIds(pack: Pack, { known, byItem }: Known): Map<EntityId, EntityId> {
  const ids = new Map<EntityId, EntityId>();
  const taken = new Set<EntityId>();
  const take = (entity: Entity, id: EntityId) => {
    ids.set(entity.id, id);
    taken.add(id);
  };
  // The same Wikidata item says more than the same word, so it chooses first.
  for (const entity of pack.entities) {
    const id = entity.wikidata === undefined ? undefined : byItem.get(entity.wikidata);
    if (id !== undefined && !taken.has(id)) take(entity, id);
  }
  for (const entity of pack.entities) {
    if (ids.has(entity.id)) continue;
    const other = known.get(entity.id);
    const mayKeep = !taken.has(entity.id) && (!other || isSame(entity, other));
    take(
      entity,
      mayKeep ? entity.id : idOfItsOwn(entity.id, pack.id, (id) => taken.has(id) || known.has(id)),
    );
  }
  for (const [from, to] of ids) if (from === to) ids.delete(from);
  return ids;
}

/** Whether two entities of one id are one: nothing known of either speaks against it. */
function isSame(a: Entity, b: Entity): boolean {
  if (a.wikidata !== undefined && b.wikidata !== undefined) return a.wikidata === b.wikidata;
  return a.kind === b.kind;
}

/** Longest id that settings and messages take, in UTF-16 code units. */
const LONGEST_ID = 80;

/** No id in a pack has two hyphens in a row, so none can be meant by this one. */
function idOfItsOwn(id: EntityId, packId: string, isTaken: (id: EntityId) => boolean): EntityId {
  const own = `${id.slice(0, LONGEST_ID / 2)}--${packId}`.slice(0, LONGEST_ID - 4);
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? own : `${own}-${number}`;
    if (!isTaken(candidate)) return candidate;
  }
}

function renamed(pack: Pack, ids: ReadonlyMap<EntityId, EntityId>): Pack {
  if (ids.size === 0) return pack;
  const to = (id: EntityId) => ids.get(id) ?? id;
  return {
    ...pack,
    entities: pack.entities.map((entity) => ({
      ...entity,
      id: to(entity.id),
      statements: entity.statements.map((statement) => ({
        ...statement,
        value: 'entity' in statement.value ? { entity: to(statement.value.entity) } : statement.value,
        ...(statement.of === undefined ? {} : { of: to(statement.of) }),
      })),
      statuses: entity.statuses.map((status) => ({ ...status, list: to(status.list) })),
    })),
  };
}
