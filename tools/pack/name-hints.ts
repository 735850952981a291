import { NAME_CASES, NAME_USES, type Name } from '@/utils/knowledge';
import { asList, asText, isMap, type Authored } from './authored';
import type { EntityContext } from './entity-context';

/** A written form as an author gave it, with defaults filled in and hints for inflection. */
export type HintedName = Omit<Name, 'forms'> & {
  inflect: boolean;
  gender?: 'm' | 'f' | 'n';
  plural: boolean;
  /** Forms the author listed. */
  listed: string[];
  /** Whether the author said how it may be used. */
  hinted: boolean;
};

const FIELDS: ReadonlySet<string> = new Set([
  'text',
  'case',
  'use',
  'cues',
  'inflect',
  'gender',
  'number',
  'forms',
]);

/** One word of two to six capitals (digits may follow, as in G20): matched in capitals only. */
const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,5}$/u;

/** The case rule of a form nobody gave one. */
export function defaultCase(text: string): Name['case'] {
  return ACRONYM.test(text) ? 'acronym' : 'proper';
}

/** A form with all defaults. */
export function plainName(text: string, lang: string): HintedName {
  const trimmed = text.trim().normalize('NFC');
  return {
    text: trimmed,
    lang,
    case: defaultCase(trimmed),
    use: 'alone',
    inflect: lang === 'ru',
    plural: false,
    listed: [],
    hinted: false,
  };
}

/** The `names` of an entity, by language, in the order written. */
export function readNames(authored: Authored | undefined, context: EntityContext): HintedName[] {
  if (authored === undefined || authored === null) return [];
  if (!isMap(authored)) {
    context.report('names', 'is not a map of languages');
    return [];
  }
  return Object.entries(authored).flatMap(([lang, items]) => {
    if (!/^[a-z]{2,3}$/.test(lang)) {
      context.report(`names.${lang}`, 'is not a language code');
      return [];
    }
    return asList(items).flatMap((item, index) =>
      readName(item, { lang, context, field: `names.${lang}.${index + 1}` }),
    );
  });
}

type Place = { lang: string; context: EntityContext; field: string };

function readName(item: Authored, { lang, context, field }: Place): HintedName[] {
  const short = asText(item);
  if (short !== undefined) return [plainName(short, lang)];
  if (!isMap(item)) {
    context.report(field, 'is neither a text nor a map');
    return [];
  }
  for (const key of Object.keys(item))
    if (!FIELDS.has(key)) context.report(`${field}.${key}`, 'is not known here');
  const text = asText(item['text']);
  if (!text) {
    context.report(field, 'has no text');
    return [];
  }
  const base = plainName(text, lang);
  const pick = <T extends string>(key: string, values: readonly T[]): T | undefined => {
    const value = item[key];
    if (value === undefined) return undefined;
    const known = values.find((candidate) => candidate === value);
    if (known === undefined)
      context.report(
        `${field}.${key}`,
        `${asText(value) ?? JSON.stringify(value)} is not one of ${values.join(', ')}`,
      );
    return known;
  };
  const gender = pick('gender', ['m', 'f', 'n'] as const);
  const cues = asList(item['cues']).flatMap((cue) => asText(cue) ?? []);
  const use = pick('use', NAME_USES) ?? 'alone';
  if (use === 'with-cue' && cues.length === 0 && item['cues'] !== undefined)
    context.report(`${field}.cues`, 'is empty');
  return [
    {
      ...base,
      case: pick('case', NAME_CASES) ?? base.case,
      use,
      ...(cues.length > 0 ? { cues } : {}),
      inflect: base.inflect && pick('inflect', ['none'] as const) === undefined,
      ...(gender === undefined ? {} : { gender }),
      plural: pick('number', ['plural', 'singular'] as const) === 'plural',
      listed: asList(item['forms']).flatMap((form) => asText(form) ?? []),
      hinted: item['use'] !== undefined,
    },
  ];
}
