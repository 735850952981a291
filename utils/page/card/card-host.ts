import { HOST_NAME } from '@/utils/page/host-name';
import { coveredBy, isNarrow, place, type Placement, type Point, type Rect, type Side } from './placement';
import { moveOnTop } from './top-layer';
import { seenPart } from './viewport';

/** What a card stands beside. Asked again whenever the page moves. */
export type Anchor = { rects: () => readonly Rect[]; pointer?: Point | undefined };

/** The box starts from nothing: `all` undoes the browser's rules for popovers too. */
const HOST_CSS = `
.box{all:initial;position:fixed;display:none;overflow:visible;max-height:var(--room,none);width:min(var(--width,360px),var(--wide,100vw))}
.box:popover-open{display:block}
.say{position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{.box,.say{display:none!important}}`;

export type CardHost = {
  /** The element a card is drawn into. */
  box: () => HTMLElement;
  /** Brings rules into the shadow root. */
  adopt: (css: string) => void;
  open: (anchor: Anchor) => void;
  close: () => void;
  /** Scrolls the page as far as it takes to read what the card is about above a sheet. Never back. */
  uncover: () => void;
  isOpen: () => boolean;
  /** Puts the card where it belongs now: the page or the card has changed. A card that was moved stays. */
  settle: () => void;
  /** Moves the card by so many CSS pixels; from then on it follows nothing, until it is released. */
  moveBy: (by: { dx: number; dy: number }) => void;
  release: () => void;
  /** Above what the page has put on top since. */
  raise: () => void;
  owns: (event: Event) => boolean;
  rect: () => DOMRect | undefined;
  /** Has a screen reader say it. */
  say: (text: string) => void;
  focus: () => void;
};

type Parts = { host: HTMLElement; root: ShadowRoot; box: HTMLElement; say: HTMLElement };

