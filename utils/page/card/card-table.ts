import type { CardRequest } from '@/utils/reading/card/request';
import { shownIn, type AskedBy, type HoverState, type MarkId } from '@/utils/reading/hover/hover';
import type { Box } from '@/utils/reading/hover/safe-triangle';
import { createCardHost } from './card-host';
import type { CardSubject } from '@/utils/page/desk';
import type { PageSettings } from '@/utils/page/page-settings';
import { isNarrow, type Point } from './placement';
import type { CardPorts, CardScript, MountedCard } from '@/utils/page/scripts';
import { watchSheet } from './sheet';
import { seenPart } from './viewport';

export type CardTableWorld = {
  document: Document;
  signal: AbortSignal;
  settings: () => PageSettings;
  script: CardScript;
  subjectOf: (mark: MarkId) => CardSubject | undefined;
  pointer: () => Point | undefined;
  ports: Omit<CardPorts, 'move'>;
  /** The focus came into the card by keyboard. */
  focused: () => void;
};

export type CardTable = {
  load: (mark: MarkId) => boolean;
  show: (mark: MarkId, by: AskedBy) => void;
  focus: () => void;
  hide: () => void;
  redraw: (state: HoverState) => void;
  /** Has a screen reader say what a card would be about, and where in the row it is. */
  say: (request: CardRequest, place: string) => void;
  /** Keeps the card where it is on the screen, or lets it follow its word again. */
  hold: (isHeld: boolean) => void;
  settle: () => void;
  raise: () => void;
  owns: (event: Event) => boolean;
  /** Where the card is, while one is shown. */
  rect: () => Box | undefined;
};

/** Draws cards about marks into the host, beside what they are about. */
export function createCardTable(world: CardTableWorld): CardTable {
  const { document, signal, settings, script, subjectOf, ports } = world;
  const view = document.defaultView!;
  const host = createCardHost(document, signal);
  let card: MountedCard | undefined;
  let sizes: ResizeObserver | undefined;

  const layout = () => (isNarrow(seenPart(view)) ? 'sheet' : 'beside');

  function mounted(): MountedCard {
    if (card) return card;
    host.adopt(script.css);
    const box = host.box();
    card = script.mount(box, { ...ports, move: (by) => host.moveBy(by) });
    // It grows when a related name opens in it. Placed in the next frame: to change its size while sizes are being
    // told about is an error on the page's console.
    sizes = new ResizeObserver(() => view.requestAnimationFrame(() => host.settle()));
    sizes.observe(box);
    box.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element && target.matches(':focus-visible')) world.focused();
    });
    watchSheet(box, { isSheet: () => layout() === 'sheet', close: ports.close, signal });
    return card;
  }

  function show(mark: MarkId, by: AskedBy): void {
    const subject = subjectOf(mark);
    if (!subject) return ports.close();
    try {
      draw(subject);
      host.open({ rects: subject.rects, pointer: by === 'key' ? undefined : world.pointer() });
      // A page that moves under a pointer would take the word from it.
      if (by !== 'pointer') host.uncover();
      if (by === 'key') host.focus();
    } catch {
      // The page removed our element, or made one of its own of its name.
      ports.close();
    }
  }

  function draw({ request, published }: CardSubject): void {
    const { language, theme, textSize } = settings();
    const look = { language, theme, textSize, layout: layout() } as const;
    mounted().show(request, published === undefined ? look : { ...look, published });
  }

  function redraw(state: HoverState): void {
    const shown = shownIn(state);
    const subject = shown && subjectOf(shown.mark);
    if (!subject) return;
    draw(subject);
    host.settle();
  }

  signal.addEventListener('abort', () => sizes?.disconnect(), { once: true });
  return {
    load: (mark) => subjectOf(mark) !== undefined,
    show,
    focus: host.focus,
    hide: () => {
      host.close();
      card?.clear();
    },
    redraw,
    say: (request, place) => host.say(`${mounted().describe(request, settings())}, ${place}`),
    hold: (isHeld) => (isHeld ? host.moveBy({ dx: 0, dy: 0 }) : host.release()),
    settle: host.settle,
    raise: host.raise,
    owns: host.owns,
    rect: host.rect,
  };
}
