import type { Rect } from './placement';

/** What the reader sees: the visual viewport in coordinates of the layout viewport, smaller when zoomed in. CSS pixels. */
export function seenPart(view: Window): Rect {
  const visual = view.visualViewport;
  if (!visual) return { left: 0, top: 0, width: view.innerWidth, height: view.innerHeight };
  return { left: visual.offsetLeft, top: visual.offsetTop, width: visual.width, height: visual.height };
}

/** Calls back, at most once a frame, when the page scrolls anywhere or what is seen of it changes. */
export function watchViewport(view: Window, moved: () => void, signal: AbortSignal): void {
  let frame = 0;
  const later = () => {
    if (frame !== 0) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) moved();
    });
  };
  const options = { signal, passive: true, capture: true };
  view.addEventListener('scroll', later, options);
  view.addEventListener('resize', later, options);
  view.visualViewport?.addEventListener('scroll', later, options);
  view.visualViewport?.addEventListener('resize', later, options);
}
