import type { AreaCode } from '@/utils/reading/card/map';

/** Longitude and latitude, degrees. */
export type Position = [longitude: number, latitude: number];

/** A part of one area to be drawn by itself: its polygons with a centre within `degrees` of `near`. */
export type Split = { code: AreaCode; from: AreaCode; near: Position; degrees: number };

/**
 * Natural Earth's countries hold these as parts of others. Overseas parts have ISO codes of their own; Crimea is
 * drawn apart because two states claim it (docs/card.md, "Borders").
 */
export const SPLITS: readonly Split[] = [
  { code: 'crimea', from: 'RU', near: [34.3, 45.3], degrees: 3 },
  { code: 'GF', from: 'FR', near: [-53, 4], degrees: 4 },
  { code: 'GP', from: 'FR', near: [-61.5, 16.2], degrees: 0.9 },
  { code: 'MQ', from: 'FR', near: [-61, 14.65], degrees: 0.9 },
  { code: 'RE', from: 'FR', near: [55.5, -21.1], degrees: 1 },
  { code: 'YT', from: 'FR', near: [45.1, -12.8], degrees: 1 },
  { code: 'SJ', from: 'NO', near: [18, 78.5], degrees: 7 },
  { code: 'BQ', from: 'NL', near: [-68.3, 12.2], degrees: 1 },
];

/**
 * Natural Earth's Morocco reaches south over the part of Western Sahara that it holds; the border between the two
 * is the parallel of 27°40′ north.
 */
export const CUTS: readonly { code: AreaCode; from: AreaCode; southOf: number }[] = [
  { code: 'EH', from: 'MA', southOf: 27 + 2 / 3 },
];

/** Features that Natural Earth gives no ISO number, by its name for them. */
export const UNNUMBERED: Readonly<Record<string, AreaCode>> = {
  Kosovo: 'XK',
  'N. Cyprus': 'northern-cyprus',
  Somaliland: 'somaliland',
  'Siachen Glacier': 'siachen',
};

/**
 * Areas of which Natural Earth draws an outline and which a state other than the one that holds it counts as
 * its own: hatched, in neither's colour, on every map that names one of the states.
 */
export const DISPUTED: Readonly<Record<AreaCode, readonly AreaCode[]>> = {
  crimea: ['RU', 'UA'],
  XK: ['RS'],
  'northern-cyprus': ['CY'],
  somaliland: ['SO'],
  siachen: ['IN', 'PK'],
  EH: ['MA'],
  TW: ['CN'],
  FK: ['AR'],
};

/**
 * Territories that states dispute, by entity: a point to ring where Natural Earth has no outline of them, or
 * only one of several that are claimed. Positions are those of the town named, from GeoNames.
 */
export const TERRITORIES: Readonly<Record<string, { near: Position; name: string }>> = {
  abkhazia: { near: [41.02, 43], name: 'Sukhumi' },
  'south-ossetia': { near: [43.97, 42.23], name: 'Tskhinvali' },
  transnistria: { near: [29.63, 46.84], name: 'Tiraspol' },
  'nagorno-karabakh': { near: [46.75, 39.82], name: 'Khankendi (Stepanakert)' },
  artsakh: { near: [46.75, 39.82], name: 'Khankendi (Stepanakert)' },
  'donetsk-peoples-republic': { near: [37.8, 48.02], name: 'Donetsk' },
  'luhansk-peoples-republic': { near: [39.31, 48.57], name: 'Luhansk' },
  'west-bank': { near: [35.2, 31.9], name: 'Ramallah' },
  'gaza-strip': { near: [34.46, 31.5], name: 'Gaza' },
  'east-jerusalem': { near: [35.23, 31.78], name: 'Jerusalem' },
  'golan-heights': { near: [35.82, 33.12], name: 'Quneitra' },
  kashmir: { near: [74.8, 34.09], name: 'Srinagar' },
  essequibo: { near: [-58.62, 6.4], name: 'Bartica' },
  abyei: { near: [28.43, 9.59], name: 'Abyei' },
  'sahrawi-arab-democratic-republic': { near: [-8.57, 26.15], name: 'Tifariti' },
};
