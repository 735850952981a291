import type { Entity, EntityId, EntityRef, Pack } from '@/utils/knowledge';
import { cardMap, type AreaCode } from '@/utils/reading/card/map';
import { cardCatalogueEn } from '@/utils/reading/strings/en/card-catalogue';
import { areasAt, COUNTRY_POSITIONS, mainPieces, type Piece } from './areas';
import { landShare, type Subject } from './draw';
import { frameAround, frameAt, MEMBERS_SHARE, type Frame } from './frame';
import { TERRITORIES, type Position } from './tables';

/** A file to be drawn. */
export type MapPlan = { file: string; subject: Subject; isWorld?: boolean };

type Wanted = {
  members: boolean;
  codes: Set<AreaCode>;
  frameOn: Set<AreaCode>;
  points: Map<EntityId, Position>;
};

/** Every map that a card of the pack asks for, with what has to be in it. */
export function mapPlans(pack: Pack, positions: ReadonlyMap<EntityId, Position>): MapPlan[] {
  const refs: Record<EntityId, EntityRef> = Object.fromEntries(
    pack.entities.map(({ id, kind, label, iso }) => [id, { id, kind, label, ...(iso ? { iso } : {}) }]),
  );
  const wanted = new Map<string, Wanted>();
  for (const entity of pack.entities) {
    const map = cardMap({ entity, refs }, { catalogue: cardCatalogueEn, days: { today: pack.asOf } });
    if (!map) continue;
    const file = wanted.get(map.file) ?? {
      members: map.about === 'members',
      codes: new Set(),
      frameOn: new Set(),
      points: new Map(),
    };
    for (const code of Object.keys(map.areas)) {
      file.codes.add(code);
      file.frameOn.add(code);
    }
    if (map.about === 'members') addAllMembers(file, entity, refs);
    const point = pointOf(entity, positions);
    if (point) file.points.set(entity.id, point);
    wanted.set(map.file, file);
  }
  return [...wanted].flatMap(([file, { members, codes, frameOn, points }]) => {
    const frame = members ? membersFrame(frameOn) : placeFrame(frameOn, points);
    if (!frame) return [];
    const subject: Subject = { frame, codes, points, about: members ? 'member' : 'place' };
    return [{ file, subject, ...(frame.isWorld ? { isWorld: true } : {}) }];
  });
}

/** Those that were members once may have been when an article was written. */
function addAllMembers(file: Wanted, { statements }: Entity, refs: Record<EntityId, EntityRef>): void {
  const full = new Set<AreaCode>();
  for (const { property, value, as } of statements) {
    if ((property !== 'member' && property !== 'party') || !('entity' in value)) continue;
    const code = refs[value.entity]?.iso;
    if (code === undefined) continue;
    file.codes.add(code);
    if (as === undefined) full.add(code);
  }
  if (full.size > 0) file.frameOn = full;
}

/** A city's own place; a region's is that of its capital; a disputed territory's that of its town. */
function pointOf(
  { id, kind, statements }: Entity,
  positions: ReadonlyMap<EntityId, Position>,
): Position | undefined {
  if (kind === 'city') return positions.get(id);
  if (kind === 'territory') return TERRITORIES[id]?.near;
  if (kind !== 'region') return undefined;
  const capital = statements.find(({ property, until }) => property === 'capital' && until === undefined);
  return capital && 'entity' in capital.value ? positions.get(capital.value.entity) : undefined;
}

function membersFrame(codes: ReadonlySet<AreaCode>): Frame | undefined {
  const pieces = piecesOf(codes);
  return pieces.length > 0 ? frameAround(pieces, { share: MEMBERS_SHARE }) : undefined;
}

const RADIANS = Math.PI / 180;
/** Half widths tried in turn until there is land to be seen; the last shows a third of the globe. Radians. */
const STEPS = [5.4, 9, 16, 28, 50].map((degrees) => degrees * RADIANS);
/** Of the drawing. */
const ENOUGH_LAND = 0.06;

function placeFrame(codes: ReadonlySet<AreaCode>, points: ReadonlyMap<string, Position>): Frame | undefined {
  const pieces = piecesOf(codes);
  const [code = ''] = codes;
  const position = COUNTRY_POSITIONS.get(code) ?? [...points.values()][0];
  if (pieces.length === 0 && !position) return undefined;
  const frames = STEPS.map((least) =>
    pieces.length > 0 ? () => frameAround(pieces, { least }) : () => frameAt(position!, least),
  );
  let frame: Frame | undefined;
  for (const draw of frames) {
    frame = draw();
    if (landShare(frame) >= ENOUGH_LAND) break;
  }
  return frame;
}

function piecesOf(codes: ReadonlySet<AreaCode>): Piece[] {
  const areas = areasAt(0);
  return [...codes].flatMap((code) => {
    const area = areas.get(code);
    return area ? mainPieces(area) : [];
  });
}
