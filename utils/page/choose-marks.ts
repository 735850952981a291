import type { EntityId } from '@/utils/knowledge';
import type { Annotation } from '@/utils/recognition/annotation';
import type { MarkPlan, MarkStyle } from './mark';

/** Which mentions are marked: the first of each entity under each heading, or all. */
export type MarkWhich = 'first-per-section' | 'all';

/** Below this a mention is known but not drawn: in doubt, no mark. */
export const MARK_SCORE = 0.5;

export type Styles = Readonly<Record<EntityId, Exclude<MarkStyle, 'disclaimer'>>>;

/**
 * What to draw of an annotation, in the order of the text. A mention inside a disclaimer keeps its own mark.
 * `sections` holds the section of each block.
 */
export function chooseMarks(
  { mentions, disclaimers }: Pick<Annotation, 'mentions' | 'disclaimers'>,
  { sections, styles, which }: { sections: readonly number[]; styles: Styles; which: MarkWhich },
): MarkPlan[] {
  const seen = new Set<string>();
  const plans: MarkPlan[] = [];
  for (const [mention, { block, start, end, entity, score }] of mentions.entries()) {
    const style = styles[entity];
    if (score < MARK_SCORE || style === undefined) continue;
    const key = `${sections[block]} ${entity}`;
    if (which === 'first-per-section' && seen.has(key)) continue;
    seen.add(key);
    plans.push({ subject: { about: 'entity', entity, mention }, style, block, start, end });
  }
  for (const [disclaimer, { block, start, end }] of disclaimers.entries()) {
    plans.push({ subject: { about: 'disclaimer', disclaimer }, style: 'disclaimer', block, start, end });
  }
  return plans.toSorted((a, b) => a.block - b.block || a.start - b.start || a.end - b.end);
}
