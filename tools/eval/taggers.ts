import { blocksOf } from '@/tools/annotate/blocks-of';
import type { Entity, Pack } from '@/utils/knowledge';
import { compileRecogniser, loadRecogniser } from '@/utils/recognition/recogniser';
import { compileNameIndex, openNameIndex } from '@/utils/recognition/name-index';
import type { Mark } from './tally';

/** Marks a text; `lang` as the set states it. */
export type Tagger = (text: string, lang: string) => Mark[];

function markOf(entity: Entity, start: number, end: number): Mark {
  return { start, end, entity: entity.id, kind: entity.kind };
}

/** The recogniser as it ships. */
export function sourcenote(pack: Pack): Tagger {
  const recogniser = loadRecogniser(compileRecogniser([pack]))!;
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  return (text, language) => {
    const { blocks, offsets } = blocksOf(text);
    return recogniser
      .annotate({ blocks, language })
      .mentions.map(({ block, start, end, entity, reasons: [reason] }) => ({
        ...markOf(entities.get(entity)!, start + offsets[block]!, end + offsets[block]!),
        ...(reason ? { why: reason.why } : {}),
      }));
  };
}

/**
 * What a dictionary reaches on the same pack without context: the longest name wins, case must be as written or in
 * capitals, of several entities the first one.
 */
export function dictionary(pack: Pack): Tagger {
  const rows: { entity: Entity; text: string }[] = [];
  for (const entity of pack.entities)
    for (const { text, forms = [] } of entity.names)
      for (const form of [text, ...forms]) rows.push({ entity, text: form });
  const index = openNameIndex(compileNameIndex(rows.map(({ text }, form) => ({ text, form }))))!;
  return (text) => {
    const marks: Mark[] = [];
    index.match(text, (start, end, row) => {
      const { entity, text: form } = rows[row]!;
      const surface = text.slice(start, end);
      if (surface !== form && surface !== form.toUpperCase()) return;
      const last = marks.at(-1);
      if (!last || start >= last.end) marks.push(markOf(entity, start, end));
      else if (end - start > last.end - last.start) marks[marks.length - 1] = markOf(entity, start, end);
    });
    return marks;
  };
}
