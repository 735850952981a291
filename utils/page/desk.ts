import type { Dossier, EntityId, PartialDate } from '@/utils/knowledge';
import type { CardRequest } from '@/utils/reading/card/request';
import type { MarkId } from '@/utils/reading/hover/hover';
import { createCardTable } from './card/card-table';
import { createHoverLoop } from './pointing/hover-loop';
import { watchKeys } from './pointing/keys';
import type { FirstSteps } from './pointing/lobby';
import type { Mark } from './marks/mark';
import type { Marks } from './marks/marks';
import type { PageSettings } from './page-settings';
import type { Rect } from './card/placement';
import { watchPointer } from './pointing/pointer';
import { watchPresses } from './pointing/press';
import type { Spotlight } from './marks/reveal';
import type { CardPorts, CardScript } from './scripts';
import { selectedPlace } from './pointing/selection';
import { createSteps } from './pointing/steps';
import { watchTopLayer } from './card/top-layer';
import { watchViewport } from './card/viewport';

/** What a card is asked about, and where that stands on the page now. */
export type CardSubject = {
  request: CardRequest;
  rects: () => readonly Rect[];
  /** The article's day, when the page says it. */
  published?: PartialDate;
};

/** What a desk needs of the page being read. */
export type ReadingOfDesk = {
  marks: Pick<Marks, 'at' | 'byId' | 'all' | 'next' | 'count'>;
  spotlight: Spotlight;
  /** `undefined` when the page no longer shows the mark. */
  subjectOf: (mark: MarkId) => CardSubject | undefined;
  /** No longer marks an entity, on this page only. */
  dismiss: (entity: EntityId) => void;
};

export type DeskWorld = {
  document: Document;
  signal: AbortSignal;
  settings: () => PageSettings;
  /** Nothing where no names are marked; cards beside a selection are shown there too. */
  reading: () => ReadingOfDesk | undefined;
  script: CardScript;
  ports: Pick<CardPorts, 'dossier' | 'map' | 'hideName' | 'neverHere'>;
  isReal: (event: Event) => boolean;
  /** Where the reader's hand was before. */
  first: FirstSteps;
};

export type Desk = {
  /** The reader has changed how cards look. */
  redraw: () => void;
  /** Marks may have lost their text, or all of it. */
  marksTouched: () => void;
  /** Leads to the next mark or the one before, and has it said; false when there is none. */
  step: (by: 1 | -1) => boolean;
  openCard: () => boolean;
  closeCard: () => boolean;
  /** Opens a card beside the selected text; false when nothing is selected. */
  showAtSelection: (dossier: Dossier) => boolean;
};

/** Where cards are asked for, shown and closed, with pointer, finger and keys. Adds nothing to the page before the first. */
export function openDesk(world: DeskWorld): Desk {
  const { document, signal, settings, reading, isReal, first } = world;
  const view = document.defaultView!;
  let selected: { id: MarkId; subject: CardSubject } | undefined;
  const markAt = (x: number, y: number): Mark | undefined => reading()?.marks.at(x, y);

  const table = createCardTable({
    ...world,
    subjectOf: (id) => (id === selected?.id ? selected.subject : reading()?.subjectOf(id)),
    pointer: () => pointer.at(),
    ports: {
      ...world.ports,
      notThis: (entity) => reading()?.dismiss(entity),
      pin: (pinned) => {
        act({ type: pinned ? 'pinned' : 'unpinned' });
        table.hold(pinned);
      },
      close: () => act({ type: 'closed' }),
    },
    focused: () => act({ type: 'focusedCard' }),
  });
  const { act, state } = createHoverLoop({ ...table, settings }, signal);
  const steps = createSteps({ reading, view, act, state, say: table.say });
  const trigger = () => settings().trigger;
  const shared = { document, signal, markAt, isInCard: table.owns, act, state, isReal, trigger };
  const hasMarks = () => (reading()?.marks.count() ?? 0) > 0;
  const pointer = watchPointer({ ...shared, hasMarks, cardBox: table.rect, start: first.pointer });
  watchPresses({ ...shared, pressed: steps.forget, first });
  watchKeys({ ...shared, escaped: steps.forget });
  const moved = () => {
    pointer.pageMoved();
    table.settle();
  };
  watchViewport(view, moved, signal);
  watchTopLayer(document, table.raise, signal);
  view.addEventListener('pagehide', () => act({ type: 'pageChanged' }), { signal });

  function marksTouched(): void {
    const now = state();
    if (now.at === 'idle' || now.mark === selected?.id || reading()?.marks.byId(now.mark)) return;
    act({ type: 'markGone' });
  }

  function openCard(): boolean {
    const at = pointer.at();
    return steps.open(at && markAt(at.x, at.y));
  }

  function closeCard(): boolean {
    const wasOpen = table.rect() !== undefined;
    act({ type: 'closed' });
    return wasOpen;
  }

  function showAtSelection(dossier: Dossier): boolean {
    const rects = selectedPlace(document);
    if (!rects) return false;
    // Numbers of marks are positive.
    selected = { id: (selected?.id ?? 0) - 1, subject: { request: { about: 'entity', dossier }, rects } };
    act({ type: 'askedByKey', mark: selected.id });
    return true;
  }

  return {
    redraw: () => table.redraw(state()),
    marksTouched,
    step: steps.step,
    openCard,
    closeCard,
    showAtSelection,
  };
}
