import type { EntityId } from '@/utils/knowledge';
import { TOPIC, type Lexicon } from './image/lexicon';
import type { NameIndex } from './name-index';
import { tokensOf } from './text';

/** The entities one of whose names, in any form and any case of letters, is the whole of a text. */
export function entitiesNamed(
  text: string,
  { lexicon, index }: { lexicon: Lexicon; index: NameIndex },
): EntityId[] {
  const tokens = tokensOf(text);
  const [first] = tokens;
  if (!first) return [];
  const last = tokens.at(-1)!;
  const entities = new Set<number>();
  index.match(text, (start, end, form) => {
    if (start > first.start || end < last.end || form >= TOPIC) return;
    entities.add(lexicon.entityOf(lexicon.nameOf(form)));
  });
  return [...entities].map((entity) => lexicon.idOf(entity));
}
