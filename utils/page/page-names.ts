import type { EntityId } from '@/utils/knowledge';
import { MARK_SCORE } from './marks/choose-marks';
import type { Article } from './reader';
import { rangeOf, rangeOfHost } from './text/text-blocks';

export type NameCount = { entity: EntityId; count: number };

/** The entities an article names, in reading order, with how often. */
export function namesIn({ answer: { annotation } }: Pick<Article, 'answer'>): NameCount[] {
  const counts = new Map<EntityId, number>();
  const inOrder = annotation.mentions
    .filter(({ score }) => score >= MARK_SCORE)
    .toSorted((a, b) => a.block - b.block || a.start - b.start);
  for (const { entity } of inOrder) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].map(([entity, count]) => ({ entity, count }));
}

/** The first place that names an entity and is still on the page. */
export function placeOfEntity({ text, answer }: Article, wanted: EntityId): Range | undefined {
  for (const { entity, score, block: at, start, end } of answer.annotation.mentions) {
    const block = text.blocks[at];
    const range = entity === wanted && score >= MARK_SCORE && block && rangeOf(block, start, end);
    if (range) return range;
  }
  return undefined;
}

/** The place of a note, by its number in the annotation; of one in a tooltip, what it hangs on. */
export function placeOfNote({ text, answer }: Article, index: number): Range | undefined {
  const note = answer.annotation.disclaimers[index];
  const block = note && text.blocks[note.block];
  return block && (rangeOf(block, note.start, note.end) ?? rangeOfHost(block));
}

/** The text of a note as the page has it. */
export function textOfNote({ text, answer }: Pick<Article, 'text' | 'answer'>, index: number): string {
  const note = answer.annotation.disclaimers[index];
  return note ? (text.blocks[note.block]?.text.slice(note.start, note.end) ?? '') : '';
}
