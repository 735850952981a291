import type { EntityId } from '@/utils/knowledge';
import type { Lexicon } from './image';
import { foldText } from './text';

/** An entity and the name by which it was found. */
export type NameHit = { entity: EntityId; text: string };

/** Gives a search by the beginnings of names; what it needs is made at the first search. */
export function createNameSearch({ names, entities }: Lexicon): (query: string, limit: number) => NameHit[] {
  let rows: { folded: string; entity: number; text: string }[] | undefined;
  return (query, limit) => {
    const wanted = foldText(query);
    if (wanted === '') return [];
    rows ??= names
      .map(({ text, entity }) => ({ folded: foldText(text), entity, text }))
      .toSorted((a, b) => a.folded.length - b.folded.length);
    const hits = new Map<number, string>();
    const starts = [
      (folded: string) => folded.startsWith(wanted),
      (folded: string) => folded.includes(` ${wanted}`),
    ];
    for (const matches of starts) {
      for (const { folded, entity, text } of rows) {
        if (hits.size >= limit) break;
        if (!hits.has(entity) && matches(folded)) hits.set(entity, text);
      }
    }
    return [...hits].map(([entity, text]) => ({ entity: entities[entity]!.id, text }));
  };
}
