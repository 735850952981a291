import type { Entity, EntityId } from '@/utils/knowledge';
import type { ArticleText, Mention } from '@/utils/recognition/annotation';
import type { DisclaimerContext } from '@/utils/recognition/disclaimers';
import { tokensOf } from '@/utils/recognition/text';

/** As much of an entity as notes ask for. */
export type Known = Pick<Entity, 'id' | 'kind'> & { names: string[]; lists: string[] };

const LONGEST_NAME = 8;

/**
 * A context for one article in which every name of `known` that the text holds is a mention: the longest, and
 * written with a capital. It stands in for the recogniser, so that notes are tested by themselves.
 */
export function plainContext(article: ArticleText, names: NameTable): DisclaimerContext {
  const { byName, byId } = names;
  const mentions: Mention[] = [];
  for (const [block, { text }] of article.blocks.entries()) {
    const tokens = tokensOf(text);
    for (let at = 0; at < tokens.length; at += 1) {
      for (let length = Math.min(LONGEST_NAME, tokens.length - at); length > 0; length -= 1) {
        const slice = tokens.slice(at, at + length);
        if (slice.slice(1).some(({ gap }) => gap !== '')) continue;
        const ids = byName.get(slice.map(({ folded }) => folded).join(' '));
        const first = text.charAt(slice[0]!.start);
        if (!ids || first === first.toLowerCase()) continue;
        mentions.push({
          block,
          start: slice[0]!.start,
          end: slice.at(-1)!.end,
          entity: ids[0]!,
          score: 1,
          reasons: [],
        });
        at += length - 1;
        break;
      }
    }
  }
  return {
    mentions,
    entitiesNamed: (text) => byName.get(keyOf(text)) ?? [],
    kindOf: (id) => byId.get(id)?.kind ?? 'organisation',
    listsOf: (id) => byId.get(id)?.lists ?? [],
  };
}

export type NameTable = { byName: Map<string, EntityId[]>; byId: Map<EntityId, Known> };

export function nameTable(known: readonly Known[]): NameTable {
  const byName = new Map<string, EntityId[]>();
  for (const { id, names } of known) {
    for (const name of names) {
      const ids = byName.get(keyOf(name)) ?? [];
      if (!ids.includes(id)) byName.set(keyOf(name), [...ids, id]);
    }
  }
  return { byName, byId: new Map(known.map((item) => [item.id, item])) };
}

function keyOf(text: string): string {
  return tokensOf(text)
    .map(({ folded }) => folded)
    .join(' ');
}
