import type { Entity } from '@/utils/knowledge';

/** Begins the site names among the hosts, and no host. */
export const SITE_NAME = '=';

/** A name as sites write their own, without what varies: case, spaces, the article. */
export function foldSiteName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/ё/g, 'е')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What outlets call themselves, with the entity's number; names that two of them share are nobody's. */
export function siteNames(entities: readonly Entity[]): [name: string, entity: number][] {
  const owners = new Map<string, number | undefined>();
  for (const [number, { outlet, label, native, names }] of entities.entries()) {
    if (!outlet || outlet.hosts.length === 0) continue;
    const written = [
      label.en,
      label.ru,
      native?.text ?? '',
      ...(outlet.siteNames ?? []),
      ...names.map(({ text }) => text),
    ];
    for (const folded of new Set(written.map(foldSiteName))) {
      if (folded === '') continue;
      owners.set(folded, owners.has(folded) && owners.get(folded) !== number ? undefined : number);
    }
  }
  return [...owners].filter((owner): owner is [string, number] => owner[1] !== undefined);
}
