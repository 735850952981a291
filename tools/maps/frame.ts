import {
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoPath,
  type GeoProjection,
} from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { MAP_HEIGHT, MAP_WIDTH } from '@/utils/reading/card/map';
import type { Piece } from './areas';
import type { Position } from './tables';

/** A projection fitted to the drawing, the part of the sphere it shows, and how large a unit is there. */
export type Frame = {
  projection: GeoProjection;
  centre: Position;
  /** From the centre to the corners, radians; π for the whole world. */
  radius: number;
  /** Units of the drawing a radian, in the middle. */
  scale: number;
  /** Whether it is the one map of the world that all bodies of such reach share. */
  isWorld?: boolean;
};

const RADIANS = Math.PI / 180;
/** Share of the drawing that the subject may fill; the rest shows what lies around it. */
const SHARE = { width: 0.66, height: 0.76 };
/** Of members of a body, the rest of the world needs less room. */
export const MEMBERS_SHARE = { width: 0.94, height: 0.9 };
/** The least a map shows from its middle to its sides: 600 km. Radians. */
const LEAST = 5.4 * RADIANS;
/** Beyond this, land at the sides of a round map stands askew. Radians. */
const WIDE = 50 * RADIANS;
/** Beyond this, the map is the world's. Radians. */
const GLOBAL = 75 * RADIANS;

/** A frame around some pieces of land. `least` is the smallest half width, radians. */
export function frameAround(
  pieces: readonly Piece[],
  { share = SHARE, least = LEAST }: { share?: typeof SHARE; least?: number } = {},
): Frame {
  const land: MultiPolygon = { type: 'MultiPolygon', coordinates: pieces.map(({ rings }) => rings) };
  const centre = middleOf(land, pieces);
  const reach = Math.max(...pieces.map((piece) => away(centre, piece.centre) + piece.radius));
  if (reach > WIDE && share === MEMBERS_SHARE) return wideFrame(land, centre, reach);
  const projection = azimuthal(centre);
  const [width, height] = [MAP_WIDTH * share.width, MAP_HEIGHT * share.height];
  projection.fitExtent(
    [
      [(MAP_WIDTH - width) / 2, (MAP_HEIGHT - height) / 2],
      [(MAP_WIDTH + width) / 2, (MAP_HEIGHT + height) / 2],
    ],
    land,
  );
  const most = MAP_WIDTH / 2 / least;
  if (projection.scale() <= most) return framed(projection, centre);
  return frameAt(centre, least);
}

/** A frame around a point that shows `least` radians to each side. */
export function frameAt(centre: Position, least = LEAST): Frame {
  const projection = azimuthal(centre)
    .scale(MAP_WIDTH / 2 / least)
    .translate([MAP_WIDTH / 2, MAP_HEIGHT / 2]);
  return framed(projection, centre);
}

function azimuthal([longitude, latitude]: Position): GeoProjection {
  return geoAzimuthalEqualArea().rotate([-longitude, -latitude]).precision(0.3);
}

const CORNERS: readonly Position[] = [
  [0, 0],
  [MAP_WIDTH, 0],
  [0, MAP_HEIGHT],
  [MAP_WIDTH, MAP_HEIGHT],
];

function framed(projection: GeoProjection, centre: Position): Frame {
  const corners = CORNERS.map((corner) => projection.invert?.(corner));
  const radius = Math.max(
    ...corners.map((corner) => (corner && Number.isFinite(corner[0]) ? away(centre, corner) : Math.PI)),
  );
  const edge = Math.min(radius + 2 * RADIANS, Math.PI - 1e-3);
  projection.clipAngle(edge / RADIANS).clipExtent(bounds());
  return { projection, centre, radius, scale: projection.scale() };
}

/** North up all over, around what has to be seen; of members all over the world, the world without the southern ice. */
function wideFrame(land: MultiPolygon, centre: Position, reach: number): Frame {
  const isWorld = reach > GLOBAL;
  // Cut through the Bering Strait, the world has no state in two pieces.
  const longitude = isWorld ? 11 : centre[0];
  const projection = geoEqualEarth().rotate([-longitude, 0]).precision(0.3);
  const [width, height] = [MAP_WIDTH * MEMBERS_SHARE.width, MAP_HEIGHT * MEMBERS_SHARE.height];
  projection.fitExtent(
    [
      [(MAP_WIDTH - width) / 2, (MAP_HEIGHT - height) / 2],
      [(MAP_WIDTH + width) / 2, (MAP_HEIGHT + height) / 2],
    ],
    isWorld ? { type: 'MultiPoint', coordinates: WORLD } : land,
  );
  projection.clipExtent(bounds());
  return { projection, centre: [longitude, 0], radius: Math.PI, scale: projection.scale(), isWorld };
}

/** What the edges of a map of the world must hold. */
const WORLD = [
  [-168.9, 0],
  [-169.1, 0],
  [11, 80],
  [11, -54],
];

/** A little more than the drawing, so that the cut runs out of sight. */
function bounds(): [[number, number], [number, number]] {
  return [
    [-6, -6],
    [MAP_WIDTH + 6, MAP_HEIGHT + 6],
  ];
}

/** The middle of the box the land fills when seen from its centroid: a centroid alone leans to the largest part. */
function middleOf(land: MultiPolygon, pieces: readonly Piece[]): Position {
  let centre = geoCentroid(land);
  if (pieces.length === 0) return centre;
  for (let round = 0; round < 3; round += 1) {
    const projection = azimuthal(centre).scale(1000).translate([0, 0]);
    const [[left, top], [right, bottom]] = geoPath(projection).bounds(land);
    const middle = projection.invert?.([(left + right) / 2, (top + bottom) / 2]);
    if (!middle || !Number.isFinite(middle[0])) break;
    centre = middle;
  }
  return centre;
}

function away(a: Position, b: Position): number {
  return geoDistance(a, b);
}
