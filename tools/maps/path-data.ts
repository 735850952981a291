/** A ring as whole units of the drawing. */
export type Ring = readonly (readonly [x: number, y: number])[];

/**
 * SVG path data of rings, as short as it gets: whole units, relative steps, no point twice, none in the middle of a
 * straight line.
 */
export function pathData(rings: readonly Ring[]): string {
  return rings.map((ring) => ringData(ring)).join('');
}

function ringData(ring: Ring): string {
  const points = straightened(ring);
  const [first, ...rest] = points;
  if (!first || rest.length < 2) return '';
  let [x, y] = first;
  let data = `M${x} ${y}l`;
  for (const [index, point] of rest.entries()) {
    const [dx, dy] = [point[0] - x, point[1] - y];
    const gap = index > 0 && dx >= 0 ? ' ' : '';
    data += `${gap}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [x, y] = point;
  }
  return `${data}z`;
}

function straightened(ring: Ring): Ring {
  const points: (readonly [number, number])[] = [];
  for (const point of ring) {
    const last = points.at(-1);
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    const before = points.at(-2);
    if (last && before && isBetween(before, last, point)) points.pop();
    points.push(point);
  }
  const [first] = points;
  const last = points.at(-1);
  if (first && last && points.length > 1 && first[0] === last[0] && first[1] === last[1]) points.pop();
  return points;
}

type Point = readonly [number, number];

function isBetween(a: Point, b: Point, c: Point): boolean {
  const cross = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  const onward = (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]);
  return cross === 0 && onward >= 0;
}

/** Area of a ring in square units. */
export function ringArea(ring: Ring): number {
  let twice = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice) / 2;
}
