/** Anything YAML can hold. */
export type Authored = string | number | boolean | null | Authored[] | { [key: string]: Authored };
export type AuthoredMap = { [key: string]: Authored };

export function isMap(value: unknown): value is AuthoredMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list as it is, a single value as a list of one, nothing as an empty list. */
export function asList(value: Authored | undefined): Authored[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** YAML reads `2003` as a number; dates and names are texts. */
export function asText(value: Authored | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}
