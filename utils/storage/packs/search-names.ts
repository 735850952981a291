import type { Entity, EntityId, Kind, Pack } from '@/utils/knowledge';

/** One written form that an entity can be found by. */
export type SearchName = { text: string; lang: string; is: 'label' | 'acronym' | 'name' };

/** The names of one entity, as search needs them: without inflected forms, each once. */
export type EntityNames = { entity: EntityId; kind: Kind; names: SearchName[] };

/** What readers can look up in a pack. */
export function searchNamesOf(pack: Pick<Pack, 'entities'>): EntityNames[] {
  return pack.entities.map((entity) => ({ entity: entity.id, kind: entity.kind, names: namesOf(entity) }));
}

function namesOf({ label, names }: Entity): SearchName[] {
  const found = new Map<string, SearchName>();
  for (const lang of ['en', 'ru'] as const)
    found.set(`${lang} ${label[lang]}`, { text: label[lang], lang, is: 'label' });
  for (const { text, lang, case: written } of names) {
    const key = `${lang} ${text}`;
    if (written === 'acronym') found.set(key, { text, lang, is: 'acronym' });
    else if (!found.has(key)) found.set(key, { text, lang, is: 'name' });
  }
  return [...found.values()];
}
