import type { BlockKind } from '@/utils/recognition/annotation';
import { findArticle } from './find-article';
import { walkText } from './walk-text';

/** `length` units of a block's text from `start` on are those of `node` from `offset` on. All UTF-16 units. */
export type Piece = { start: number; node: Text; offset: number; length: number };

/** A run of text that reads without a break, with the text nodes it came from, in order. */
export type PageBlock = {
  text: string;
  kind: BlockKind;
  /** Number of the heading the block stands under; 0 before the first. */
  section: number;
  pieces: Piece[];
  /** What a note hangs on that is in no text node: it is told, and readers can be led there, but nothing is marked. */
  hangsOn?: Element;
};

/** What a page reads like: blocks in reading order, and the elements and open shadow roots they were found in. */
export type PageText = { blocks: PageBlock[]; roots: Element[]; shadows: ShadowRoot[] };

/**
 * Reads the page's main text without changing anything and without asking for layout, a node a step, so that
 * `inSlices` can let the page run between. Text that changes meanwhile may be missing; it never throws for that.
 */
export function* readTextBlocks(document: Document): Generator<void, PageText> {
  const text: PageText = { blocks: [], roots: yield* findArticle(document), shadows: [] };
  yield* walkText(text);
  return text;
}

/**
 * The DOM range of `[start, end)` of a block's text; `undefined` when the page has since shortened or removed
 * the text nodes, or the two ends stand in different trees.
 */
export function rangeOf(block: PageBlock, start: number, end: number): Range | undefined {
  const first = pieceAt(block.pieces, start);
  const last = pieceAt(block.pieces, end - 1);
  if (!first || !last || end <= start) return undefined;
  if (!first.node.isConnected || first.node.getRootNode() !== last.node.getRootNode()) return undefined;
  try {
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.offset + Math.max(0, start - first.start));
    range.setEnd(last.node, last.offset + Math.min(last.length, end - last.start));
    return range;
  } catch {
    return undefined;
  }
}

/** The DOM range of what a note hangs on that is in no text node; `undefined` for other blocks. */
export function rangeOfHost({ hangsOn }: PageBlock): Range | undefined {
  if (!hangsOn?.isConnected) return undefined;
  const range = hangsOn.ownerDocument.createRange();
  range.selectNode(hangsOn);
  return range;
}

/** The piece that holds the unit at `offset`, or the nearest one when it is a break we put in. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}
