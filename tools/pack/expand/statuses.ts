import { compareDates, STATUS_DATES, type PartialDate, type Status } from '@/utils/knowledge';
import { asList, asText, isMap, type Authored, type AuthoredMap } from '@/tools/pack/authored';
import { citationsOf } from '@/tools/pack/citations';
import type { EntityContext } from '@/tools/pack/entity-context';
import { readDate, readLocalised } from '@/tools/pack/read-values';

const FIELDS: ReadonlySet<string> = new Set(['list', 'as', 'act', 'note', 'source', ...STATUS_DATES]);

/** Pairs of dates of which the first cannot come after the second. */
const ORDERED = [
  ['decided', 'inForce'],
  ['decided', 'entered'],
  ['decided', 'announced'],
  ['entered', 'suspended'],
  ['inForce', 'suspended'],
  ['inForce', 'lifted'],
  ['entered', 'lifted'],
  ['decided', 'contested'],
  ['decided', 'suspended'],
  ['decided', 'lifted'],
  ['suspended', 'resumed'],
  ['resumed', 'lifted'],
] as const;

/** Reads the `statuses` of an entity. */
export function expandStatuses(authored: Authored | undefined, context: EntityContext): Status[] {
  return asList(authored).flatMap((item, index) => {
    const field = `statuses.${index + 1}`;
    if (isMap(item)) return expandStatus(item, { context, field });
    context.report(field, 'is not a map');
    return [];
  });
}

function expandStatus(
  item: AuthoredMap,
  { context, field }: { context: EntityContext; field: string },
): Status[] {
  for (const key of Object.keys(item))
    if (!FIELDS.has(key)) context.report(`${field}.${key}`, 'is not known here');
  const list = asText(item['list']);
  if (list === undefined) {
    context.report(field, 'does not say which list');
    return [];
  }
  const place = { context, field: `${field} (${list})` };
  const dates: Partial<Record<(typeof STATUS_DATES)[number], PartialDate>> = {};
  for (const key of STATUS_DATES) {
    const date = readDate(item[key], { context, field: `${place.field}.${key}` });
    if (date !== undefined) dates[key] = date;
  }
  for (const [first, second] of ORDERED) {
    const [a, b] = [dates[first], dates[second]];
    if (a !== undefined && b !== undefined && compareDates(a, b) === 'after')
      context.report(place.field, `${second} (${b}) comes before ${first} (${a})`);
  }
  const as = readLocalised(item['as'], { context, field: `${place.field}.as` });
  const act = readLocalised(item['act'], { context, field: `${place.field}.act` });
  const note = readLocalised(item['note'], { context, field: `${place.field}.note` });
  const sources = citationsOf(item['source'], { ...place, required: true });
  if (!context.resolve(list, `${field}.list`)) return [];
  return [
    {
      list,
      ...(as === undefined ? {} : { as }),
      ...dates,
      ...(act === undefined ? {} : { act }),
      ...(note === undefined ? {} : { note }),
      sources,
    },
  ];
}
