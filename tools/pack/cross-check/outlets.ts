import type { Entity } from '@/utils/knowledge';
import type { CrossCheck } from './cross-check';
import { foldName } from '@/tools/pack/name-lookup';

/** Words that say nothing about which owner is meant. */
const EMPTY = new Set(
  'the of and for state russian government media group company broadcaster public by'.split(' '),
);

/** Owners, countries and items of outlets, by host. */
export function checkOutlets(check: CrossCheck): void {
  const byHost = new Map(
    check.entities.flatMap((entity) => (entity.outlet?.hosts ?? []).map((host) => [host, entity])),
  );
  const byId = new Map(check.entities.map((entity) => [entity.id, entity]));
  for (const row of check.table('outlets_core.csv')) {
    const entity = byHost.get(row['host']!);
    if (!entity) continue;
    check.compared('outlets by host');
    const { qid, owner, evidence, country } = row as Record<'qid' | 'owner' | 'evidence' | 'country', string>;
    if (qid && entity.wikidata && qid !== entity.wikidata)
      check.conflict(entity, 'wikidata', `${entity.wikidata}; outlets have ${qid} for ${row['host']}`);
    if (owner && !evidence.includes('M')) compareOwner(check, { entity, owner, byId });
    if (/^[A-Z]{2}$/.test(country)) compareCountry(check, { entity, country, byId });
  }
}

type Compared = { entity: Entity; byId: ReadonlyMap<string, Entity> };

function compareOwner(check: CrossCheck, { entity, owner, byId }: Compared & { owner: string }): void {
  const ours = entity.statements
    .filter(({ property }) => property === 'owner' || property === 'parent')
    .flatMap(({ value }) => {
      if ('text' in value) return [value.text.en, value.text.ru];
      return 'entity' in value
        ? (byId.get(value.entity)?.names.map(({ text }) => text) ?? [value.entity])
        : [];
    });
  if (ours.length === 0) return;
  // "Chinese state" and "State Council of China" say one thing.
  if (
    /state|government|ministry/i.test(owner) &&
    ours.some((text) => /state|government|ministry|council/i.test(text))
  )
    return;
  const words = new Set(ours.flatMap((text) => foldName(text).split(' ')));
  const shared = foldName(owner)
    .split(' ')
    .some((word) => words.has(word) && !EMPTY.has(word));
  if (!shared) check.conflict(entity, 'owner', `${ours.slice(0, 2).join(' / ')}; outlets have “${owner}”`);
}

function compareCountry(check: CrossCheck, { entity, country, byId }: Compared & { country: string }): void {
  const ours = entity.statements
    .filter(({ property }) => property === 'country')
    .flatMap(({ value }) => ('entity' in value ? (byId.get(value.entity)?.iso ?? []) : []));
  if (ours.length > 0 && !ours.includes(country))
    check.conflict(entity, 'country', `${ours.join(', ')}; outlets have ${country}`);
}
