import type { Position as Coordinates } from 'geojson';

/**
 * Cuts a polygon along a parallel. Both parts keep the order of their points; a part that is not there is empty.
 * Each ring is cut by itself, so the parallel must not cross a ring more than twice.
 */
export function cutAt(
  rings: Coordinates[][],
  latitude: number,
): { north: Coordinates[][]; south: Coordinates[][] } {
  return {
    north: rings.map((ring) => side(ring, (lat) => lat >= latitude, latitude)).filter(isRing),
    south: rings.map((ring) => side(ring, (lat) => lat <= latitude, latitude)).filter(isRing),
  };
}

function isRing(ring: Coordinates[]): boolean {
  return ring.length >= 4;
}

function side(ring: Coordinates[], isInside: (latitude: number) => boolean, latitude: number): Coordinates[] {
  const kept: Coordinates[] = [];
  for (const [index, point] of ring.slice(0, -1).entries()) {
    const next = ring[index + 1]!;
    const [inside, nextInside] = [isInside(point[1]!), isInside(next[1]!)];
    if (inside) kept.push(point);
    if (inside !== nextInside) {
      const share = (latitude - point[1]!) / (next[1]! - point[1]!);
      kept.push([point[0]! + share * (next[0]! - point[0]!), latitude]);
    }
  }
  return kept.length > 0 ? [...kept, kept[0]!] : kept;
}
