import * as v from 'valibot';
import { KINDS } from './kind';
import { localisedSchema } from './language';
import { partialDateSchema } from './partial-date';

/** Lower-case ASCII words joined by hyphens, unique within a pack. */
export type EntityId = string;

const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id of lower-case words joined by hyphens'),
  v.maxLength(80),
);
/** An address a reader can open: http(s) only, so that no pack can put a script behind a link. */
export const urlSchema = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s]+$/, 'is not an http(s) address'),
  v.maxLength(600),
);
const wikidataSchema = v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'is not a Wikidata item number'));
const sourceIndexes = v.array(v.pipe(v.number(), v.integer(), v.minValue(0)));

/** Where a fact can be read. `date` is when the document was made, `read` when one of us read it. */
export const sourceSchema = v.strictObject({
  title: v.string(),
  publisher: v.optional(v.string()),
  url: urlSchema,
  date: v.optional(partialDateSchema),
  read: v.optional(partialDateSchema),
});
export type Source = v.InferOutput<typeof sourceSchema>;

/** How a written form must be cased to count: see docs/writing-packs.md, "Names". */
export const NAME_CASES = ['acronym', 'proper', 'common'] as const;
/** What else an article must hold for a written form to be marked. */
export const NAME_USES = ['alone', 'after-full', 'with-cue'] as const;

/** One written form of an entity in a language, with the inflected forms made when the pack was compiled. */
export const nameSchema = v.strictObject({
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
  case: v.picklist(NAME_CASES),
  use: v.picklist(NAME_USES),
  cues: v.optional(v.array(v.string())),
  forms: v.optional(v.array(v.string())),
});
export type Name = v.InferOutput<typeof nameSchema>;

/** A value: another entity, a text, a date, or an address. Exactly one is set. */
export const valueSchema = v.union([
  v.strictObject({ entity: idSchema }),
  v.strictObject({ text: localisedSchema }),
  v.strictObject({ date: partialDateSchema }),
  v.strictObject({ url: urlSchema }),
  v.strictObject({ term: v.string() }),
]);
export type Value = v.InferOutput<typeof valueSchema>;

/**
 * Property and value with the time it held. After Wikidata statements with start and end qualifiers. A
 * statement with `derived` was turned round when the pack was compiled: an office on its country, a
 * membership on the member.
 */
export const statementSchema = v.strictObject({
  property: v.string(),
  value: valueSchema,
  since: v.optional(partialDateSchema),
  until: v.optional(partialDateSchema),
  /** What the office is of, for `office` and `holder`. */
  of: v.optional(idSchema),
  /** Which office, for `office` and `holder`: head-of-state, foreign-minister, … */
  office: v.optional(v.string()),
  title: v.optional(localisedSchema),
  /** Member as what: observer, associate, candidate, suspended, partner. */
  as: v.optional(v.string()),
  acting: v.optional(v.boolean()),
  note: v.optional(localisedSchema),
  derived: v.optional(v.boolean()),
  sources: sourceIndexes,
});
export type Statement = v.InferOutput<typeof statementSchema>;

/** The dates an entry in an official list can carry, in the order they usually come. */
export const STATUS_DATES = [
  'decided',
  'announced',
  'entered',
  'inForce',
  'seen',
  'contested',
  'suspended',
  'resumed',
  'lifted',
] as const;

/** An entry in an official list. `seen`: the register had it that day, though its first day is unknown. */
export const statusSchema = v.strictObject({
  list: idSchema,
  /** The name in the register, where it differs from the label. */
  as: v.optional(localisedSchema),
  decided: v.optional(partialDateSchema),
  announced: v.optional(partialDateSchema),
  entered: v.optional(partialDateSchema),
  inForce: v.optional(partialDateSchema),
  seen: v.optional(partialDateSchema),
  contested: v.optional(partialDateSchema),
  suspended: v.optional(partialDateSchema),
  resumed: v.optional(partialDateSchema),
  lifted: v.optional(partialDateSchema),
  act: v.optional(localisedSchema),
  note: v.optional(localisedSchema),
  sources: sourceIndexes,
});
export type Status = v.InferOutput<typeof statusSchema>;

/** What makes an outlet or agency recognisable besides its names. */
export const outletSchema = v.strictObject({
  /** Host names, the main one first, without `www.`; subdomains count as the same outlet. */
  hosts: v.array(v.pipe(v.string(), v.regex(/^[a-z0-9\u0080-\uffff.-]+$/, 'is not a host name'))),
  siteNames: v.optional(v.array(v.string())),
  credits: v.optional(v.array(v.string())),
});

/** One person, organisation, place, law, outlet, … as a compiled pack holds it. */
export const entitySchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(KINDS),
  label: localisedSchema,
  /** The name in its own language when that is neither English nor Russian, with its language. */
  native: v.optional(v.strictObject({ text: v.string(), lang: v.string() })),
  wikidata: v.optional(wikidataSchema),
  wikipedia: v.optional(v.strictObject({ en: v.optional(v.string()), ru: v.optional(v.string()) })),
  /** ISO 3166-1 alpha-2, for countries and territories that have one. */
  iso: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  names: v.array(nameSchema),
  summary: localisedSchema,
  statements: v.array(statementSchema),
  statuses: v.array(statusSchema),
  outlet: v.optional(outletSchema),
  /** Sources of the summary. */
  sources: sourceIndexes,
});
export type Entity = v.InferOutput<typeof entitySchema>;
