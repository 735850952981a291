import * as v from 'valibot';
import { partialDateSchema } from '@/utils/knowledge';
import type { LookupRow } from '@/utils/storage/packs/rows';
import type { Settings } from '@/utils/storage/settings/settings';
import { changedSettings, parseSettings } from '@/utils/storage/settings/value';
import type { Shelf, ShelfEntry } from '@/utils/storage/packs/shelf';

/** Raise it when the file changes its shape, and read the older ones still. */
export const DATA_FORMAT_VERSION = 1;

/** UTF-16 code units; far more than a thousand sites and names take. */
const LONGEST_FILE = 2_000_000;
const MOST_PACKS = 200;
const MOST_LOOKUPS = 1000;
const FAULTS_NAMED = 3;

const text = v.pipe(v.string(), v.maxLength(2000));
const packSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
  enabled: v.boolean(),
  key: v.exactOptional(text),
  origin: v.union([
    v.object({ from: v.literal('extension') }),
    v.object({ from: v.literal('address'), url: text, via: v.exactOptional(text) }),
    v.object({ from: v.literal('file'), name: text }),
  ]),
  info: v.object({
    id: text,
    version: text,
    title: v.object({ en: text, ru: text }),
    publisher: v.object({ name: text, url: v.exactOptional(text) }),
    licence: text,
    asOf: partialDateSchema,
    entities: v.number(),
  }),
});

const dataSchema = v.object({
  format: v.literal('sourcenote-data'),
  formatVersion: v.literal(DATA_FORMAT_VERSION),
  exported: text,
  settings: v.record(v.string(), v.unknown()),
  packs: v.pipe(v.array(packSchema), v.maxLength(MOST_PACKS)),
  lookups: v.pipe(
    v.array(v.object({ entity: v.pipe(v.string(), v.maxLength(80)), at: v.number() })),
    v.maxLength(MOST_LOOKUPS),
  ),
});

/** Everything a reader made. */
export type ReaderData = {
  settings: Settings;
  packs: Omit<ShelfEntry, 'sha256' | 'faults'>[];
  lookups: LookupRow[];
};

/** `day`: today, for the reader who finds the file in a year. */
export function writeData({ settings, shelf, lookups, day }: WhatThereIs): string {
  const packs = shelf.map(({ sha256: _, faults: __, ...entry }) => entry);
  const data = {
    format: 'sourcenote-data',
    formatVersion: DATA_FORMAT_VERSION,
    exported: day,
    settings: changedSettings(settings),
    packs,
    lookups,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

export type WhatThereIs = { settings: Settings; shelf: Shelf; lookups: readonly LookupRow[]; day: string };

export type ReadData = { ok: true; data: ReaderData } | { ok: false; faults: string[] };

/** Reads such a file whole or not at all; single choices that make no sense are the usual ones. */
export function readData(file: string): ReadData {
  if (file.length > LONGEST_FILE) return { ok: false, faults: ['the file is too large'] };
  let json: unknown;
  try {
    json = JSON.parse(file);
  } catch {
    return { ok: false, faults: ['the file is not JSON'] };
  }
  const result = v.safeParse(dataSchema, json);
  if (!result.success)
    return {
      ok: false,
      faults: result.issues
        .slice(0, FAULTS_NAMED)
        .map((issue) => `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`),
    };
  const { settings, packs, lookups } = result.output;
  return { ok: true, data: { settings: parseSettings(settings), packs, lookups } };
}
