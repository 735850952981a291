import countries from 'world-countries';
import type { Entity, Kind } from '@/utils/knowledge';

/** What a pack should hold at least before it is released, by group of kinds. */
type Group = { name: string; minimum: number; holds: (entity: Entity) => boolean };

/** One line of the counts table. */
export type Count = { name: string; count: number; minimum: number; missing?: string[] };

const kinds = (...wanted: Kind[]) => {
  const set: ReadonlySet<Kind> = new Set(wanted);
  return ({ kind }: Entity) => set.has(kind);
};

const isInternational = kinds('alliance', 'organisation', 'court', 'treaty');
const isListed = ({ statuses }: Entity) => statuses.length > 0;
const isArmed = kinds('armed-group', 'movement');

const GROUPS: readonly Group[] = [
  { name: 'cities, regions, straits, borders', minimum: 250, holds: kinds('city', 'region', 'place') },
  {
    name: 'international organisations, alliances, courts, treaties',
    minimum: 150,
    holds: (entity) => isInternational(entity) && !isListed(entity),
  },
  {
    name: 'armed groups and organisations on lists',
    minimum: 150,
    holds: (entity) => isArmed(entity) || (isInternational(entity) && isListed(entity)),
  },
  { name: 'outlets and agencies', minimum: 250, holds: kinds('outlet', 'agency') },
  { name: 'office-holders', minimum: 150, holds: kinds('person') },
  {
    name: 'ministries, services, armies, parliaments, parties, banks, formations',
    minimum: 150,
    holds: kinds('ministry', 'service', 'army', 'parliament', 'party', 'central-bank', 'formation'),
  },
  { name: 'companies, weapons, pipelines', minimum: 100, holds: kinds('company', 'weapon', 'pipeline') },
  { name: 'laws and terms', minimum: 60, holds: kinds('law', 'term') },
];

/** Countries without an ISO code of their own that the news names all the same. */
const DISPUTED_MINIMUM = 8;

/** How many entities of each group there are, beside how many there should be. */
export function countEntities(entities: readonly Entity[]): Count[] {
  const isCountry = kinds('country', 'territory');
  const isos = new Set(entities.flatMap(({ iso }) => iso ?? []));
  const missing = countries.map(({ cca2 }) => cca2).filter((code) => !isos.has(code));
  const disputed = entities.filter((entity) => isCountry(entity) && entity.iso === undefined).length;
  return [
    {
      name: 'countries and territories with an ISO code',
      count: isos.size,
      minimum: countries.length,
      missing,
    },
    { name: 'disputed and other territories', count: disputed, minimum: DISPUTED_MINIMUM },
    ...GROUPS.map(({ name, minimum, holds }) => ({ name, minimum, count: entities.filter(holds).length })),
  ];
}

/** Largest compiled pack that may ship, in bytes after gzip. */
export const PACK_GZIP_LIMIT = 1_500_000;

/** The counts as lines of a table. */
export function countLines(counts: readonly Count[]): string[] {
  return counts.map(({ name, count, minimum, missing }) => {
    const verdict = count >= minimum ? 'ok' : `${minimum - count} to go`;
    const which = missing && missing.length > 0 && missing.length <= 60 ? ` (${missing.join(' ')})` : '';
    return `${String(count).padStart(5)} / ${String(minimum).padEnd(4)} ${name}: ${verdict}${which}`;
  });
}
