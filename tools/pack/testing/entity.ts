import type { Entity, EntityId } from '@/utils/knowledge';

/** A small valid entity named for its id: `new-york` is "New York". */
export function sampleEntity(id: EntityId, rest: Partial<Entity> = {}): Entity {
  const label = id.replaceAll('-', ' ').replace(/\b\w/g, (letter) => letter.toUpperCase());
  return {
    id,
    kind: 'organisation',
    label: { en: label, ru: label },
    names: [{ text: label, lang: 'en', case: 'proper', use: 'alone' }],
    summary: { en: 'A thing.', ru: 'Вещь.' },
    statements: [],
    statuses: [],
    sources: [],
    ...rest,
  };
}
