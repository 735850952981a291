import { shownIn, type HoverAction, type HoverState } from '@/utils/reading/hover/hover';

export type KeysWorld = {
  document: Document;
  signal: AbortSignal;
  act: (action: HoverAction) => void;
  state: () => HoverState;
  /** Escape with no card open. */
  escaped: () => void;
  isReal: (event: Event) => boolean;
};

/** Escape closes the card, and only the card: a dialog or film of the page's stays as it is until the next one. */
export function watchKeys({ document, signal, act, state, escaped, isReal }: KeysWorld): void {
  const down = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !isReal(event)) return;
    const isShown = shownIn(state()) !== undefined;
    act({ type: 'pressedEscape' });
    if (!isShown) return escaped();
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.defaultView!.addEventListener('keydown', down, { signal, capture: true });
}
