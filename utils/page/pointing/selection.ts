import type { Rect } from '@/utils/page/card/placement';

/** Where the selected text stands on the page, asked again as it moves; `undefined` when nothing is selected. */
export function selectedPlace(document: Document): (() => readonly Rect[]) | undefined {
  const selection = document.getSelection();
  if (selection && selection.rangeCount > 0 && !selection.isCollapsed) {
    const range = selection.getRangeAt(0).cloneRange();
    const rects = () => [...range.getClientRects()].filter(({ width }) => width > 0);
    if (rects().length > 0) return rects;
  }
  // Text selected in a field is not in the page's selection.
  const { activeElement } = document;
  const isField = activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement;
  return isField && activeElement.selectionStart !== activeElement.selectionEnd
    ? () => [activeElement.getBoundingClientRect()]
    : undefined;
}
