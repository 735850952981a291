import type { Point } from '@/utils/page/card/placement';

/** What the reader did before the desk was there. `press` is a finger that still lies there, `time` as of events. */
export type FirstSteps = {
  pointer: Point | undefined;
  tap: Point | undefined;
  press: (Point & { time: number }) | undefined;
};

export type LobbyWorld = {
  document: Document;
  signal: AbortSignal;
  /** Whether names can be asked about in what was pointed at. */
  isText: (target: Node) => boolean;
  /** The reader's hand came to the text: cards may be wanted soon. Asked again by the next hand while nothing came of it. */
  entered: () => Promise<unknown>;
  isReal: (event: Event) => boolean;
};

export type Lobby = {
  first: () => FirstSteps;
  /** Looks again at what lies under the hand: more of the page is text now. */
  look: () => void;
};

/**
 * Waits for the first hand on the text, and remembers where it is until `signal` aborts. Everything else about
 * pointing is in the desk's script, which pages nobody reads closely do not load.
 */
export function watchLobby({ document, signal, isText, entered, isReal }: LobbyWorld): Lobby {
  let target: EventTarget | null = null;
  let pointer: Point | undefined;
  let tap: Point | undefined;
  let press: FirstSteps['press'];
  let isIn = false;

  function came(event: PointerEvent): void {
    if (!isReal(event)) return;
    const { clientX: x, clientY: y, timeStamp: time, type } = event;
    if (event.pointerType !== 'touch') pointer = { x, y };
    else if (type === 'pointerdown') press = { x, y, time };
    target = event.target;
    look();
  }

  function look(): void {
    if (isIn || signal.aborted || !(target instanceof Node) || !isText(target)) return;
    isIn = true;
    const left = () => void (isIn = false);
    entered().then(left, left);
  }

  function clicked(event: MouseEvent): void {
    if (isReal(event) && (event as PointerEvent).pointerType === 'touch')
      tap = { x: event.clientX, y: event.clientY };
  }

  function lifted(): void {
    press = undefined;
  }

  const options = { signal, passive: true, capture: true };
  // Once for each element on the way, not for each move.
  document.addEventListener('pointerover', came, options);
  document.addEventListener('pointerdown', came, options);
  document.addEventListener('pointerup', lifted, options);
  document.addEventListener('pointercancel', lifted, options);
  document.addEventListener('click', clicked, options);
  document.addEventListener(
    'pointermove',
    (event) => {
      if (isIn) came(event);
    },
    options,
  );
  return { first: () => ({ pointer, tap, press }), look };
}
