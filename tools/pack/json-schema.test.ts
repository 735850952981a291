import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packJsonSchema, SCHEMA_PATH } from './json-schema';

test('the published schema is what the reader checks (npm run pack -- --schema)', async () => {
  expect(readFileSync(SCHEMA_PATH, 'utf8')).toBe(await packJsonSchema());
});

test('the schema tells the format, forbids unknown fields and shapes dates', async () => {
  const schema = JSON.parse(await packJsonSchema()) as {
    properties: Record<string, { const?: unknown; pattern?: string }>;
    additionalProperties: boolean;
    required: string[];
  };
  expect(schema.properties['format']).toEqual({ const: 'sourcenote-pack' });
  expect(schema.additionalProperties).toBe(false);
  expect(schema.required).toEqual(expect.arrayContaining(['entities', 'sources', 'asOf']));
  expect(new RegExp(schema.properties['asOf']!.pattern!).test('2003-02-14')).toBe(true);
  expect(new RegExp(schema.properties['asOf']!.pattern!).test('14.02.2003')).toBe(false);
});
