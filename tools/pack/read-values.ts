import { isPartialDate, type Localised, type PartialDate } from '@/utils/knowledge';
import { asText, isMap, type Authored } from './authored';
import type { EntityContext } from './entity-context';

type Place = { context: EntityContext; field: string };

/** A date of the precision it is written in; reports one that is not real. */
export function readDate(authored: Authored | undefined, { context, field }: Place): PartialDate | undefined {
  if (authored === undefined || authored === null) return undefined;
  const text = asText(authored);
  if (text !== undefined && isPartialDate(text)) return text;
  context.report(field, `${text ?? JSON.stringify(authored)} is not a real date`);
  return undefined;
}

/** A text in both languages; reports a language that is missing or one too many. */
export function readLocalised(
  authored: Authored | undefined,
  { context, field }: Place,
): Localised | undefined {
  if (authored === undefined || authored === null) return undefined;
  if (!isMap(authored)) {
    context.report(field, 'is not a text in two languages: { en: …, ru: … }');
    return undefined;
  }
  const { en, ru, ...rest } = authored;
  for (const key of Object.keys(rest))
    context.report(`${field}.${key}`, 'is not known here (a text with a comma needs quotes)');
  const texts = { en: asText(en)?.trim(), ru: asText(ru)?.trim() };
  if (!texts.en) context.report(`${field}.en`, 'is missing');
  if (!texts.ru) context.report(`${field}.ru`, 'is missing');
  return texts.en && texts.ru ? { en: texts.en, ru: texts.ru } : undefined;
}
