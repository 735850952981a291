import { hover, HOVER_SETTINGS, IDLE, type HoverAction, type HoverEffect } from '@/utils/reading/hover';
import { isHeadedFor } from '@/utils/reading/safe-triangle';
import type { CardHost } from './card-host';
import type { Mark } from './mark';
import type { Marks } from './marks';
import type { Point } from './placement';

/** A pointer that has not moved for this long rests, however fast it came. Milliseconds. */
const STILL_MS = 60;

export type PointerOptions = {
  document: Document;
  signal: AbortSignal;
  marks: Marks;
  host: CardHost;
  /** Gets what the card of a mark shows; false when there is nothing to show. */
  load: (mark: Mark) => Promise<boolean>;
  show: (mark: Mark, pointer: Point | undefined, close: () => void) => void;
};

/** Turns what the pointer and the keys do into actions of the hover reducer, and does what it asks for. */
export function followPointer({ document, signal, marks, host, load, show }: PointerOptions): void {
  let state = IDLE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let still: ReturnType<typeof setTimeout> | undefined;
  let last: (Point & { time: number }) | undefined;
  let inCard = false;

  function act(action: HoverAction): void {
    const step = hover(state, action, HOVER_SETTINGS);
    state = step.state;
    for (const effect of step.effects) run(effect);
  }

  function run(effect: HoverEffect): void {
    if (effect.do === 'stopTimer') return clearTimeout(timer);
    if (effect.do === 'hide') return host.close();
    if (effect.do === 'startTimer') {
      const { token, ms } = effect;
      timer = setTimeout(() => act({ type: 'timerFired', token }), ms);
      return;
    }
    const mark = marks.byId(effect.mark);
    if (effect.do === 'load') {
      const { token } = effect;
      const answer = (found: boolean) => act({ type: 'answered', token, found });
      void (mark ? load(mark) : Promise.resolve(false)).then(answer, () => answer(false));
    } else if (mark) {
      show(mark, effect.by === 'key' ? undefined : last, () => act({ type: 'closed' }));
      if (effect.by === 'key') host.focus();
    }
  }

  function look(at: Point, speed: number, from: Point | undefined): void {
    const mark = marks.at(at.x, at.y);
    if (mark) return act({ type: 'pointerRested', mark: mark.id, speed });
    act({ type: 'pointerLeft' });
    const box = host.box();
    if (box && from && isHeadedFor(box, { from, to: at })) act({ type: 'headedForCard' });
  }

  function moved(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const wasInCard = inCard;
    inCard = host.owns(event);
    clearTimeout(still);
    const at = { x: event.clientX, y: event.clientY, time: event.timeStamp };
    const from = last;
    last = at;
    if (inCard) return wasInCard ? undefined : act({ type: 'enteredCard' });
    if (wasInCard) act({ type: 'leftCard' });
    const speed = from ? Math.hypot(at.x - from.x, at.y - from.y) / Math.max(1, at.time - from.time) : 0;
    look(at, speed, from);
    still = setTimeout(() => look(at, 0, undefined), STILL_MS);
  }

  function pressed(event: PointerEvent): void {
    if (event.isTrusted && !host.owns(event)) act({ type: 'tappedOutside' });
  }

  /** A tap on a link stays the page's: the reader wants to go there. */
  function clicked(event: MouseEvent): void {
    if (!event.isTrusted || (event as PointerEvent).pointerType !== 'touch' || host.owns(event)) return;
    if (event.target instanceof Element && event.target.closest('a, button, input, label')) return;
    const mark = marks.at(event.clientX, event.clientY);
    if (!mark) return;
    last = { x: event.clientX, y: event.clientY, time: event.timeStamp };
    act({ type: 'tapped', mark: mark.id });
  }

  function key(event: KeyboardEvent): void {
    if (event.isTrusted && event.key === 'Escape') act({ type: 'pressedEscape' });
  }

  const options = { signal, passive: true, capture: true };
  document.addEventListener('pointermove', moved, options);
  document.addEventListener('pointerdown', pressed, options);
  document.addEventListener('click', clicked, options);
  document.addEventListener('keydown', key, options);
  document.documentElement.addEventListener('pointerleave', () => act({ type: 'pointerLeft' }), { signal });
  document.defaultView?.addEventListener('pagehide', () => act({ type: 'pageChanged' }), { signal });
  signal.addEventListener('abort', () => [timer, still].forEach(clearTimeout), { once: true });
}
