import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { packSchema, type Pack } from '@/utils/knowledge';
import { asText } from './authored';
import type { Fault } from './faults';
import { readMap } from './read-sources';

/** What `pack.yaml` says of the pack as a whole. */
export type PackMeta = Pick<Pack, 'id' | 'version' | 'title' | 'publisher' | 'licence' | 'asOf'>;

const metaSchema = v.strictObject({
  id: packSchema.entries.id,
  version: packSchema.entries.version,
  title: packSchema.entries.title,
  publisher: packSchema.entries.publisher,
  licence: packSchema.entries.licence,
  asOf: packSchema.entries.asOf,
});

/** Reads `pack.yaml`; `undefined` after a fault. */
export function readMeta(folder: string, faults: Fault[]): PackMeta | undefined {
  const file = 'pack.yaml';
  const map = readMap(file, { text: readFileSync(join(folder, file), 'utf8'), faults });
  if (!map) return undefined;
  const asOf = asText(map['asOf']);
  const result = v.safeParse(metaSchema, asOf === undefined ? map : { ...map, asOf });
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const field = v.getDotPath(issue);
    faults.push({ file, reason: issue.message, ...(field === null ? {} : { field }) });
  }
  return undefined;
}
