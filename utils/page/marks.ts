import { caretAt, isOnText, rangesAt, type HitWorld } from './hit-test';
import { isAlive, type Mark, type MarkPlan, type MarkStyle } from './mark';
import { adoptMarkStyles, FLASH, HIGHLIGHTS } from './mark-styles';
import { rangeOf, type PageText } from './text-blocks';

/** How long a revealed mark stands out, in milliseconds: long enough to find it after the page has scrolled. */
const FLASH_MS = 1600;
/** Above other scripts' highlights with no priority: ours are lines, theirs mostly backgrounds. */
const PRIORITY: Record<MarkStyle, number> = { disclaimer: 0, name: 1, outlet: 1, status: 2 };

export type Marks = {
  /** Draws `plans` in place of all marks there were. Plans whose text is gone are left out. */
  draw: (page: PageText, plans: readonly MarkPlan[]) => void;
  /** The mark whose text is under a point in client coordinates. */
  at: (x: number, y: number) => Mark | undefined;
  byId: (id: number) => Mark | undefined;
  /** Marks the page still shows, in the order of the text. */
  all: () => Mark[];
  /** The mark after or before `from`, going round; the first or last when `from` is not given or gone. */
  next: (from?: number) => Mark | undefined;
  previous: (from?: number) => Mark | undefined;
  /** Scrolls to a mark and makes it stand out for a moment; false when the page has removed it. */
  reveal: (id: number) => boolean;
  clear: () => void;
};

export type MarksOptions = {
  document: Document;
  signal: AbortSignal;
  onStylesRefused?: (() => void) | undefined;
};

/** Marks drawn as CSS Custom Highlights: the page's nodes stay as they are, and nothing moves. */
export function createMarks({ document, signal, onStylesRefused }: MarksOptions): Marks {
  // `CSS.highlights` is missing where the reader has switched it off; then nothing is drawn, and all else works.
  const registry = (globalThis.CSS as typeof CSS | undefined)?.highlights;
  const world: HitWorld = { document, registry, shadows: [] };
  const styles = adoptMarkStyles(document, onStylesRefused);
  let byRange = new Map<AbstractRange, Mark>();
  let byId = new Map<number, Mark>();
  let lastId = 0;
  let flashing: ReturnType<typeof setTimeout> | undefined;

  function clear(): void {
    for (const name of [...Object.values(HIGHLIGHTS), FLASH]) registry?.delete(name);
    clearTimeout(flashing);
    byRange = new Map();
    byId = new Map();
  }

  function draw(page: PageText, plans: readonly MarkPlan[]): void {
    clear();
    world.shadows = page.shadows;
    for (const plan of plans) {
      const block = page.blocks[plan.block];
      const range = block && rangeOf(block, plan.start, plan.end);
      if (!range) continue;
      const mark = { id: ++lastId, subject: plan.subject, style: plan.style, range, text: range.toString() };
      byRange.set(range, mark);
      byId.set(mark.id, mark);
    }
    if (byId.size === 0 || !registry || typeof Highlight === 'undefined') return;
    for (const tree of [document, ...page.shadows]) styles.adopt(tree);
    for (const [style, name] of Object.entries(HIGHLIGHTS) as [MarkStyle, string][]) {
      const highlight = new Highlight();
      for (const mark of byId.values()) if (mark.style === style) highlight.add(mark.range);
      highlight.priority = PRIORITY[style];
      if (highlight.size > 0) registry.set(name, highlight);
    }
  }

  function at(x: number, y: number): Mark | undefined {
    const found = candidatesAt(x, y).filter(
      (mark) => isAlive(mark) && isOnText(mark.range.getClientRects(), x, y),
    );
    // A name within a disclaimer is what the reader points at.
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

  function step(from: number | undefined, by: 1 | -1): Mark | undefined {
    const marks = all();
    const now = marks.findIndex(({ id }) => id === from);
    return marks.at(now < 0 ? (by === 1 ? 0 : -1) : (now + by) % marks.length);
  }

  function reveal(id: number): boolean {
    const mark = byId.get(id);
    const element = mark && isAlive(mark) ? mark.range.startContainer.parentElement : null;
    if (!mark || !element) return false;
    const view = document.defaultView!;
    const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
    const middle = (rect: DOMRect) => rect.top + rect.height / 2 - view.innerHeight / 2;
    // Scrolls nested scrollers too; a name deep in a long paragraph then needs the rest of the way.
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const rest = middle(mark.range.getBoundingClientRect());
    if (Math.abs(rest) > view.innerHeight / 2 - 40) view.scrollBy({ top: rest, behavior });
    flash(mark.range);
    return true;
  }

  function flash(range: Range): void {
    if (!registry || typeof Highlight === 'undefined') return;
    const highlight = new Highlight(range);
    highlight.priority = 3;
    registry.set(FLASH, highlight);
    clearTimeout(flashing);
    flashing = setTimeout(() => registry.delete(FLASH), FLASH_MS);
  }

  const stop = () => {
    clear();
    styles.remove();
  };
  signal.addEventListener('abort', stop, { once: true });
  return {
    draw,
    at,
    byId: (id) => byId.get(id),
    all,
    next: (from) => step(from, 1),
    previous: (from) => step(from, -1),
    reveal,
    clear,
  };
}
