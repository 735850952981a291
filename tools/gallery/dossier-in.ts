import { packInfo, type Dossier, type EntityId, type Pack } from '@/utils/knowledge';

/** The dossier of one entity, with all sources of the pack's entity numbered anew. */
export function dossierIn(pack: Pack, id: EntityId): Dossier | undefined {
  const entity = pack.entities.find((candidate) => candidate.id === id);
  if (!entity) return undefined;
  const { names, ...rest } = entity;
  const cited = [
    ...new Set([entity, ...entity.statements, ...entity.statuses].flatMap((item) => item.sources)),
  ];
  const renumber = <T extends { sources: number[] }>(item: T): T => ({
    ...item,
    sources: item.sources.map((index) => cited.indexOf(index)),
  });
  return {
    entity: {
      ...renumber(rest),
      statements: entity.statements.map((statement) => renumber(statement)),
      statuses: entity.statuses.map((status) => renumber(status)),
    },
    alsoKnownAs: (['en', 'ru'] as const).flatMap((lang) => {
      const acronym = names.find((name) => name.lang === lang && name.case === 'acronym');
      return acronym && acronym.text !== entity.label[lang] ? [{ text: acronym.text, lang }] : [];
    }),
    refs: Object.fromEntries(
      pack.entities.map(({ id: other, kind, label, iso }) => [
        other,
        { id: other, kind, label, ...(iso === undefined ? {} : { iso }) },
      ]),
    ),
    sources: cited.map((index) => pack.sources[index]!),
    pack: packInfo(pack),
  };
}
