import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { packSchema } from '@/utils/knowledge';

/** Where the published schema lies. */
export const SCHEMA_PATH = 'docs/pack.schema.json';

/** The three precisions of a date; that it is a real day is for the reader to check. */
const PARTIAL_DATE = '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$';

/**
 * The JSON Schema (draft 2020-12) of a compiled pack, as the committed file has it. It tells less than the
 * reader checks: references between entities and real calendar days are beyond it.
 */
export async function packJsonSchema(): Promise<string> {
  const schema = toJsonSchema(packSchema, {
    target: 'draft-2020-12',
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'check' ? { ...jsonSchema, pattern: PARTIAL_DATE } : undefined,
  });
  const titled = { $schema: schema.$schema, title: 'Sourcenote pack', ...schema };
  const options = await resolveConfig(SCHEMA_PATH);
  return format(JSON.stringify(titled), { ...options, parser: 'json' });
}
