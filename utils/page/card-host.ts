import { HOST_NAME } from './host-name';
import { place, type Placement, type PlacementWorld, type Rect } from './placement';

/** Width of a card where there is room. CSS pixels. */
const CARD_WIDTH = 360;

export type CardHost = {
  /** Shows the card that `fill` draws into the shadow root, beside the lines of a mark. */
  open: (fill: (root: ShadowRoot) => void, at: Pick<PlacementWorld, 'rects' | 'pointer'>) => void;
  close: () => void;
  /** Whether an event went through the card. */
  owns: (event: Event) => boolean;
  /** Where the card is, while it is open. */
  box: () => DOMRect | undefined;
  focus: () => void;
};

/** The one element we add to a page, at the first card: a popover, above all the page has, with a closed shadow root. */
export function createCardHost(document: Document, signal: AbortSignal): CardHost {
  let host: HTMLElement | undefined;
  let root: ShadowRoot | undefined;
  let isOpen = false;

  function style(rules: Record<string, string>): void {
    for (const [name, value] of Object.entries(rules)) host!.style.setProperty(name, value, 'important');
  }

  function open(fill: (root: ShadowRoot) => void, at: Pick<PlacementWorld, 'rects' | 'pointer'>): void {
    if (!host || !root) {
      host = document.createElement(HOST_NAME);
      host.popover = 'manual';
      root = host.attachShadow({ mode: 'closed' });
    }
    if (!host.isConnected) document.documentElement.append(host);
    // `all` also undoes the browser's own rules for popovers, so whether it is displayed is ours to say.
    style({ all: 'initial', position: 'fixed', display: 'block', width: `${CARD_WIDTH}px` });
    fill(root);
    if (!host.matches(':popover-open')) host.showPopover();
    isOpen = true;
    const { width, height } = host.getBoundingClientRect();
    const direction = document.defaultView!.getComputedStyle(document.documentElement).direction;
    const world = { ...at, card: { width, height }, viewport: seen(document) };
    style(rulesOf(place({ ...world, direction: direction === 'rtl' ? 'rtl' : 'ltr' }), document));
  }

  function close(): void {
    if (!host || !isOpen) return;
    isOpen = false;
    style({ display: 'none' });
    if (host.matches(':popover-open')) host.hidePopover();
  }

  signal.addEventListener('abort', () => host?.remove(), { once: true });
  return {
    open,
    close,
    owns: (event) => host !== undefined && event.composedPath().includes(host),
    box: () => (isOpen ? host?.getBoundingClientRect() : undefined),
    focus: () => root?.querySelector<HTMLElement>('[role=dialog]')?.focus(),
  };
}

function seen(document: Document): Rect {
  const view = document.defaultView!;
  const visual = view.visualViewport;
  if (!visual) return { left: 0, top: 0, width: view.innerWidth, height: view.innerHeight };
  return { left: visual.offsetLeft, top: visual.offsetTop, width: visual.width, height: visual.height };
}

function rulesOf(placement: Placement, document: Document): Record<string, string> {
  const { maxHeight, left } = placement;
  const common = { left: `${left}px`, 'max-height': `${maxHeight}px` };
  if (placement.kind === 'beside')
    return { ...common, top: `${placement.top}px`, bottom: 'auto', 'max-width': `${placement.maxWidth}px` };
  const bottom = document.defaultView!.innerHeight - placement.bottom;
  return { ...common, top: 'auto', bottom: `${bottom}px`, width: `${placement.width}px` };
}
