import { asList, asText, type Authored } from './authored';
import type { EntityContext } from './entity-context';

/** The indexes of the sources a fact, status or summary names, without repeats. */
export function citationsOf(
  authored: Authored | undefined,
  { context, field, required }: { context: EntityContext; field: string; required: boolean },
): number[] {
  const keys = asList(authored);
  if (required && keys.length === 0) context.report(field, 'has no source');
  const indexes = keys.flatMap((item) => {
    const key = asText(item);
    const index = key === undefined ? undefined : context.sources.cite(key, context.file);
    if (index === undefined) context.report(field, `source ${String(key)} is not defined`);
    return index === undefined ? [] : [index];
  });
  return [...new Set(indexes)];
}
