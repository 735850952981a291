import type { EntityId, Kind } from '@/utils/knowledge';
import type { Mention } from '@/utils/recognition/annotation';

/** What reading notes needs to know of the pack and of the article's names. */
export type DisclaimerContext = {
  /** Accepted mentions in the article, in order. */
  mentions: readonly Mention[];
  /** Entities one of whose names, in any form, is exactly this text. */
  entitiesNamed: (text: string) => readonly EntityId[];
  kindOf: (entity: EntityId) => Kind;
  /** Lists it has ever stood on. */
  listsOf: (entity: EntityId) => readonly EntityId[];
};
