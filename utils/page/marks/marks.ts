import { caretAt, isOnText, isSeenAt, rangesAt, type HitWorld } from './hit-test';
import { isAlive, type Mark, type MarkPlan } from './mark';
import { createMarkLayers } from './mark-layers';
import type { MarkLook } from './mark-styles';
import { rangeOf, type PageText } from '@/utils/page/text/text-blocks';

export type Marks = {
  /**
   * Draws `plans` in place of all marks there were, a mark a step; plans whose text is gone are left out. What was
   * drawn stays until the last step. A mark of the same subject on the same text keeps its number.
   */
  draw: (page: PageText, plans: readonly MarkPlan[]) => Generator<void, void>;
  /** The mark whose text is seen at a point in client coordinates. */
  at: (x: number, y: number) => Mark | undefined;
  byId: (id: number) => Mark | undefined;
  /** Marks the page still shows, in the order of the text. */
  all: () => Mark[];
  /** How many are drawn. */
  count: () => number;
  /** The mark after or before `from`, going round; the first or last when `from` is not given or gone. */
  next: (from: number | undefined, by: 1 | -1) => Mark | undefined;
  /** Undraws the marks whose text is no longer what it was. */
  prune: () => void;
  /** Makes a range of text stand out, or none. */
  spotlight: (range: Range | undefined) => void;
  look: (look: MarkLook) => void;
  clear: () => void;
};

export type MarksOptions = { document: Document; signal: AbortSignal; look: MarkLook };

/** Marks drawn as CSS Custom Highlights: the page's nodes stay as they are, and nothing moves. */
export function createMarks({ document, signal, look }: MarksOptions): Marks {
  const layers = createMarkLayers(document, look);
  const world: HitWorld = { document, registry: layers.registry, shadows: [] };
  let byRange = new Map<AbstractRange, Mark>();
  let byId = new Map<number, Mark>();
  let lastId = 0;

  function* draw(page: PageText, plans: readonly MarkPlan[]): Generator<void, void> {
    const before = new Map([...byId.values()].map((mark) => [placeOf(mark), mark.id]));
    const ranges = new Map<AbstractRange, Mark>();
    const ids = new Map<number, Mark>();
    for (const { subject, style, block: at, start, end } of plans) {
      const block = page.blocks[at];
      const range = block && rangeOf(block, start, end);
      if (range) {
        const mark = { id: 0, subject, style, range, text: range.toString() };
        mark.id = before.get(placeOf(mark)) ?? ++lastId;
        ranges.set(range, mark);
        ids.set(mark.id, mark);
      }
      yield;
    }
    [byRange, byId] = [ranges, ids];
    world.shadows = page.shadows;
    layers.draw(byId.values(), [document, ...page.shadows]);
  }

  function at(x: number, y: number): Mark | undefined {
    const found = candidatesAt(x, y).filter(
      (mark) => isAlive(mark) && isOnText(mark.range.getClientRects(), x, y) && isSeenAt(mark.range, x, y),
    );
    // A name that has a mark of its own within a disclaimer is what the reader points at.
    return found.find((mark) => mark.style !== 'disclaimer') ?? found[0];
  }

  function candidatesAt(x: number, y: number): Mark[] {
    if (byId.size === 0) return [];
    const ranges = rangesAt(world, x, y);
    if (ranges) return ranges.flatMap((range) => byRange.get(range) ?? []);
    const caret = caretAt(world, x, y);
    if (!caret) return [];
    return [...byId.values()].filter(
      ({ range }) => range.intersectsNode(caret.node) && range.isPointInRange(caret.node, caret.offset),
    );
  }

  const all = () => [...byId.values()].filter(isAlive);

  function next(from: number | undefined, by: 1 | -1): Mark | undefined {
    const marks = all();
    const now = marks.findIndex(({ id }) => id === from);
    return marks.at(now < 0 ? (by === 1 ? 0 : -1) : (now + by) % marks.length);
  }

  function prune(): void {
    for (const mark of byId.values()) {
      if (isAlive(mark)) continue;
      layers.erase(mark);
      byId.delete(mark.id);
      byRange.delete(mark.range);
    }
  }

  function clear(): void {
    byRange = new Map();
    byId = new Map();
    layers.remove();
  }

  signal.addEventListener('abort', clear, { once: true });
  return {
    draw,
    at,
    byId: (id) => byId.get(id),
    all,
    count: () => byId.size,
    next,
    prune,
    spotlight: (range) => layers.spotlight(range),
    look: (look) => layers.look(look),
    clear,
  };
}

/** Two drawings of one mark share it: the same subject at the same text, whatever its number was. */
function placeOf({ subject, range: { startContainer, startOffset } }: Mark): string {
  const about = subject.about === 'entity' ? subject.entity : `note ${subject.disclaimer}`;
  return `${about} ${numberOf(startContainer)} ${startOffset}`;
}

const numbers = new WeakMap<Node, number>();
let lastNumber = 0;

function numberOf(node: Node): number {
  const number = numbers.get(node) ?? ++lastNumber;
  numbers.set(node, number);
  return number;
}
