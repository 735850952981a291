import {
  isPlace,
  statementAt,
  type Dossier,
  type EntityId,
  type PartialDate,
  type Statement,
} from '@/utils/knowledge';
import type { CardDays, Telling } from './telling';

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

/** Fewer members than this are seen at a glance in the row that names them. */
const FEWEST_MEMBERS = 2;

/** The map for a card about `dossier`; `undefined` for what is nowhere in particular. */
export function cardMap(dossier: MapDossier, { catalogue, days }: Telling): CardMap | undefined {
  const { entity } = dossier;
  const title = entity.label[catalogue.language];
  const words = catalogue.card.map;
  const members = memberAreas(dossier, days);
  if (Object.keys(members).length >= FEWEST_MEMBERS)
    return { about: 'members', file: `entity/${entity.id}`, areas: members, alt: words.members(title) };
  if (!isPlace(entity.kind)) return undefined;
  const codes = placeCodes(dossier);
  if (codes.length === 0) return undefined;
  const areas = Object.fromEntries(codes.map((code) => [code, 'on' as const]));
  const file = codes.length > 1 ? `entity/${entity.id}` : fileOf(codes[0]!);
  return { about: 'place', file, areas, point: entity.id, alt: words.place(title) };
}

/** As much of a dossier as its map needs. */
export type MapDossier = Pick<Dossier, 'refs'> & {
  entity: Pick<Dossier['entity'], 'id' | 'kind' | 'iso' | 'label' | 'statements'>;
};

function memberAreas(
  { entity, refs }: MapDossier,
  { published, today }: CardDays,
): Record<AreaCode, AreaState> {
  const areas: Record<AreaCode, AreaState> = {};
  for (const statement of entity.statements) {
    if (statement.property !== 'member' && statement.property !== 'party') continue;
    const code = 'entity' in statement.value ? refs[statement.value.entity]?.iso : undefined;
    if (code === undefined) continue;
    const now = isUnderWay(statement, today);
    const then = published === undefined ? now : isUnderWay(statement, published);
    const state = statement.as !== undefined ? (now ? 'partial' : undefined) : stateOf(then, now);
    if (state !== undefined && outranks(state, areas[code])) areas[code] = state;
  }
  return areas;
}

function isUnderWay(statement: Statement, day: PartialDate): boolean {
  const state = statementAt(statement, day);
  return state === 'holds' || state === 'unknown';
}

function stateOf(then: boolean, now: boolean): AreaState | undefined {
  if (now) return then ? 'on' : 'joined';
  return then ? 'left' : undefined;
}

const STRENGTH: Record<AreaState, number> = { on: 4, joined: 3, partial: 2, left: 1 };

/** A state that left and came back, or an observer that became a member, is drawn as what it is most of all. */
function outranks(state: AreaState, known: AreaState | undefined): boolean {
  return known === undefined || STRENGTH[state] > STRENGTH[known];
}

/** States have files of their own, and so has what several of them claim. */
function fileOf(code: AreaCode): string {
  return /^[A-Z]{2}$/.test(code) ? `country/${code}` : `entity/${code}`;
}

/** The countries to show a place in: its own code, what it lies between, or what it lies in. */
function placeCodes({ entity, refs }: MapDossier): AreaCode[] {
  if (entity.iso !== undefined) return [entity.iso];
  // What several states claim is drawn by itself, in none of them.
  if (entity.kind === 'territory') return [entity.id];
  for (const property of ['between', 'country', 'located-in']) {
    const codes = entity.statements.flatMap((statement) => {
      const ref =
        statement.property === property && 'entity' in statement.value
          ? refs[statement.value.entity]
          : undefined;
      const code = ref?.iso ?? (ref?.kind === 'territory' ? ref.id : undefined);
      return code === undefined ? [] : [code];
    });
    if (codes.length > 0) return [...new Set(codes)];
  }
  return [];
}
