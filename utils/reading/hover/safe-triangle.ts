/** Client coordinates, CSS pixels. */
export type Point = { x: number; y: number };
export type Box = { left: number; top: number; right: number; bottom: number };

/** How far beside the card's edge a hand may aim and still mean it, in pixels. */
const AIM_SLACK = 12;

/**
 * Whether a pointer that was at `from` and is now at `to` is on its way to `card`: inside the triangle from
 * `from` to the ends of the card's near edge. False when it has not moved, or moved away.
 */
export function isHeadedFor(card: Box, { from, to }: { from: Point; to: Point }): boolean {
  const [left, right] = [card.left - AIM_SLACK, card.right + AIM_SLACK];
  const edge = from.y <= card.top ? card.top : from.y >= card.bottom ? card.bottom : undefined;
  if (edge === undefined) {
    const side = from.x <= card.left ? card.left : card.right;
    const ends = [card.top - AIM_SLACK, card.bottom + AIM_SLACK] as const;
    return within({ along: from.x, across: from.y }, { along: to.x, across: to.y }, { at: side, ends });
  }
  return within(
    { along: from.y, across: from.x },
    { along: to.y, across: to.x },
    { at: edge, ends: [left, right] },
  );
}

type Turned = { along: number; across: number };

/** The same test with the axes turned so that the edge lies across the way. */
function within(from: Turned, to: Turned, edge: { at: number; ends: readonly [number, number] }): boolean {
  const whole = edge.at - from.along;
  const gone = to.along - from.along;
  if (gone === 0 || Math.sign(gone) !== Math.sign(whole)) return false;
  const share = Math.min(1, gone / whole);
  const low = from.across + (edge.ends[0] - from.across) * share;
  const high = from.across + (edge.ends[1] - from.across) * share;
  return to.across >= low && to.across <= high;
}
