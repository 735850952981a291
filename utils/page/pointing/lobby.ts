import type { Point } from '@/utils/page/card/placement';

/** What the reader did before the desk was there. */
export type FirstSteps = { pointer: Point | undefined; tap: Point | undefined };

export type LobbyWorld = {
  document: Document;
  signal: AbortSignal;
  /** Whether names can be asked about in what was pointed at. */
  isText: (target: Node) => boolean;
  /** The reader's hand came to the text: cards may be wanted soon. */
  entered: () => void;
  isReal: (event: Event) => boolean;
};

/**
 * Waits for the first hand on the text, and remembers where it is until `signal` aborts. Everything else about
 * pointing is in the desk's script, which pages nobody reads closely do not load.
 */
export function watchLobby({ document, signal, isText, entered, isReal }: LobbyWorld): () => FirstSteps {
  let pointer: Point | undefined;
  let tap: Point | undefined;
  let isIn = false;

  function came(event: PointerEvent): void {
    if (!isReal(event)) return;
    if (event.pointerType !== 'touch') pointer = { x: event.clientX, y: event.clientY };
    if (isIn || !(event.target instanceof Node) || !isText(event.target)) return;
    isIn = true;
    entered();
  }

  function clicked(event: MouseEvent): void {
    if (isReal(event) && (event as PointerEvent).pointerType === 'touch')
      tap = { x: event.clientX, y: event.clientY };
  }

  const options = { signal, passive: true, capture: true };
  // Once for each element on the way, not for each move.
  document.addEventListener('pointerover', came, options);
  document.addEventListener('pointerdown', came, options);
  document.addEventListener('click', clicked, options);
  document.addEventListener(
    'pointermove',
    (event) => {
      if (isIn) came(event);
    },
    options,
  );
  return () => ({ pointer, tap });
}
