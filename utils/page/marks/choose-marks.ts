import type { EntityId } from '@/utils/knowledge';
import type { Annotation } from '@/utils/recognition/annotation';
import type { MarkPlan, MarkStyle } from './mark';

/**
 * Which mentions are marked: under each heading the first of each entity, and the first of its acronym, which a reader
 * may meet without remembering what it stands for; or all.
 */
export type MarkWhich = 'first-per-section' | 'all';

/** Below this a mention is known but not drawn: in doubt, no mark. */
export const MARK_SCORE = 0.5;

/** More ranges than this would make each change of the page slower: the browser keeps all of them up to date. */
export const MOST_MARKS = 3000;

export type Styles = Readonly<Record<EntityId, Exclude<MarkStyle, 'disclaimer'>>>;

export type Choice = {
  /** The section of each block. */
  sections: readonly number[];
  styles: Styles;
  which: MarkWhich;
  /** Entities the reader does not want marked. */
  hidden?: ReadonlySet<EntityId>;
};

/** What to draw of an annotation, in the order of the text. */
export function chooseMarks(
  { mentions, disclaimers }: Pick<Annotation, 'mentions' | 'disclaimers'>,
  { sections, styles, which, hidden }: Choice,
): MarkPlan[] {
  const seen = new Set<string>();
  const notes = notesByBlock(disclaimers);
  const plans: MarkPlan[] = [];
  for (const [mention, { block, start, end, entity, score, reasons }] of mentions.entries()) {
    const style = styles[entity];
    if (style === 'name' && isWordOfNote({ start, end, entity }, notes.get(block))) continue;
    if (score < MARK_SCORE || style === undefined || hidden?.has(entity)) continue;
    const isAcronym = reasons.some(({ why }) => why === 'acronym' || why === 'acronym-defined');
    const key = `${sections[block]} ${entity} ${isAcronym}`;
    if (which === 'first-per-section' && seen.has(key)) continue;
    seen.add(key);
    plans.push({ subject: { about: 'entity', entity, mention }, style, block, start, end });
  }
  for (const [disclaimer, { block, start, end }] of disclaimers.entries()) {
    plans.push({ subject: { about: 'disclaimer', disclaimer }, style: 'disclaimer', block, start, end });
  }
  const inOrder = plans.toSorted((a, b) => a.block - b.block || a.start - b.start || a.end - b.end);
  return inOrder.slice(0, MOST_MARKS);
}

type Notes = Annotation['disclaimers'];

function notesByBlock(disclaimers: Notes): Map<number, Notes> {
  return Map.groupBy(disclaimers, ({ block }) => block);
}

/**
 * Whether a mention is one of the words a note is made of: the ministry that designated, the state whose law it is, the
 * list's own name. Readers who point at these want the note explained. Whom the note is about keeps its own mark, and so
 * does whoever else stands on a list or is an outlet: their cards show the status anyway.
 */
function isWordOfNote(
  { start, end, entity }: { start: number; end: number; entity: EntityId },
  notes: Notes = [],
): boolean {
  return notes.some((note) => start >= note.start && end <= note.end && !note.entities.includes(entity));
}
