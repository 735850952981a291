import { shownIn, type HoverAction, type HoverState } from '@/utils/reading/hover/hover';
import { elementAt } from '@/utils/page/marks/hit-test';
import type { Mark } from '@/utils/page/marks/mark';
import type { FirstSteps } from './lobby';
import type { Trigger } from './pointer';

/** Shorter than the browsers' own long press (400 to 500 ms), whose menu would cover the card. Milliseconds. */
const LONG_PRESS_MS = 380;
/** A finger that strays farther is scrolling. CSS pixels. */
const PRESS_SLACK = 10;
/** Fingers aim less finely than a line of text is high: above and below are tried as well. CSS pixels. */
const FINGER_REACH = [0, -8, 8];
/** What does something of its own when it is tapped. */
const INTERACTIVE =
  'a[href], area, button, input, textarea, select, label, summary, option, audio[controls], video[controls], ' +
  '[contenteditable]:not([contenteditable=false]), [role=button], [role=link], [onclick]';

export type PressWorld = {
  document: Document;
  signal: AbortSignal;
  markAt: (x: number, y: number) => Mark | undefined;
  isInCard: (event: Event) => boolean;
  trigger: () => Trigger;
  act: (action: HoverAction) => void;
  state: () => HoverState;
  /** A press anywhere on the page. */
  pressed: () => void;
  isReal: (event: Event) => boolean;
  /** Where a finger tapped before, and where one still lies, since when. */
  first: Pick<FirstSteps, 'tap' | 'press'>;
};

/**
 * Tells the hover machine of taps, long presses and clicks. A tap on a link stays the page's: the reader wants to
 * go there; a long press on a link's name asks who that is.
 */
export function watchPresses(world: PressWorld): void {
  const { document, signal, markAt, isInCard, act, state } = world;
  let press: { x: number; y: number; timer: ReturnType<typeof setTimeout> } | undefined;
  /** Until the finger is lifted, its long press has been answered, and the browser's own answer is not wanted. */
  let isAnswered = false;

  function under(x: number, y: number, isFinger: boolean): Mark | undefined {
    for (const dy of isFinger ? FINGER_REACH : [0]) {
      const mark = markAt(x, y + dy);
      if (mark) return mark;
    }
    return undefined;
  }

  function down(event: PointerEvent): void {
    isAnswered = false;
    release();
    if (isInCard(event) || !world.isReal(event)) return;
    world.pressed();
    const { clientX: x, clientY: y } = event;
    if (event.pointerType === 'touch') {
      if (event.isPrimary) begin(x, y, LONG_PRESS_MS);
    } else if (shownIn(state()) && !isShown(markAt(x, y))) {
      act({ type: 'tappedOutside' });
    }
  }

  function begin(x: number, y: number, ms: number): void {
    press = { x, y, timer: setTimeout(() => held(x, y), ms) };
  }

  function isShown(mark: Mark | undefined): boolean {
    return mark !== undefined && shownIn(state())?.mark === mark.id;
  }

  function held(x: number, y: number): void {
    press = undefined;
    const mark = under(x, y, true);
    if (!mark || !elementAt(document, x, y)?.closest(INTERACTIVE)) return;
    isAnswered = true;
    act({ type: 'tapped', mark: mark.id });
  }

  function release(): void {
    clearTimeout(press?.timer);
    press = undefined;
  }

  function strayed({ clientX, clientY }: PointerEvent): void {
    if (press && Math.hypot(clientX - press.x, clientY - press.y) > PRESS_SLACK) release();
  }

  function clicked(event: MouseEvent): void {
    if (isAnswered) {
      isAnswered = false;
      // The finger that asked about a link's name lifts: that is no wish to follow the link.
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    const isFinger = (event as PointerEvent).pointerType === 'touch';
    if (isInCard(event) || !world.isReal(event) || event.button !== 0) return;
    if (isFinger || world.trigger() === 'click') tapped(event.clientX, event.clientY, isFinger);
  }

  function tapped(x: number, y: number, isFinger: boolean): void {
    const mark = under(x, y, isFinger);
    if (mark && !elementAt(document, x, y)?.closest(INTERACTIVE)) act({ type: 'tapped', mark: mark.id });
    else if (isFinger) act({ type: 'tappedOutside' });
  }

  /** Some browsers hold a press for shorter than we do: their menu is the long press then. */
  function menu(event: MouseEvent): void {
    if (press && !isInCard(event)) {
      const { x, y } = press;
      release();
      held(x, y);
    }
    if (isAnswered) event.preventDefault();
  }

  const options = { signal, capture: true };
  const passive = { signal, capture: true, passive: true };
  document.addEventListener('pointerdown', down, passive);
  document.addEventListener('pointermove', strayed, passive);
  document.addEventListener('pointerup', release, passive);
  document.addEventListener('pointercancel', release, passive);
  document.addEventListener('click', clicked, options);
  document.addEventListener('contextmenu', menu, options);
  signal.addEventListener('abort', release, { once: true });
  const { tap, press: lying } = world.first;
  if (tap) tapped(tap.x, tap.y, true);
  // The script that knows what it asks came while it lay there.
  if (lying) begin(lying.x, lying.y, Math.max(0, LONG_PRESS_MS - (performance.now() - lying.time)));
}
