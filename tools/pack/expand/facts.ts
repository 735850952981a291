import { isPartialDate, type Localised, type Statement, type Value } from '@/utils/knowledge';
import { asList, asText, isMap, type Authored, type AuthoredMap } from '@/tools/pack/authored';
import type { EntityContext } from '@/tools/pack/entity-context';
import { citationsOf } from '@/tools/pack/citations';
import { readDate, readLocalised } from '@/tools/pack/read-values';
import { FUNDING, MEMBER_AS, OFFICES, PROPERTIES, QUALIFIERS, type ValueType } from '@/tools/pack/properties';

/** Turns the `facts` of an entity into statements; a list of ids becomes one statement each. */
export function expandFacts(facts: Authored | undefined, context: EntityContext): Statement[] {
  return asList(facts).flatMap((fact, index) => {
    const field = `facts.${index + 1}`;
    if (isMap(fact)) return expandFact(fact, { context, field });
    context.report(field, 'is not a map');
    return [];
  });
}

type Place = { context: EntityContext; field: string };

function expandFact(fact: AuthoredMap, { context, field }: Place): Statement[] {
  const keys = Object.keys(fact).filter((key) => !QUALIFIERS.has(key));
  const [property, ...others] = keys;
  if (property === undefined || others.length > 0) {
    context.report(
      field,
      property === undefined ? 'has no property' : `has two properties: ${keys.join(', ')}`,
    );
    return [];
  }
  const type = PROPERTIES[property];
  if (type === undefined) {
    context.report(field, `property ${property} is not known`);
    return [];
  }
  const place = { context, field: `${field} (${property})` };
  const qualifiers = readQualifiers(fact, { ...place, property });
  const values = readValues(fact[property], { ...place, type, property });
  if (values.length === 0 && !context.hasDangling(fact[property]))
    context.report(place.field, 'has no value that can be read');
  return values.map((value) => ({ property, value, ...qualifiers }));
}

type Qualifiers = Omit<Statement, 'property' | 'value'>;

function readQualifiers(
  fact: AuthoredMap,
  { context, field, property }: Place & { property: string },
): Qualifiers {
  const since = readDate(fact['since'], { context, field: `${field}.since` });
  const until = readDate(fact['until'], { context, field: `${field}.until` });
  if (
    since !== undefined &&
    until !== undefined &&
    until.slice(0, since.length) < since.slice(0, until.length)
  )
    context.report(field, `ends (${until}) before it begins (${since})`);
  const title = readLocalised(fact['title'], { context, field: `${field}.title` });
  const note = readLocalised(fact['note'], { context, field: `${field}.note` });
  const as = asText(fact['as']);
  if (as !== undefined && !MEMBER_AS.has(as)) context.report(`${field}.as`, `${as} is not known`);
  const of = asText(fact['of']);
  const ofKnown = of !== undefined && context.resolve(of, `${field}.of`);
  const isOffice = property === 'office';
  const office = isOffice ? asText(fact['office']) : undefined;
  if (isOffice && of === undefined) context.report(field, 'does not say what the office is of');
  const acting = fact['acting'];
  if (acting !== undefined && typeof acting !== 'boolean')
    context.report(`${field}.acting`, 'is not true or false');
  return {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(ofKnown ? { of } : {}),
    ...(office === undefined ? {} : { office }),
    ...(title === undefined ? {} : { title }),
    ...(as === undefined ? {} : { as }),
    ...(acting === true ? { acting } : {}),
    ...(note === undefined ? {} : { note }),
    sources: citationsOf(fact['source'], { context, field, required: true }),
  };
}

type Typed = Place & { type: ValueType; property: string };

function readValues(authored: Authored | undefined, typed: Typed): Value[] {
  const { type } = typed;
  if (type === 'refs') return asList(authored).flatMap((item) => readRef(item, typed));
  if (type === 'ref-or-text') {
    return asList(authored).flatMap((item): Value[] =>
      isMap(item) ? readText(item, typed) : readRef(item, typed),
    );
  }
  if (type === 'text') return readText(authored, typed);
  return readScalar(asText(authored), typed);
}

function readRef(authored: Authored, { context, field }: Typed): Value[] {
  const id = asText(authored);
  if (id === undefined) {
    context.report(field, 'is not an id');
    return [];
  }
  return context.resolve(id, field) ? [{ entity: id }] : [];
}

function readText(authored: Authored | undefined, { context, field }: Typed): Value[] {
  const text: Localised | undefined = readLocalised(authored, { context, field });
  return text === undefined ? [] : [{ text }];
}

const TERMS: Readonly<Record<string, ReadonlySet<string>>> = { funding: FUNDING, office: OFFICES };

function readScalar(text: string | undefined, { context, field, type, property }: Typed): Value[] {
  if (text === undefined) return [];
  if (type === 'date') {
    if (isPartialDate(text)) return [{ date: text }];
    context.report(field, `${text} is not a real date`);
    return [];
  }
  if (type === 'url') {
    if (/^https?:\/\/[^\s]+$/.test(text)) return [{ url: text }];
    context.report(field, `${text} is not an http(s) address`);
    return [];
  }
  const terms = TERMS[property];
  if (!terms || terms.has(text)) return [{ term: text }];
  context.report(field, `${text} is not one of ${[...terms].join(', ')}`);
  return [];
}
