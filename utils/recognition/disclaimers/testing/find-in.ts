import type { ArticleText, BlockKind, Disclaimer } from '@/utils/recognition/annotation';
import { findDisclaimers } from '@/utils/recognition/disclaimers';
import { KNOWN } from './known';
import { nameTable, plainContext } from './plain-context';

const names = nameTable(KNOWN);

/** A block of a test's article: a paragraph's text, or another kind's. */
export type Block = string | [kind: BlockKind, text: string];

/** The notes of an article of the blocks, each with the text it covers; the names are those of `KNOWN`. */
export function findIn(blocks: readonly Block[], host?: string): (Disclaimer & { surface: string })[] {
  const article: ArticleText = {
    ...(host === undefined ? {} : { host }),
    blocks: blocks.map((block) =>
      typeof block === 'string' ? { text: block, kind: 'paragraph' } : { kind: block[0], text: block[1] },
    ),
  };
  return findDisclaimers(article, plainContext(article, names)).map((note) => ({
    ...note,
    surface: article.blocks[note.block]!.text.slice(note.start, note.end),
  }));
}
