import { isSource, type EntityId } from '@/utils/knowledge';
import type { ArticleText, Mention } from '@/utils/recognition/annotation';
import type { DisclaimerContext } from '@/utils/recognition/disclaimers';
import { slotOf, type Slot } from './slots';

/** Capitals between brackets at the beginning of a paragraph, or after a slash, "via" or a copyright sign. */
const CANDIDATE =
  /(?<=[(/©|]\s?|\bvia\s|:\s)(?:\p{Lu}[\p{L}\p{N}.&+-]*)(?:\s\p{Lu}[\p{L}\p{N}.&+-]*){0,3}(?=\s*(?:[)/|,.]|via\s|$))/gu;

/**
 * Agencies where only an agency's name can stand, though elsewhere those letters would be too little to go by:
 * "(EPA) –", "Ivan Petrov / EPA". What is marked already is left out.
 */
export function slotNames(
  { blocks }: ArticleText,
  marked: readonly Mention[],
  { entitiesNamed, kindOf }: Pick<DisclaimerContext, 'entitiesNamed' | 'kindOf'>,
): { entity: EntityId; how: Slot }[] {
  return blocks.flatMap(({ text, kind }, block) =>
    [...text.matchAll(CANDIDATE)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const isMarked = marked.some(
        (item) => item.block === block && item.start < span.end && span.start < item.end,
      );
      const how = isMarked ? undefined : slotOf({ text, kind }, span);
      if (how === undefined) return [];
      const [entity, ...others] = entitiesNamed(match[0]).filter((id) => isSource(kindOf(id)));
      return entity === undefined || others.length > 0 ? [] : [{ entity, how }];
    }),
  );
}
