import { geoArea, geoCentroid, geoDistance } from 'd3-geo';
import type { MultiPolygon, Polygon, Position as Coordinates } from 'geojson';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countries from 'world-countries';
import type { AreaCode } from '@/utils/reading/card/map';
import { cutAt } from './cut';
import { CUTS, SPLITS, UNNUMBERED, type Position } from './tables';

const require = createRequire(import.meta.url);

/** One polygon with where it is: angles in radians. */
export type Piece = { rings: Coordinates[][]; centre: Position; radius: number; size: number };

/** The polygons of a state or territory, largest first. */
export type Area = { code: AreaCode; pieces: Piece[] };

/** Natural Earth's countries at 1 : 50 million, each point weighed by the triangle it makes (steradians). */
const world = presimplify(
  require('world-atlas/countries-50m.json') as Topology<WorldObjects>,
  sphericalTriangleArea,
);

type WorldObjects = { countries: GeometryCollection<{ name: string }> };

const codeOfNumber = new Map(countries.map(({ ccn3, cca2 }) => [ccn3, cca2]));

/** Where world-countries puts a state or territory, for those too small for this scale. */
export const COUNTRY_POSITIONS: ReadonlyMap<AreaCode, Position> = new Map(
  countries.map(({ cca2, latlng: [lat, lng] }): [string, Position] => [cca2, [lng, lat]]),
);

const drawn = new Map<number, ReadonlyMap<AreaCode, Area>>();

/** All areas without the points whose triangles are smaller than `weight` (steradians). Kept by weight. */
export function areasAt(weight: number): ReadonlyMap<AreaCode, Area> {
  let areas = drawn.get(weight);
  if (!areas) {
    const simple = weight === 0 ? world : simplify(world, weight);
    areas = apart(feature(simple, simple.objects.countries).features);
    drawn.set(weight, areas);
  }
  return areas;
}

type CountryFeature = {
  id?: string | number | undefined;
  properties: { name: string } | null;
  geometry: { type: string };
};

function apart(features: readonly CountryFeature[]): ReadonlyMap<AreaCode, Area> {
  const areas = new Map<AreaCode, Area>();
  for (const { id, properties, geometry } of features) {
    const name = properties?.name ?? '';
    const code = codeOfNumber.get(String(id)) ?? UNNUMBERED[name] ?? name;
    for (const polygon of polygonsOf(geometry as Polygon | MultiPolygon)) {
      const cut = CUTS.find(({ from }) => from === code);
      const parts = cut ? cutAt(polygon, cut.southOf) : { north: polygon, south: [] };
      give(code, parts.north);
      if (cut) give(cut.code, parts.south);
    }
  }
  for (const { pieces } of areas.values()) pieces.sort((a, b) => b.size - a.size);
  return areas;

  function give(code: AreaCode, rings: Coordinates[][]): void {
    if ((rings[0]?.length ?? 0) < SHORTEST_RING) return;
    const piece = pieceOf(rings);
    const owner = splitOf(code, piece) ?? code;
    const area = areas.get(owner) ?? { code: owner, pieces: [] };
    area.pieces.push(piece);
    areas.set(owner, area);
  }
}

/** Three corners and the first again. */
const SHORTEST_RING = 4;

function polygonsOf(geometry: Polygon | MultiPolygon): Coordinates[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function pieceOf(rings: Coordinates[][]): Piece {
  const polygon: Polygon = { type: 'Polygon', coordinates: rings };
  const centre = geoCentroid(polygon);
  const radius = Math.max(...rings[0]!.map(([lng, lat]) => geoDistance(centre, [lng!, lat!])));
  return { rings, centre, radius, size: geoArea(polygon) };
}

const RADIANS = Math.PI / 180;

function splitOf(code: AreaCode, { centre }: Piece): AreaCode | undefined {
  return SPLITS.find(
    ({ from, near, degrees }) => from === code && geoDistance(centre, near) <= degrees * RADIANS,
  )?.code;
}

/** How far from the main land a piece may lie and still be what a reader calls the country. Radians. */
const FAR = 45 * RADIANS;
const NEAR = 15 * RADIANS;
/** Below this share of the largest piece, what lies far off is left out of the frame. */
const LARGE = 0.02;

/** The pieces a map of the area has to show: no Guiana for France, Alaska for the United States. */
export function mainPieces({ pieces }: Area): Piece[] {
  const [largest] = pieces;
  if (!largest) return [];
  return pieces.filter(({ centre, size }) => {
    const distance = geoDistance(largest.centre, centre);
    return distance <= NEAR || (distance <= FAR && size >= LARGE * largest.size);
  });
}
