import { compareDates, isPartialDate, type Status } from '@/utils/knowledge';
import type { CrossCheck } from './cross-check';

/** The list a row of the table of dated statuses speaks of. */
const LISTS: readonly [jurisdiction: string, kind: RegExp, list: string][] = [
  ['RU', /^terrorist/, 'ru-terrorist'],
  ['RU', /^extremist/, 'ru-extremist'],
  ['RU', /^foreign agent/, 'ru-foreign-agents'],
  ['RU', /^undesirable/, 'ru-undesirable'],
  ['KZ', /^terrorist/, 'kz-banned'],
  ['KG', /^terrorist/, 'kg-banned'],
  ['TJ', /^terrorist/, 'tj-banned'],
  ['US', /FTO/, 'us-fto'],
  ['US', /SDGT/, 'us-sdgt'],
  ['UK', /proscribed/, 'uk-proscribed'],
  ['EU', /broadcasting/, 'eu-833-media'],
  ['EU', /2580/, 'eu-2580'],
  ['UN', /TAe/, 'un-1988'],
  ['UN', /QDe|Nusrah/, 'un-1267'],
];

/** Columns of the table and the dates of ours they may speak of. */
const COLUMNS = [
  ['decided', ['decided', 'announced']],
  ['in_force', ['inForce', 'entered']],
  ['listed', ['entered', 'announced', 'inForce', 'seen']],
] as const;

/** Dated statuses somebody verified, where ours are missing or differ. */
export function checkStatuses(check: CrossCheck): void {
  for (const row of check.table('status_facts_verified.csv')) {
    const list = LISTS.find(([where, kind]) => where === row['jurisdiction'] && kind.test(row['kind']!))?.[2];
    if (list === undefined) continue;
    for (const entity of check.lookup.find(row['entity']!, row['name_ru']!)) {
      check.compared('verified statuses');
      const field = `statuses (${list})`;
      const status = entity.statuses.find((candidate) => candidate.list === list);
      if (!status)
        check.conflict(entity, field, `is missing; ${row['jurisdiction']} has it as ${row['kind']}`);
      else for (const reason of differences(status, row)) check.conflict(entity, field, reason);
    }
  }
}

function differences(status: Status, row: Record<string, string>): string[] {
  const reasons: string[] = [];
  for (const [column, keys] of COLUMNS) {
    // Cells marked (G) were never seen in a source.
    const theirs = row[column] ?? '';
    if (!isPartialDate(theirs)) continue;
    const ours = keys.flatMap((key) => status[key] ?? []);
    if (ours.length > 0 && ours.every((date) => isOther(date, theirs)))
      reasons.push(`${keys[0]} ${ours.join(', ')}; the table has ${column} ${theirs}`);
  }
  const end = /(suspended|removed|revoked|lifted) (\d{4}(?:-\d{2}){0,2})/.exec(
    row['until_or_suspended'] ?? '',
  );
  if (end) {
    const key = end[1] === 'suspended' ? 'suspended' : 'lifted';
    const ours = status[key];
    if (ours === undefined) reasons.push(`${key} is missing; the table has ${end[2]}`);
    else if (isOther(ours, end[2]!)) reasons.push(`${key} ${ours}; the table has ${end[2]}`);
  }
  return reasons;
}

/** Whether two dates cannot be the same day. */
export function isOther(a: string, b: string): boolean {
  const order = compareDates(a, b);
  return order === 'before' || order === 'after';
}
