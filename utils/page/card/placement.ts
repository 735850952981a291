/** A rectangle in client coordinates (of the layout viewport), CSS pixels. */
export type Rect = { left: number; top: number; width: number; height: number };
export type Point = { x: number; y: number };

export type PlacementWorld = {
  /** The lines of the mark, in order; a name may wrap. At least one. */
  rects: readonly Rect[];
  /** Where the pointer is; absent for the keyboard. */
  pointer?: Point | undefined;
  card: { width: number; height: number };
  /** What the reader sees: the visual viewport in the layout viewport's coordinates, smaller when zoomed in. */
  viewport: Rect;
  direction: 'ltr' | 'rtl';
  /** Where the card already is: it stays on that side while there is room for most of it. */
  side?: Side | undefined;
};

export type Side = 'below' | 'above';

export type Placement =
  | {
      kind: 'beside';
      side: Side;
      left: number;
      /** The top of a card below its line, the bottom of one above it: there the card stays when it grows. */
      edge: number;
      maxWidth: number;
      maxHeight: number;
    }
  | { kind: 'sheet'; left: number; bottom: number; width: number; maxHeight: number };

/** Between the line of text and the card: the line itself stays readable. Pixels. */
export const GAP = 8;
/** Between the card and the edge of what is seen. Pixels. */
export const MARGIN = 8;
/** Below this width a card beside the word would cover the text it explains. Pixels. */
export const NARROW = 480;
/** A card already shown is squeezed to this before it jumps to the other side of its word. Pixels. */
const LEAST_ROOM = 160;
/** Share of the height a sheet may take: the reader still sees where they were. */
const SHEET_SHARE = 0.6;

/**
 * Where a card goes: below the line that was pointed at, above when only that fits, where there is more room
 * when neither does; moved sideways to be seen whole. On a narrow screen, at its foot.
 */
export function place(world: PlacementWorld): Placement {
  const { card, viewport, direction } = world;
  const [right, bottom] = [viewport.left + viewport.width, viewport.top + viewport.height];
  if (isNarrow(viewport)) {
    const { left, width } = viewport;
    return { kind: 'sheet', left, bottom, width, maxHeight: Math.floor(viewport.height * SHEET_SHARE) };
  }
  const line = lineAt(world);
  const below = bottom - MARGIN - (line.top + line.height + GAP);
  const above = line.top - GAP - (viewport.top + MARGIN);
  const side = sideFor(world, { below, above });
  const room = Math.max(0, side === 'below' ? below : above);
  const width = Math.min(card.width, viewport.width - 2 * MARGIN);
  const start = direction === 'rtl' ? line.left + line.width - width : line.left;
  return {
    kind: 'beside',
    side,
    left: clamp(start, viewport.left + MARGIN, right - MARGIN - width),
    edge: side === 'below' ? line.top + line.height + GAP : line.top - GAP,
    maxWidth: viewport.width - 2 * MARGIN,
    maxHeight: room,
  };
}

/** Whether a card is shown at the foot of what is seen, not beside its word. */
export function isNarrow({ width }: Pick<Rect, 'width'>): boolean {
  return width < NARROW;
}

/**
 * How far the page has to scroll up for all lines of a mark to be read above a sheet that begins at `top`: 0 where they
 * are. Never so far that the first of them leaves.
 */
export function coveredBy(
  top: number,
  { rects, viewport }: Pick<PlacementWorld, 'rects' | 'viewport'>,
): number {
  const first = lineAt({ rects, viewport });
  const lowest = Math.max(...rects.map((rect) => rect.top + rect.height));
  const [wanted, room] = [lowest + GAP - top, first.top - MARGIN - viewport.top];
  return Math.max(0, Math.min(wanted, room));
}

function sideFor({ card, side }: PlacementWorld, { below, above }: Record<Side, number>): Side {
  if (side && (side === 'below' ? below : above) >= Math.min(card.height, LEAST_ROOM)) return side;
  return card.height <= below || (card.height > above && below >= above) ? 'below' : 'above';
}

/** The line under the pointer, or nearest to it; without a pointer the first that can be seen. */
function lineAt({ rects, pointer, viewport }: Pick<PlacementWorld, 'rects' | 'pointer' | 'viewport'>): Rect {
  const lines = rects.filter((rect) => rect.width > 0);
  const all = lines.length > 0 ? lines : rects;
  if (pointer) return all.reduce((best, rect) => (away(rect, pointer) < away(best, pointer) ? rect : best));
  return all.find((rect) => rect.top >= viewport.top) ?? all[0]!;
}

function away({ left, top, width, height }: Rect, { x, y }: Point): number {
  const dx = Math.max(left - x, 0, x - (left + width));
  const dy = Math.max(top - y, 0, y - (top + height));
  return Math.hypot(dx, dy);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
