import { KINDS, type Entity, type Kind, type Localised } from '@/utils/knowledge';
import * as v from 'valibot';
import { entitySchema } from '@/utils/knowledge';
import { asText, isMap, type Authored, type AuthoredMap } from '@/tools/pack/authored';
import { citationsOf } from '@/tools/pack/citations';
import type { EntityContext } from '@/tools/pack/entity-context';
import { countryBasics, type CountryBasics } from './country';
import { expandFacts } from './facts';
import { PERSON_FIELDS, personNames, readPerson } from './person';
import { expandStatuses } from './statuses';
import { faultsOfIssues } from '@/tools/pack/issues';
import { readNames } from '@/tools/pack/name-hints';
import { nameTable } from '@/tools/pack/name-table';
import { readLocalised } from '@/tools/pack/read-values';

const FIELDS: ReadonlySet<string> = new Set(
  'kind wikidata wikipedia label native iso names summary facts statuses outlet sources inflect'
    .split(' ')
    .concat(PERSON_FIELDS),
);

/** Longest summary, in UTF-16 code units: two sentences on a card. */
export const SUMMARY_LIMIT = 240;

/** Compiles one authored entity; `undefined` when it lacks what every entity needs. Faults are reported. */
export function expandEntity(authored: Authored, context: EntityContext): Entity | undefined {
  if (!isMap(authored)) {
    context.report(undefined, 'is not a map');
    return undefined;
  }
  for (const key of Object.keys(authored)) if (!FIELDS.has(key)) context.report(key, 'is not known here');
  const kind = readKind(authored, context);
  const iso = asText(authored['iso']);
  const basics = iso === undefined ? undefined : countryBasics(iso);
  if (iso !== undefined && !basics) context.report('iso', `${iso} is not an ISO 3166-1 code`);
  const label = readLabel(authored, { context, basics });
  const summary = readSummary(authored, context);
  const statements = expandFacts(authored['facts'], context);
  const statuses = expandStatuses(authored['statuses'], context);
  const sources = citationsOf(authored['sources'], { context, field: 'sources', required: false });
  if (kind === undefined || label === undefined || summary === undefined) return undefined;
  const person = kind === 'person' ? readPerson(authored, context) : undefined;
  const names = nameTable({
    label,
    authored: readNames(authored['names'], context),
    derived: [...(basics?.names ?? []), ...(person ? personNames(label, person) : [])],
    ...(person ? { person } : {}),
    declines: authored['inflect'] !== 'none',
  });
  const native = authored['native'] ?? basics?.native;
  const entity = {
    id: context.id,
    kind,
    label,
    ...(native === undefined ? {} : { native }),
    ...pickAuthored(authored, ['wikidata', 'wikipedia', 'outlet']),
    ...(iso === undefined || !basics ? {} : { iso }),
    names,
    summary,
    statements,
    statuses,
    sources,
  };
  return checked(entity, context);
}

function readKind(authored: AuthoredMap, context: EntityContext): Kind | undefined {
  const text = asText(authored['kind']);
  const kind = KINDS.find((candidate) => candidate === text);
  if (kind === undefined) context.report('kind', text === undefined ? 'is missing' : `${text} is not a kind`);
  if (kind !== 'person') {
    for (const key of PERSON_FIELDS)
      if (authored[key] !== undefined && key !== 'gender') context.report(key, 'is for people only');
  }
  return kind;
}

function readLabel(
  authored: AuthoredMap,
  { context, basics }: { context: EntityContext; basics: CountryBasics | undefined },
): Localised | undefined {
  const given = authored['label'];
  if (given === undefined || given === null) {
    if (!basics) context.report('label', 'is missing');
    return basics?.label;
  }
  if (basics && isMap(given))
    return readLocalised({ ...basics.label, ...given }, { context, field: 'label' });
  return readLocalised(given, { context, field: 'label' });
}

function readSummary(authored: AuthoredMap, context: EntityContext): Localised | undefined {
  if (authored['summary'] === undefined) context.report('summary', 'is missing');
  const summary = readLocalised(authored['summary'], { context, field: 'summary' });
  for (const lang of ['en', 'ru'] as const) {
    const length = summary?.[lang].length ?? 0;
    if (length > SUMMARY_LIMIT)
      context.report(`summary.${lang}`, `has ${length} characters, ${SUMMARY_LIMIT} at most`);
  }
  return summary;
}

function pickAuthored(authored: AuthoredMap, keys: readonly string[]): AuthoredMap {
  return Object.fromEntries(
    keys.flatMap((key) => (authored[key] === undefined ? [] : [[key, authored[key]!]])),
  );
}

/** Holds the entity against the compiled format. Parts it refuses that an entity can do without are left out. */
function checked(entity: Record<string, unknown>, context: EntityContext): Entity | undefined {
  const result = v.safeParse(entitySchema, entity);
  if (result.success) return result.output;
  const faults = faultsOfIssues(result.issues);
  for (const { path, reason } of faults) context.report(path || undefined, reason);
  const spare = new Set(['wikidata', 'wikipedia', 'native', 'outlet']);
  const rest = Object.fromEntries(Object.entries(entity).filter(([key]) => !spare.has(key)));
  const again = v.safeParse(entitySchema, rest);
  return again.success ? again.output : undefined;
}
