type HitResult = { highlight: Highlight; ranges: AbstractRange[] };
/** Chromium 140, Firefox 153; not in TypeScript's library yet. https://drafts.csswg.org/css-highlight-api-1/#interactions */
type WithHitTest = {
  highlightsFromPoint?: (x: number, y: number, options: { shadowRoots: ShadowRoot[] }) => HitResult[];
};
type WithRangeFromPoint = { caretRangeFromPoint?: (x: number, y: number) => Range | null };

export type HitWorld = { document: Document; registry: HighlightRegistry | undefined; shadows: ShadowRoot[] };

/**
 * The ranges that may lie under a point in client coordinates, topmost first, or `undefined` when the browser
 * can only tell where the caret would be: then `caretAt` helps.
 */
export function rangesAt({ registry, shadows }: HitWorld, x: number, y: number): AbstractRange[] | undefined {
  const test = registry as WithHitTest | undefined;
  if (!test?.highlightsFromPoint) return undefined;
  return test.highlightsFromPoint(x, y, { shadowRoots: shadows }).flatMap(({ ranges }) => ranges);
}

/** Where a caret would go for a click at a point. The nearest text, which need not be under the point. */
export function caretAt(
  { document, shadows }: HitWorld,
  x: number,
  y: number,
): { node: Node; offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: shadows });
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  const range = (document as WithRangeFromPoint).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** Whether the point is on one of the lines of a range: the rectangles, since the box round a wrapped name is full of other words. */
export function isOnText(rects: Iterable<DOMRect>, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of rects) {
    if (x >= left && x <= right && y >= top && y <= bottom) return true;
  }
  return false;
}

/**
 * Whether what the reader sees at a point belongs to `range`, not to a header or box above it, or what stands
 * where an overflowing line was cut. Firefox 153's hit test does not look at what covers the text.
 */
export function isSeenAt(range: Range, x: number, y: number): boolean {
  const { commonAncestorContainer: node } = range;
  const holder = node instanceof Element ? node : node.parentElement;
  const tree = range.startContainer.getRootNode() as Document | ShadowRoot;
  const top = tree.elementFromPoint(x, y);
  if (!top || !holder) return false;
  return holder.contains(top) || isBoxless(range.startContainer, top);
}

/** Whether the element at the point is only there because nearer ones (`display: contents`) have no box to hit. */
function isBoxless(text: Node, top: Element): boolean {
  const view = top.ownerDocument.defaultView!;
  let at = text.parentElement;
  while (at && at !== top && view.getComputedStyle(at).display === 'contents') at = at.parentElement;
  return at === top;
}

/** The innermost element at a point, open shadow roots looked into. */
export function elementAt(tree: Document | ShadowRoot, x: number, y: number): Element | null {
  const element = tree.elementFromPoint(x, y);
  const inner = element?.shadowRoot?.elementFromPoint(x, y);
  return inner && inner !== element ? elementAt(element!.shadowRoot!, x, y) : element;
}