/** The one element we add to a page, when it is first needed: a closed shadow root with a popover, above all the page has. */
export function createCardHost(document: Document, signal: AbortSignal): CardHost {
  const view = document.defaultView!;
  let parts: Parts | undefined;
  let anchor: Anchor | undefined;
  let side: Side | undefined;
  let moved: { left: number; top: number } | undefined;
  let back: Element | null = null;

  function ready(): Parts {
    parts ??= build(document);
    // What was under way when the extension went must not bring the element back: nobody would take it away again.
    if (!signal.aborted) moveOnTop(parts.host);
    return parts;
  }

  function open(at: Anchor): void {
    const { host, box } = ready();
    if (!box.matches(':popover-open')) {
      box.showPopover();
      back = document.activeElement === host ? back : document.activeElement;
    }
    [anchor, side, moved] = [at, undefined, undefined];
    settle();
  }

  function close(): void {
    if (!parts || !anchor) return;
    anchor = undefined;
    const hadFocus = document.activeElement === parts.host;
    if (parts.box.matches(':popover-open')) parts.box.hidePopover();
    if (hadFocus && back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
    back = null;
  }

  function settle(): void {
    if (!parts || !anchor) return;
    const { box } = parts;
    const viewport = seenPart(view);
    const scale = 1 / zoomOf(box);
    if (moved) return put(box, keptInside(moved, { viewport, box }), scale);
    const rects = anchor.rects();
    if (rects.length === 0) return;
    // Its own size, not the one it was squeezed to.
    box.style.removeProperty('--room');
    const { width, height } = box.getBoundingClientRect();
    const direction = view.getComputedStyle(document.documentElement).direction === 'rtl' ? 'rtl' : 'ltr';
    const placement = place({
      rects,
      pointer: anchor.pointer,
      card: { width, height },
      viewport,
      direction,
      side,
    });
    side = placement.kind === 'beside' ? placement.side : undefined;
    put(box, rulesOf(placement), scale);
  }

  function uncover(): void {
    const viewport = seenPart(view);
    const rects = anchor?.rects() ?? [];
    if (!parts || rects.length === 0 || !isNarrow(viewport)) return;
    const top = coveredBy(parts.box.getBoundingClientRect().top, { rects, viewport });
    const isStill = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (top > 0) view.scrollBy({ top, behavior: isStill ? 'instant' : 'smooth' });
  }

  function moveBy({ dx, dy }: { dx: number; dy: number }): void {
    // A sheet keeps to the foot of the screen.
    if (!parts || !anchor || isNarrow(seenPart(view))) return;
    const { left, top } = parts.box.getBoundingClientRect();
    moved = { left: left + dx, top: top + dy };
    settle();
  }

  function raise(): void {
    if (!parts || !anchor) return;
    const { host, box, root } = parts;
    const focused = root.activeElement;
    moveOnTop(host);
    if (box.matches(':popover-open')) box.hidePopover();
    box.showPopover();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    settle();
  }

  signal.addEventListener('abort', () => parts?.host.remove(), { once: true });
  return {
    box: () => ready().box,
    adopt: (css) => void adopt(ready().root, css),
    open,
    close,
    uncover,
    isOpen: () => anchor !== undefined,
    settle,
    moveBy,
    release: () => {
      moved = undefined;
      settle();
    },
    raise,
    owns: ({ target }) => parts !== undefined && target === parts.host,
    rect: () => (anchor ? parts?.box.getBoundingClientRect() : undefined),
    say: (text) => (ready().say.textContent = text),
    focus: () => {
      const { box } = ready();
      (box.querySelector<HTMLElement>('[role=dialog]') ?? box).focus({ preventScroll: true });
    },
  };
}

function build(document: Document): Parts {
  const host = document.createElement(HOST_NAME);
  host.style.setProperty('all', 'initial', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  adopt(root, HOST_CSS);
  const box = document.createElement('div');
  box.className = 'box';
  box.popover = 'manual';
  box.tabIndex = -1;
  const say = document.createElement('div');
  say.className = 'say';
  say.setAttribute('aria-live', 'polite');
  root.append(box, say);
  return { host, root, box, say };
}

/** A sheet of the shadow root's own: a `style` element would be the page's policy to forbid. */
function adopt(root: ShadowRoot, css: string): void {
  const sheet = new root.ownerDocument.defaultView!.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
}

/** The page may zoom its root; what it makes larger has to be placed by so much less. */
function zoomOf(box: Element): number {
  return ('currentCSSZoom' in box ? box.currentCSSZoom : 1) || 1;
}

type Rules = {
  left: number;
  top: number;
  /** Whether `top` is where the box ends. */
  endsThere: boolean;
  /** Room for the box. */
  high: number;
  wide: number;
  /** Of a sheet; a card has its own. */
  width?: number;
};

function put(box: HTMLElement, { left, top, endsThere, high, wide, width }: Rules, scale: number): void {
  const { style } = box;
  style.left = `${left * scale}px`;
  style.top = `${top * scale}px`;
  style.translate = endsThere ? '0 -100%' : '';
  style.width = width === undefined ? '' : `${width * scale}px`;
  style.setProperty('--room', `${high * scale}px`);
  style.setProperty('--wide', `${wide * scale}px`);
}

function keptInside(
  { left, top }: { left: number; top: number },
  { viewport, box }: { viewport: Rect; box: Element },
): Rules {
  const { width, height } = box.getBoundingClientRect();
  const inside = (value: number, least: number, room: number) =>
    Math.max(least, Math.min(value, least + room));
  return {
    left: inside(left, viewport.left, viewport.width - width),
    top: inside(top, viewport.top, viewport.height - height),
    endsThere: false,
    high: viewport.height,
    wide: viewport.width,
  };
}

function rulesOf(placement: Placement): Rules {
  const { left, maxHeight: high } = placement;
  if (placement.kind === 'sheet') {
    const { bottom, width } = placement;
    return { left, top: bottom, endsThere: true, high, wide: width, width };
  }
  const { edge, side, maxWidth } = placement;
  return { left, top: edge, endsThere: side === 'above', high, wide: maxWidth };
}
