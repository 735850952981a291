/**
 * Where a popover of ours has to be in the page: what is outside a modal dialog cannot be clicked, nor what is outside an
 * element that fills the screen (Chromium 156, Firefox 153), so with one open it goes inside. https://html.spec.whatwg.org/multipage/interaction.html#modal-dialogs-and-inert-subtrees
 */
export function placeOnTop(document: Document): Element {
  const modal = [...document.querySelectorAll(':modal')].at(-1);
  return modal ?? document.documentElement;
}

/** Moves `host` there unless it is there; true when it was moved. Keeps focus and scroll positions where the browser can. */
export function moveOnTop(host: Element): boolean {
  const place = placeOnTop(host.ownerDocument);
  if (host.parentNode === place) return false;
  if (host.isConnected && 'moveBefore' in place) place.moveBefore(host, null);
  else place.append(host);
  return true;
}

/** Calls back when the page has put something else into the top layer, or taken it away. */
export function watchTopLayer(document: Document, changed: () => void, signal: AbortSignal): void {
  // `toggle` does not bubble, but it can be captured; dialogs send it since Chromium 132 and Firefox 133.
  const own = (event: Event) => {
    if (event.target instanceof Element && (event.target.localName === 'dialog' || 'popover' in event.target))
      changed();
  };
  document.addEventListener('toggle', own, { signal, capture: true });
  document.addEventListener('fullscreenchange', changed, { signal, capture: true });
}
