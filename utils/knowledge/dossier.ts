import type { Entity, EntityId, Source } from './entity';
import type { Kind } from './kind';
import type { Localised } from './language';
import type { PackInfo } from './pack';

/** As much of another entity as a link to it needs. */
export type EntityRef = { id: EntityId; kind: Kind; label: Localised; iso?: string };

/**
 * Everything a card about one entity can show: the entity without its recognition forms, the entities it
 * points at, its sources (statement and status `sources` index into `sources` here), and the pack that says so.
 */
export type Dossier = {
  entity: Omit<Entity, 'names'>;
  /** Other names worth showing, at most one full name and one acronym a language. */
  alsoKnownAs: { text: string; lang: string }[];
  refs: Record<EntityId, EntityRef>;
  sources: Source[];
  pack: PackInfo;
  /** What packs further down the reader's order say of the same entity, each for itself. */
  others?: Omit<Dossier, 'others'>[];
};
