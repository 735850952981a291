import { isPlace, type Entity, type Status } from '@/utils/knowledge';
import type { CrossCheck } from './cross-check';
import { isOther } from './statuses';
import { NameLookup } from '@/tools/pack/name-lookup';

/** A register as one row says it: whom, which list, and the dates ours may have. */
type Entry = { names: string[]; hosts?: string[]; list: string; dates: [key: keyof Status, date: string][] };

/** Entries of registers, where the entity of that name or host lacks them or has other dates. */
export function checkRegisters(check: CrossCheck): void {
  const byHost = new Map(
    check.entities.flatMap((entity) => (entity.outlet?.hosts ?? []).map((host) => [host, entity])),
  );
  // "Мемориал" and "Свободная пресса" are several bodies: a name that needs a cue in an article tells no entry.
  const lookup = new NameLookup(check.entities, ({ use }) => use !== 'with-cue');
  for (const entry of entriesOf(check)) {
    const hosted = (entry.hosts ?? []).flatMap((host) => byHost.get(host) ?? []);
    for (const entity of new Set([...hosted, ...lookup.find(...entry.names)]))
      compare(check, { entity, entry });
  }
}

function compare(
  { conflict, compared }: CrossCheck,
  { entity, entry }: { entity: Entity; entry: Entry },
): void {
  // Registers name the country of an organisation in brackets.
  if (isPlace(entity.kind)) return;
  compared('entries of registers');
  const field = `statuses (${entry.list})`;
  const statuses = entity.statuses.filter(({ list }) => list === entry.list);
  if (statuses.length === 0) {
    const dates = entry.dates.map(([key, date]) => `${key} ${date}`).join(', ');
    conflict(entity, field, `is missing; the register has “${entry.names[0]}”${dates && `, ${dates}`}`);
    return;
  }
  // A body and the firm behind it may be two entries of one list: the row is about the nearest of them.
  const [nearest] = statuses
    .map((status) => differences(status, entry))
    .toSorted((a, b) => a.length - b.length);
  for (const reason of nearest ?? []) conflict(entity, field, reason);
}

function differences(status: Status, { dates }: Entry): string[] {
  return dates.flatMap(([key, date]) => {
    const ours = status[key];
    return typeof ours === 'string' && isOther(ours, date)
      ? [`${key} ${ours}; the register has ${date}`]
      : [];
  });
}

function entriesOf({ table }: CrossCheck): Entry[] {
  const undesirable = [
    ...table('ru_undesirable_2024-09.csv'),
    ...table('ru_undesirable_2025-26_supplement.csv'),
  ];
  const agents = table('ru_foreign_agents_organisations_with_hosts_2024-10.csv');
  return [
    ...undesirable.map((row) => ({
      names: [row['name_full'], row['name_latin'], row['name_ru_in_quotes_or_paren'], row['name']].flatMap(
        spellings,
      ),
      list: 'ru-undesirable',
      dates: dated(
        ['decided', row['prosecutor_date']],
        ['entered', row['minjust_date']],
        ['lifted', row['date_out']],
      ),
    })),
    ...agents.map((row) => ({
      names: spellings(row['name_full']),
      hosts: row['resources_hosts']!.split(' '),
      list: 'ru-foreign-agents',
      dates: dated(['entered', row['date_in']], ['lifted', row['date_out']]),
    })),
    ...table('un_consolidated_entities_2025-04-19.csv')
      .filter((row) => row['list'] === 'Al-Qaida' || row['list'] === 'Taliban')
      .map((row) => ({
        names: [row['name']!, ...row['aliases']!.split('; ')].flatMap(spellings),
        list: row['list'] === 'Taliban' ? 'un-1988' : 'un-1267',
        dates: dated(['entered', row['listed_on']]),
      })),
    ...table('eu_terror_orgs.csv')
      .filter((row) => EU_LISTS[row['framework_act']!] !== undefined)
      .map((row) => ({
        names: [row['name']!, ...row['aliases']!.split('; ')].flatMap(spellings),
        list: EU_LISTS[row['framework_act']!]!,
        // Annex I of 881/2002 prints the day the United Nations listed them; the EU follows days or weeks later.
        dates: [],
      })),
    ...table('eu_media_broadcast_ban_833_annexXV.csv').map((row) => ({
      names: row['name']!.split('/').flatMap(spellings),
      list: 'eu-833-media',
      dates: [],
    })),
    ...table('us_fto.csv').map((row) => ({
      names: row['name']!.split(' / ').flatMap(spellings),
      list: 'us-fto',
      dates: dated(['entered', row['designated']]),
    })),
  ];
}

const EU_LISTS: Readonly<Record<string, string>> = { '32001R2580': 'eu-2580', '32002R0881': 'eu-881' };

/** A register's name without its remarks, and the names it has in brackets and quotes. Acronyms are too short to trust. */
function spellings(text: string | undefined): string[] {
  if (!text) return [];
  const plain = text.replace(/\[.*?\]/g, '').trim();
  const bracketed = [...plain.matchAll(/\(([^)]+)\)|[«“"]([^»”"]+)[»”"]/gu)].map(([, a, b]) => a ?? b ?? '');
  return [plain, plain.replace(/\s*\([^)]*\)/gu, ''), ...bracketed].filter(
    (name) => name.length > SHORTEST_TRUSTED,
  );
}

const SHORTEST_TRUSTED = 4;

function dated(...pairs: [keyof Status, string | undefined][]): Entry['dates'] {
  return pairs.flatMap(([key, date]): Entry['dates'] =>
    date && /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? [[key, date]] : [],
  );
}
