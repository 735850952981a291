import type { EntityId } from '@/utils/knowledge';

/** What a named area of a map is to the card's entity. */
export type AreaState =
  /** A member on the article's day (when there is one) and today; or the place the card is about. */
  | 'on'
  /** Became a member after the article's day. */
  | 'joined'
  /** Was a member on the article's day and is none today. */
  | 'left'
  /** Observer, candidate, partner, associate, or suspended. */
  | 'partial';

/** A key of `MapFile.shapes`: an ISO 3166-1 alpha-2 code, or an entity's id where there is no code. */
export type AreaCode = string;

/** The map a card asks for: which file, and what its areas are to the entity. */
export type CardMap = {
  about: 'members' | 'place';
  /** Name of a file under `/maps/` without its ending: `country/TJ`, `entity/nato`. */
  file: string;
  areas: Record<AreaCode, AreaState>;
  /** The entity whose point is to be drawn, when the file has one for it. */
  point?: EntityId;
  /** What the picture shows, in words, for those who do not see it. */
  alt: string;
};

/** Size of every map's drawing in its own units: two to a CSS pixel at the card's usual width. */
export const MAP_WIDTH = 696;
export const MAP_HEIGHT = 300;

/** The version of the file format; a file of another is not drawn. */
export const MAP_FORMAT_VERSION = 1;

/**
 * A map as `tools/maps` draws it when the extension is built: SVG path data in a box of `MAP_WIDTH` by
 * `MAP_HEIGHT`. After Natural Earth; docs/card.md says how borders in dispute are drawn.
 */
export type MapFile = {
  formatVersion: typeof MAP_FORMAT_VERSION;
  /** All land that has no name on this map. */
  land: string;
  shapes: Record<AreaCode, string>;
  /** Areas claimed by more than one state, hatched where one of them is named. */
  disputed?: string;
  /** Where to ring an area that is too small to see. */
  rings?: Record<AreaCode, readonly [x: number, y: number]>;
  /** Cities and other points by entity. */
  points?: Record<EntityId, readonly [x: number, y: number]>;
};
