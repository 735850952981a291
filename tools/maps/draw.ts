import { geoDistance, geoPath, geoStream, type GeoProjection } from 'd3-geo';
import type { Polygon } from 'geojson';
import {
  MAP_FORMAT_VERSION,
  MAP_HEIGHT,
  MAP_WIDTH,
  type AreaCode,
  type MapFile,
} from '@/utils/reading/card/map';
import { areasAt, COUNTRY_POSITIONS, type Area, type Piece } from './areas';
import type { Frame } from './frame';
import { pathData, ringArea, type Ring } from './path-data';
import { DISPUTED, type Position } from './tables';

/** Triangles smaller than this are not seen: square units, of which four make a CSS pixel. */
const UNSEEN = 5;
/** Islands smaller than this are left out unless they are the subject. Square units. */
const SPECK = 10;
/** A subject smaller than this each way gets a ring, a member a dot. Units. */
const TINY = { place: 16, member: 7 };

export type Subject = {
  frame: Frame;
  /** Areas to keep apart, so that the card can colour them. */
  codes: ReadonlySet<AreaCode>;
  about: 'place' | 'member';
  points?: ReadonlyMap<string, Position>;
};

/** Draws the part of the world in `frame`. */
export function drawMap({ frame, codes, about, points = new Map() }: Subject): MapFile {
  const areas = areasAt(weightFor(frame));
  const file: MapFile = { formatVersion: MAP_FORMAT_VERSION, land: '', shapes: {} };
  const rings: Record<AreaCode, readonly [number, number]> = {};
  for (const area of areas.values()) {
    const drawn = ringsOf(area, frame);
    if (codes.has(area.code)) {
      const data = pathData(drawn);
      if (data !== '') file.shapes[area.code] = data;
      if (isSmaller(drawn, TINY[about]))
        ringAt(area.code, COUNTRY_POSITIONS.get(area.code) ?? area.pieces[0]!.centre);
    } else if (isDisputed(area.code, codes)) file.disputed = (file.disputed ?? '') + pathData(seen(drawn));
    else file.land += pathData(seen(drawn));
  }
  for (const code of codes) {
    const position = COUNTRY_POSITIONS.get(code);
    if (!areas.has(code) && position) ringAt(code, position);
  }
  if (Object.keys(rings).length > 0) file.rings = rings;
  const placed = [...points].flatMap(([id, position]) => {
    const point = inside(frame.projection, position);
    return point ? [[id, point] as const] : [];
  });
  if (placed.length > 0) file.points = Object.fromEntries(placed);
  return file;

  function ringAt(code: AreaCode, position: Position): void {
    const point = inside(frame.projection, position);
    if (point) rings[code] = point;
  }
}

/** A state's map hatches what it claims and does not hold, or holds and another claims. */
function isDisputed(code: AreaCode, codes: ReadonlySet<AreaCode>): boolean {
  return DISPUTED[code]?.some((claimant) => codes.has(claimant)) ?? false;
}

/** The weight of points worth drawing, in a few steps so that simplified worlds can be shared. */
function weightFor({ scale }: Frame): number {
  return 2 ** Math.round(Math.log2(UNSEEN / scale ** 2));
}

function ringsOf({ pieces }: Area, { projection, centre, radius }: Frame): Ring[] {
  return pieces
    .filter((piece) => isNear(piece, { centre, radius }))
    .flatMap((piece) => projected(piece, projection));
}

function isNear(piece: Piece, { centre, radius }: Pick<Frame, 'centre' | 'radius'>): boolean {
  return geoDistance(centre, piece.centre) - piece.radius <= radius;
}

function projected({ rings }: Piece, projection: GeoProjection): Ring[] {
  const drawn: [number, number][][] = [];
  let ring: [number, number][] | undefined;
  const polygon: Polygon = { type: 'Polygon', coordinates: rings };
  geoStream(
    polygon,
    projection.stream({
      point: (x, y) => ring?.push([Math.round(x), Math.round(y)]),
      lineStart: () => (ring = []),
      lineEnd: () => {
        if (ring) drawn.push(ring);
        ring = undefined;
      },
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
    }),
  );
  return drawn;
}

function seen(rings: readonly Ring[]): Ring[] {
  return rings.filter((ring) => ringArea(ring) >= SPECK);
}

function isSmaller(rings: readonly Ring[], size: number): boolean {
  const points = rings.flat();
  if (points.length === 0) return true;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) < size;
}

function inside(projection: GeoProjection, position: Position): [number, number] | undefined {
  const point = projection(position);
  if (!point) return undefined;
  const [x, y] = [Math.round(point[0]), Math.round(point[1])];
  return x >= 0 && x <= MAP_WIDTH && y >= 0 && y <= MAP_HEIGHT ? [x, y] : undefined;
}

/** Share of the drawing that is land of others: a frame of sea alone tells nobody where they are. */
export function landShare(frame: Frame): number {
  const path = geoPath(frame.projection);
  let area = 0;
  for (const { pieces } of areasAt(weightFor(frame)).values()) {
    for (const piece of pieces.filter((item) => isNear(item, frame)))
      area += path.area({ type: 'Polygon', coordinates: piece.rings });
  }
  return area / (MAP_WIDTH * MAP_HEIGHT);
}
