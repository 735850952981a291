import * as v from 'valibot';
import type { Language, LiveFact, LiveValue, PartialDate } from '@/utils/knowledge';
import { plainText } from './plain-text';

export const WIKIDATA_HOST = 'www.wikidata.org';
/** So many ids one request may name: https://www.wikidata.org/w/api.php?action=help&modules=wbgetentities */
export const MOST_IDS = 50;

/** What a reader of the news asks of something, in this order. Nothing about a person's body, birth or family. */
export const PROPERTIES = [
  'P31', // instance of
  'P39', // position held
  'P102', // member of political party
  'P17', // country
  'P159', // headquarters
  'P36', // capital
  'P571', // inception
  'P576', // dissolved
  'P35', // head of state
  'P6', // head of government
  'P488', // chairperson
  'P169', // chief executive
  'P749', // parent organisation
  'P127', // owned by
  'P463', // member of
] as const;

const MOST_FACTS = 8;
const MOST_VALUES = 4;
const LONGEST_LABEL = 120;

const START = 'P580';
const END = 'P582';

type Props = 'claims' | 'labels';

/** https://www.wikidata.org/w/api.php?action=help&modules=wbgetentities */
export function entitiesUrl(ids: readonly string[], props: Props, language: Language): URL {
  const url = new URL(`https://${WIKIDATA_HOST}/w/api.php`);
  const query = {
    action: 'wbgetentities',
    ids: ids.join('|'),
    props,
    languages: language,
    languagefallback: '1',
  };
  for (const [key, value] of Object.entries({ ...query, format: 'json', formatversion: '2', origin: '*' }))
    url.searchParams.set(key, value);
  return url;
}

const ENTITY_ID = /^[PQ][1-9]\d{0,11}$/;
const idSchema = v.pipe(v.string(), v.regex(ENTITY_ID));

const answerSchema = v.object({ entities: v.record(v.string(), v.unknown()) });

/** The entities of an answer by id, as they came; `undefined` when it has another shape. */
export function readEntities(value: unknown): Map<string, unknown> | undefined {
  const result = v.safeParse(answerSchema, value);
  if (!result.success) return undefined;
  return new Map(Object.entries(result.output.entities).filter(([id]) => ENTITY_ID.test(id)));
}

const snakSchema = v.object({
  snaktype: v.literal('value'),
  datavalue: v.union([
    v.object({ type: v.literal('wikibase-entityid'), value: v.object({ id: idSchema }) }),
    v.object({
      type: v.literal('time'),
      value: v.object({ time: v.string(), precision: v.number() }),
    }),
  ]),
});
const claimSchema = v.object({
  rank: v.picklist(['preferred', 'normal', 'deprecated']),
  mainsnak: snakSchema,
  qualifiers: v.optional(v.record(v.string(), v.array(v.unknown()))),
});
const claimsSchema = v.object({ claims: v.record(v.string(), v.unknown()) });

/** A statement before its words are known: `value` is an id or a date. */
export type RawFact = { property: string; values: (Pick<LiveValue, 'since' | 'until'> & RawValue)[] };
type RawValue = { id: string } | { date: PartialDate };

/** The statements that are shown: the best ranked ones, the latest first. Claims of another shape are left out. */
export function readClaims(entity: unknown): RawFact[] {
  const result = v.safeParse(claimsSchema, entity);
  if (!result.success) return [];
  const { claims } = result.output;
  return PROPERTIES.flatMap((property): RawFact[] => {
    const listed = claims[property];
    const read = Array.isArray(listed) ? listed.flatMap((claim) => readClaim(claim)) : [];
    const best = read.some(({ rank }) => rank === 'preferred')
      ? read.filter(({ rank }) => rank === 'preferred')
      : read.filter(({ rank }) => rank === 'normal');
    const values = best
      .map(({ value }) => value)
      .sort((a, b) => (b.since ?? '').localeCompare(a.since ?? ''))
      .slice(0, MOST_VALUES);
    return values.length === 0 ? [] : [{ property, values }];
  }).slice(0, MOST_FACTS);
}

function readClaim(claim: unknown): { rank: string; value: RawFact['values'][number] }[] {
  const result = v.safeParse(claimSchema, claim);
  if (!result.success) return [];
  const { rank, mainsnak, qualifiers = {} } = result.output;
  const value = valueOf(mainsnak.datavalue);
  if (!value) return [];
  const since = dateIn(qualifiers[START]?.[0]);
  const until = dateIn(qualifiers[END]?.[0]);
  return [
    {
      rank,
      value: {
        ...value,
        ...(since === undefined ? {} : { since }),
        ...(until === undefined ? {} : { until }),
      },
    },
  ];
}

function valueOf(data: v.InferOutput<typeof snakSchema>['datavalue']): RawValue | undefined {
  if (data.type === 'wikibase-entityid') return { id: data.value.id };
  const date = partialDate(data.value);
  return date === undefined ? undefined : { date };
}

function dateIn(snak: unknown): PartialDate | undefined {
  const result = v.safeParse(snakSchema, snak);
  return result.success && result.output.datavalue.type === 'time'
    ? partialDate(result.output.datavalue.value)
    : undefined;
}

/** Letters of a date that each precision knows: 11 a day, 10 a month, 9 a year. Coarser ones are left out. */
const KNOWN: Readonly<Record<number, number>> = { 9: 4, 10: 7, 11: 10 };

function partialDate({ time, precision }: { time: string; precision: number }): PartialDate | undefined {
  const [, day] = /^\+(\d{4}-\d\d-\d\d)T/.exec(time) ?? [];
  const known = KNOWN[precision];
  return day === undefined || known === undefined ? undefined : day.slice(0, known);
}

/** Everything of statements that needs a word, each once. */
export function idsIn(facts: readonly RawFact[]): string[] {
  const ids = facts.flatMap(({ property, values }) => [
    property,
    ...values.flatMap((value) => ('id' in value ? [value.id] : [])),
  ]);
  return [...new Set(ids)];
}

/** What an entity is called, in the language asked for or the nearest that has a word. */
export function readLabel(entity: unknown, language: Language): string | undefined {
  const schema = v.object({ labels: v.object({ [language]: v.object({ value: v.string() }) }) });
  const result = v.safeParse(schema, entity);
  return result.success ? plainText(result.output.labels[language]?.value, LONGEST_LABEL) : undefined;
}

/** Statements in words. What has no word is left out. */
export function factsInWords(facts: readonly RawFact[], labels: ReadonlyMap<string, string>): LiveFact[] {
  return facts.flatMap(({ property, values }) => {
    const label = labels.get(property);
    const words = values.flatMap((value): LiveValue[] => {
      const { since, until } = value;
      const time = { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
      if ('date' in value) return [{ text: value.date, date: value.date, ...time }];
      const text = labels.get(value.id);
      return text === undefined ? [] : [{ text, url: `https://${WIKIDATA_HOST}/wiki/${value.id}`, ...time }];
    });
    return label === undefined || words.length === 0 ? [] : [{ label, values: words }];
  });
}
