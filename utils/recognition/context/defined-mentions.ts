import type { Mention, TextBlock } from '@/utils/recognition/annotation';
import type { Definitions } from './definitions';
import type { Lexicon } from '@/utils/recognition/image/lexicon';
import { DEFINED_SCORE } from './scores';

/**
 * Acronyms that the article defines for an entity and the pack does not have. `taken` says whether a mention
 * already stands there.
 */
export function definedMentions(
  blocks: readonly TextBlock[],
  definitions: Definitions,
  { lexicon, taken }: { lexicon: Lexicon; taken: (block: number, at: number) => boolean },
): Mention[] {
  const mentions: Mention[] = [];
  for (const [acronym, { entity, full }] of definitions) {
    if (entity === undefined) continue;
    for (const [block, { text }] of blocks.entries()) {
      for (let at = text.indexOf(acronym); at >= 0; at = text.indexOf(acronym, at + acronym.length)) {
        const end = at + acronym.length;
        if (isInWord(text, at, end) || taken(block, at)) continue;
        mentions.push({
          block,
          start: at,
          end,
          entity: lexicon.idOf(entity),
          score: DEFINED_SCORE,
          reasons: [{ why: 'acronym-defined', as: full }],
        });
      }
    }
  }
  return mentions;
}

function isInWord(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}_-]/u.test(text[start - 1] ?? '') || /[\p{L}\p{N}_]/u.test(text[end] ?? '');
}
