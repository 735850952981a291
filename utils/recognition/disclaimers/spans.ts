import type { Span } from './view';

/*
 * Look-ups in stretches that stand in order and not over another: features, names, mentions, marks. Each asks a few of
 * them however many there are, so that a long page of notes is read in time that grows with it.
 */

/** The number of the first item that ends after `at`. */
function firstEndingAfter(items: readonly Span[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items that share a unit with `span`, in order. */
export function touching<T extends Span>(items: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let i = firstEndingAfter(items, start); i < items.length && items[i]!.start < end; i += 1)
    found.push(items[i]!);
  return found;
}

/** The items that lie in `span` with all they have, in order. */
export function within<T extends Span>(items: readonly T[], span: Span): T[] {
  return touching(items, span).filter(({ start, end }) => start >= span.start && end <= span.end);
}

/** The last item that ends at or before `at`. */
export function lastBefore<T extends Span>(items: readonly T[], at: number): T | undefined {
  return items[firstEndingAfter(items, at) - 1];
}

/** The last few items that end at or before `at`, in order. */
export function lastFew<T extends Span>(items: readonly T[], at: number, count: number): T[] {
  const end = firstEndingAfter(items, at);
  return items.slice(Math.max(0, end - count), end);
}

/** The last of those items that end at or before `at` of which `is` holds; none further back than `limit` is asked. */
export function findBefore<T extends Span>(
  items: readonly T[],
  at: number,
  { limit, is }: { limit: number; is: (item: T) => boolean },
): T | undefined {
  for (let i = firstEndingAfter(items, at) - 1; i >= 0 && items[i]!.end >= limit; i -= 1)
    if (is(items[i]!)) return items[i];
  return undefined;
}

/** The first item that begins at or after `at`. */
export function firstFrom<T extends Span>(items: readonly T[], at: number): T | undefined {
  let i = firstEndingAfter(items, at);
  while (i < items.length && items[i]!.start < at) i += 1;
  return items[i];
}

/** The item over the unit at `at`. */
export function itemAt<T extends Span>(items: readonly T[], at: number): T | undefined {
  const item = items[firstEndingAfter(items, at)];
  return item && item.start <= at ? item : undefined;
}

/** Stretches put in one by one, kept in order; none is over another. */
export class Taken<T extends Span> {
  readonly items: T[] = [];

  constructor(items: readonly T[] = []) {
    for (const item of items) this.add(item);
  }

  isFree(span: Span): boolean {
    return touching(this.items, span).length === 0;
  }

  add(item: T): void {
    this.items.splice(firstEndingAfter(this.items, item.start), 0, item);
  }
}
