import type { EntityId } from '@/utils/knowledge';
import type { CardCatalogue } from '@/utils/reading/strings/card';

/** Codes that ids of lists begin with and ISO 3166-1 writes otherwise. */
const CODES: Record<string, string> = { UK: 'GB' };
const PREFIX = /^([a-z]{2})-/;

/**
 * Whose list it is, in words: ids of lists begin with the state's or body's two letters (`ru-terrorist`,
 * `un-1267`; docs/writing-packs.md, "Statuses"). `undefined` when they do not.
 */
export function jurisdictionOf(list: EntityId, { language, card }: CardCatalogue): string | undefined {
  const letters = PREFIX.exec(list)?.[1]?.toUpperCase();
  if (letters === undefined) return undefined;
  const own = card.jurisdictions[letters];
  if (own !== undefined) return own;
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(CODES[letters] ?? letters);
}
