import * as v from 'valibot';
import { entitySchema, sourceSchema, urlSchema } from './entity';
import { LANGUAGES } from './language';
import { partialDateSchema } from './partial-date';

/** The compiled format this build reads; another number is refused. */
export const PACK_FORMAT_VERSION = 1;

export const packSchema = v.strictObject({
  format: v.literal('sourcenote-pack'),
  formatVersion: v.literal(PACK_FORMAT_VERSION),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
  version: v.pipe(
    v.string(),
    v.regex(/^\d{4}\.\d{1,2}\.\d{1,2}(?:\.\d+)?$/, 'is not a version like 2026.11.24'),
  ),
  title: v.strictObject({ en: v.string(), ru: v.string() }),
  publisher: v.strictObject({ name: v.string(), url: v.optional(urlSchema) }),
  licence: v.string(),
  /** The day up to which the pack's makers vouch for it. */
  asOf: partialDateSchema,
  languages: v.array(v.picklist(LANGUAGES)),
  sources: v.array(sourceSchema),
  entities: v.array(entitySchema),
  /** Longer names that hold one of ours and are something else, inflected forms included. */
  decoys: v.array(v.strictObject({ text: v.string(), lang: v.string() })),
});

/** A versioned set of entities with their sources, as compiled and published. */
export type Pack = v.InferOutput<typeof packSchema>;

/** What a reader sees of a pack before and after installing it. */
export type PackInfo = Pick<Pack, 'id' | 'version' | 'title' | 'publisher' | 'licence' | 'asOf'> & {
  entities: number;
};

export type PackResult = { ok: true; pack: Pack } | { ok: false; faults: string[] };

/** How many faults a refusal names. */
const FAULTS_NAMED = 3;

/**
 * Reads a compiled pack whole or not at all. `faults` names the first three things wrong, each as
 * `entities.12 (csto).label.ru: reason`.
 */
export function parsePack(input: unknown): PackResult {
  const result = v.safeParse(packSchema, input, { abortPipeEarly: true });
  if (!result.success)
    return { ok: false, faults: result.issues.slice(0, FAULTS_NAMED).map((issue) => faultOf(issue)) };
  const faults = danglingReferences(result.output);
  return faults.length > 0
    ? { ok: false, faults: faults.slice(0, FAULTS_NAMED) }
    : { ok: true, pack: result.output };
}

function faultOf(issue: v.BaseIssue<unknown>): string {
  const items = issue.path ?? [];
  const path = items.map(({ key, value }, index) => {
    const id = items[index - 1]?.key === 'entities' ? idOf(value) : undefined;
    return id === undefined ? String(key) : `${String(key)} (${id})`;
  });
  return `${path.length === 0 ? 'pack' : path.join('.')}: ${issue.message}`;
}

/** The id of something that may be an entity, cut to what a message can hold. */
function idOf(entity: unknown): string | undefined {
  if (typeof entity !== 'object' || entity === null || !('id' in entity)) return undefined;
  return typeof entity.id === 'string' ? entity.id.slice(0, ID_SHOWN) : undefined;
}

/** Longest id there is, in UTF-16 code units. */
const ID_SHOWN = 80;

function danglingReferences(pack: Pack): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  for (const entity of pack.entities) {
    if (ids.has(entity.id)) faults.push(`${entity.id}: id appears twice`);
    ids.add(entity.id);
  }
  for (const entity of pack.entities) {
    const indexes = [entity, ...entity.statements, ...entity.statuses].flatMap((item) => item.sources);
    if (indexes.some((index) => index >= pack.sources.length))
      faults.push(`${entity.id}: cites a source that is not there`);
    for (const status of entity.statuses) {
      if (!ids.has(status.list)) faults.push(`${entity.id}.statuses: list ${status.list} is not in the pack`);
    }
    for (const statement of entity.statements) {
      if ('entity' in statement.value && !ids.has(statement.value.entity))
        faults.push(`${entity.id}.${statement.property}: ${statement.value.entity} is not in the pack`);
      if (statement.of !== undefined && !ids.has(statement.of))
        faults.push(`${entity.id}.${statement.property}: ${statement.of} is not in the pack`);
    }
  }
  return faults;
}

export function packInfo(pack: Pack): PackInfo {
  const { id, version, title, publisher, licence, asOf } = pack;
  return { id, version, title, publisher, licence, asOf, entities: pack.entities.length };
}
