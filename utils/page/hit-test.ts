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

/** Whether the point is on one of the lines of `range`: the rectangles, since the box round a wrapped name is full of other words. */
export function isOnText(rects: Iterable<DOMRect>, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of rects) {
    if (x >= left && x <= right && y >= top && y <= bottom) return true;
  }
  return false;
}
