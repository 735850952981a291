import type { Mark, MarkStyle } from './mark';
import { createMarkStyles, HIGHLIGHTS, SPOTLIGHT, type MarkLook } from './mark-styles';

/** Above other scripts' highlights with no priority: ours are lines, theirs mostly backgrounds. */
const PRIORITY: Record<MarkStyle, number> = { disclaimer: 0, name: 1, outlet: 1, status: 2 };
const SPOTLIGHT_PRIORITY = 3;

/** How marks are drawn, one highlight a style. Throws nowhere; without `CSS.highlights` nothing is drawn. */
export type MarkLayers = {
  registry: HighlightRegistry | undefined;
  /** Draws `marks` in place of those there were. */
  draw: (marks: Iterable<Mark>, trees: readonly (Document | ShadowRoot)[]) => void;
  erase: (mark: Mark) => void;
  /** Makes one range stand out, or none. */
  spotlight: (range: Range | undefined) => void;
  look: (look: MarkLook) => void;
  /** Takes away all that was drawn, and the rules for it. */
  remove: () => void;
};

export function createMarkLayers(document: Document, look: MarkLook): MarkLayers {
  // Missing where the reader has switched it off; then nothing is drawn, and all else works.
  const registry = (globalThis.CSS as typeof CSS | undefined)?.highlights;
  const styles = createMarkStyles(document, look);
  const layers = new Map<MarkStyle, Highlight>();

  function put(name: string, highlight: Highlight | undefined): void {
    if (highlight && highlight.size > 0) registry?.set(name, highlight);
    else registry?.delete(name);
  }

  function draw(marks: Iterable<Mark>, trees: readonly (Document | ShadowRoot)[]): void {
    if (!registry || typeof Highlight === 'undefined') return;
    for (const style of Object.keys(HIGHLIGHTS) as MarkStyle[]) layers.set(style, new Highlight());
    let count = 0;
    for (const { style, range } of marks) {
      layers.get(style)?.add(range);
      count += 1;
    }
    if (count > 0) for (const tree of trees) styles.adopt(tree);
    for (const [style, highlight] of layers) {
      highlight.priority = PRIORITY[style];
      put(HIGHLIGHTS[style], highlight);
    }
  }

  function spotlight(range: Range | undefined): void {
    if (!range || !registry || typeof Highlight === 'undefined') return put(SPOTLIGHT, undefined);
    styles.adopt(range.startContainer.getRootNode() as Document | ShadowRoot);
    const highlight = new Highlight(range);
    highlight.priority = SPOTLIGHT_PRIORITY;
    put(SPOTLIGHT, highlight);
  }

  return {
    registry,
    draw,
    erase: ({ style, range }) => void layers.get(style)?.delete(range),
    spotlight,
    look: (next) => styles.look(next),
    remove: () => {
      for (const name of [...Object.values(HIGHLIGHTS), SPOTLIGHT]) put(name, undefined);
      styles.remove();
    },
  };
}
