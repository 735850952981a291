import { isSeenAt } from './hit-test';
import type { Marks } from './marks';

/** How long a revealed name stands out: long enough to find it after the page has scrolled. Milliseconds. */
const FLASH_MS = 1600;
export type Spotlight = {
  /** Scrolls to a range and makes it stand out, for a moment or until `off`. False when nothing of it is shown. */
  on: (range: Range, forHowLong: 'moment' | 'until-off') => boolean;
  off: () => void;
};

export function createSpotlight(
  document: Document,
  marks: Pick<Marks, 'spotlight'>,
  signal: AbortSignal,
): Spotlight {
  const view = document.defaultView!;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function off(): void {
    clearTimeout(timer);
    marks.spotlight(undefined);
  }

  function on(range: Range, forHowLong: 'moment' | 'until-off'): boolean {
    const { startContainer } = range;
    const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
    if (!element?.isConnected || range.getClientRects().length === 0) return false;
    if (!isSeen(range, view)) scrollTo(range, { element, view });
    off();
    marks.spotlight(range);
    if (forHowLong === 'moment') timer = setTimeout(off, FLASH_MS);
    return true;
  }

  signal.addEventListener('abort', off, { once: true });
  return { on, off };
}

/** Whether the reader sees the range where it is: not scrolled away in some box, not under a fixed header. */
function isSeen(range: Range, view: Window): boolean {
  const first = range.getClientRects()[0];
  if (!first) return false;
  const [x, y] = [first.left + first.width / 2, first.top + first.height / 2];
  return x >= 0 && y >= 0 && x <= view.innerWidth && y <= view.innerHeight && isSeenAt(range, x, y);
}

/** Scrolls nested scrollers too; a name deep in a long paragraph then needs the rest of the way. */
function scrollTo(range: Range, { element, view }: { element: Element; view: Window }): void {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  if (isSeen(range, view)) return;
  const { top, height } = range.getBoundingClientRect();
  view.scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior: 'instant' });
}
