/**
 * Entities with items that say the same to a reader, with why annotators chose the other. Listed apart in the
 * report, never hidden.
 */
const SAME: Record<string, string[]> = {};

/** Whether the annotators' item is another one for what the entity means. */
export function isSameThing(entity: string, item: string): boolean {
  return SAME[entity]?.includes(item) ?? false;
}
