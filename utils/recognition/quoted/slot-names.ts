import { isSource, type EntityId } from '@/utils/knowledge';
import type { ArticleText, Mention, Quoted } from '@/utils/recognition/annotation';
import type { DisclaimerContext } from '@/utils/recognition/disclaimers';
import { patternOf } from './letters';

type How = Quoted['how'][number];
type Place = Pick<Mention, 'block' | 'start' | 'end'>;

/** Capitals between brackets at the beginning of a paragraph, or after a slash, "via" or a copyright sign. */
const CANDIDATE = patternOf(
  String.raw`(?<=[(/©|]\s?|\bvia\s|:\s|\d\s\p{L}{3,8}\.\s)(?:\p{Lu}[\p{L}\p{N}.&+-]*)(?:\s\p{Lu}[\p{L}\p{N}.&+-]*){0,3}(?=\s*(?:[)/|,.]|via\s|[-–—]\s|$))`,
  'g',
);

/** A name in quotes: in Russian those of papers stand so. */
const IN_QUOTES = patternOf(String.raw`(?<=[«„"“])\p{Lu}[^«»„“”"\n]{1,40}(?=[»”"“])`, 'g');

/**
 * Outlets where only an outlet's name can stand, though elsewhere those letters would be too little to go by:
 * "(EPA) –", "Ivan Petrov / EPA", «пишет „Весьма“». `howOf` tells what a place is that of; what is marked already is
 * left out.
 */
export function slotNames(
  { blocks }: ArticleText,
  marked: readonly Mention[],
  {
    entitiesNamed,
    kindOf,
    howOf,
  }: Pick<DisclaimerContext, 'entitiesNamed' | 'kindOf'> & { howOf: (place: Place) => How | undefined },
): { entity: EntityId; how: How }[] {
  return blocks.flatMap(({ text }, block) =>
    [CANDIDATE, IN_QUOTES].flatMap((pattern) =>
      [...text.matchAll(pattern())].flatMap((match) => {
        const place = { block, start: match.index, end: match.index + match[0].length };
        const isMarked = marked.some(
          (item) => item.block === block && item.start < place.end && place.start < item.end,
        );
        const how = isMarked ? undefined : howOf(place);
        if (how === undefined || (how === 'quoted' && pattern === CANDIDATE)) return [];
        const [entity, ...others] = entitiesNamed(match[0]).filter((id) => isSource(kindOf(id)));
        return entity === undefined || others.length > 0 ? [] : [{ entity, how }];
      }),
    ),
  );
}
