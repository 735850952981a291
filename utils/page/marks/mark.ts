import type { EntityId } from '@/utils/knowledge';

/** Which of the four marks a place in the text gets. */
export type MarkStyle = 'name' | 'status' | 'outlet' | 'disclaimer';

/** What a mark opens: an entity through one of its mentions, or a disclaimer; by their numbers in the annotation. */
export type Subject =
  { about: 'entity'; entity: EntityId; mention: number } | { about: 'disclaimer'; disclaimer: number };

/** What is to be marked: offsets as in the annotation. */
export type MarkPlan = { subject: Subject; style: MarkStyle; block: number; start: number; end: number };

/** A mention as drawn. `text` is what the range held when it was drawn. */
export type Mark = { id: number; subject: Subject; style: MarkStyle; range: Range; text: string };

/** Whether the page still shows at the mark's range what it showed when it was drawn. */
export function isAlive({ range, text }: Mark): boolean {
  return range.startContainer.isConnected && range.toString() === text;
}
