import { FASTEST_REST, type HoverAction, type HoverState } from '@/utils/reading/hover/hover';
import { isHeadedFor, type Box, type Point } from '@/utils/reading/hover/safe-triangle';
import type { Mark } from '@/utils/page/marks/mark';

/** A pointer that has not moved for this long rests, however fast it came. Milliseconds. */
const STILL_MS = 60;

/** What opens a card: resting, resting with Alt held, or a click (then resting does nothing). */
export type Trigger = 'hover' | 'alt-hover' | 'click';

export type PointerWorld = {
  document: Document;
  signal: AbortSignal;
  markAt: (x: number, y: number) => Mark | undefined;
  /** Whether there is anything to point at. */
  hasMarks: () => boolean;
  /** Whether an event went through the card. */
  isInCard: (event: Event) => boolean;
  /** Where the card is, while it is shown. */
  cardBox: () => Box | undefined;
  trigger: () => Trigger;
  act: (action: HoverAction) => void;
  state: () => HoverState;
  /** Whether an event is the reader's doing, not a script's. */
  isReal: (event: Event) => boolean;
  /** Where it was seen before. */
  start?: Point | undefined;
};

type Sample = Point & { time: number };

export type Pointer = {
  /** Where the pointer was last seen, in client coordinates. */
  at: () => Point | undefined;
  /** Looks again at what lies under the pointer: the page moved under it. Opens nothing new. */
  pageMoved: () => void;
};

/**
 * Tells the hover machine what a mouse or pen does. A move only notes where it went; what lies there is looked up
 * once a frame, and not at all while the pointer rushes over a page with no card open.
 */
export function watchPointer(world: PointerWorld): Pointer {
  const { document, signal, act, state } = world;
  const view = document.defaultView!;
  let last: Sample | undefined = world.start && { ...world.start, time: 0 };
  let looked: Sample | undefined;
  let isInCard = false;
  let wasInCard = false;
  let isHeld = false;
  let hasAlt = false;
  let frame = 0;
  let still: ReturnType<typeof setTimeout> | undefined;

  function moved(event: PointerEvent): void {
    if (event.pointerType === 'touch' || !world.isReal(event)) return;
    const { clientX: x, clientY: y, timeStamp: time } = event;
    isInCard = world.isInCard(event);
    // Browsers repeat the last move when the page has moved under a pointer at rest.
    if (last?.x === x && last.y === y && isInCard === wasInCard) return;
    last = { x, y, time };
    isHeld = event.buttons !== 0;
    hasAlt = event.altKey;
    if (frame === 0 && (world.hasMarks() || state().at !== 'idle')) frame = view.requestAnimationFrame(look);
  }

  function look(): void {
    frame = 0;
    const from = looked;
    const at = last;
    if (!at || signal.aborted) return;
    looked = at;
    if (crossedCard() || isInCard) return;
    const isMoved = !from || from.x !== at.x || from.y !== at.y;
    const speed = isMoved && from ? speedOf(from, at) : 0;
    clearTimeout(still);
    if (isMoved) still = setTimeout(look, STILL_MS);
    // Selecting text is not asking about it. A pointer in a hurry is asked again when it has stopped.
    if (isHeld || (speed > FASTEST_REST && state().at === 'idle')) return;
    point(at, { from: isMoved ? from : undefined, speed });
  }

  function point(at: Point, { from, speed }: { from: Point | undefined; speed: number }): void {
    const mark = world.markAt(at.x, at.y);
    const box = world.cardBox();
    const isHeaded = from !== undefined && box !== undefined && isHeadedFor(box, { from, to: at });
    const isShown = mark !== undefined && isOf(state(), mark);
    // On the way to the card the hand may cross other names.
    if (mark && isAsking() && (isShown || !isHeaded))
      return act({ type: 'pointerRested', mark: mark.id, speed });
    if (!isShown) act({ type: 'pointerLeft' });
    if (isHeaded) act({ type: 'headedForCard' });
  }

  function isAsking(): boolean {
    const trigger = world.trigger();
    return trigger === 'hover' || (trigger === 'alt-hover' && hasAlt);
  }

  function crossedCard(): boolean {
    if (isInCard === wasInCard) return false;
    wasInCard = isInCard;
    act({ type: isInCard ? 'enteredCard' : 'leftCard' });
    return isInCard;
  }

  /** Alt pressed over a name is the question as much as a move with Alt held. */
  function alt(event: KeyboardEvent): void {
    if (event.key !== 'Alt' || world.trigger() !== 'alt-hover' || !world.isReal(event)) return;
    hasAlt = event.type === 'keydown';
    if (hasAlt && last && !isInCard) point(last, { from: undefined, speed: 0 });
  }

  function left(): void {
    clearTimeout(still);
    if (isInCard || wasInCard) {
      isInCard = false;
      crossedCard();
    }
    last = undefined;
    act({ type: 'pointerLeft' });
  }

  function pageMoved(): void {
    if (!last || isInCard || state().at === 'idle') return;
    const mark = world.markAt(last.x, last.y);
    if (!mark || !isOf(state(), mark)) act({ type: 'pointerLeft' });
  }

  const options = { signal, passive: true, capture: true };
  document.addEventListener('pointermove', moved, options);
  // A frame of another document tells nothing but that the pointer came over it.
  document.addEventListener('pointerover', moved, options);
  document.documentElement.addEventListener('pointerleave', left, { signal, passive: true });
  view.addEventListener('keydown', alt, options);
  view.addEventListener('keyup', alt, options);
  signal.addEventListener('abort', () => clearTimeout(still), { once: true });
  if (last) look();
  return { at: () => last, pageMoved };
}

/** Pixels a millisecond. */
function speedOf(from: Sample, to: Sample): number {
  return Math.hypot(to.x - from.x, to.y - from.y) / Math.max(1, to.time - from.time);
}

/** Whether `mark` is what the machine waits for or shows. */
function isOf(state: HoverState, { id }: Mark): boolean {
  return state.at !== 'idle' && (state.mark === id || ('shown' in state && state.shown?.mark === id));
}
