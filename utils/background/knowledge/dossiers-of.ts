import {
  packInfo,
  type Dossier,
  type Entity,
  type EntityId,
  type EntityRef,
  type Pack,
} from '@/utils/knowledge';

/** Builds the dossier of every entity of a pack; references and sources are resolved within it. */
export function dossiersOf(pack: Pack): Dossier[] {
  const refs = new Map<EntityId, EntityRef>(pack.entities.map((entity) => [entity.id, refOf(entity)]));
  const info = packInfo(pack);
  return pack.entities.map((entity) => dossierOf(entity, { pack, refs, info }));
}

function dossierOf(
  entity: Entity,
  { pack, refs, info }: { pack: Pack; refs: ReadonlyMap<EntityId, EntityRef>; info: Dossier['pack'] },
): Dossier {
  const sources = new SourceTable(pack);
  const { names, ...rest } = entity;
  const used = new Set<EntityId>(entity.statuses.map((status) => status.list));
  for (const statement of entity.statements) {
    if ('entity' in statement.value) used.add(statement.value.entity);
    if (statement.of) used.add(statement.of);
  }
  return {
    entity: {
      ...rest,
      sources: sources.renumber(entity.sources),
      statements: entity.statements.map((item) => ({ ...item, sources: sources.renumber(item.sources) })),
      statuses: entity.statuses.map((item) => ({ ...item, sources: sources.renumber(item.sources) })),
    },
    alsoKnownAs: alsoKnownAs(entity, names),
    refs: Object.fromEntries([...used].flatMap((id) => (refs.has(id) ? [[id, refs.get(id)!]] : []))),
    sources: sources.used,
    pack: info,
  };
}

function refOf({ id, kind, label, iso }: Entity): EntityRef {
  return { id, kind, label, ...(iso === undefined ? {} : { iso }) };
}

/** One acronym a language: the other full names are for recognition, not for reading. */
function alsoKnownAs(entity: Entity, names: Entity['names']): Dossier['alsoKnownAs'] {
  const shown: Dossier['alsoKnownAs'] = [];
  for (const lang of ['en', 'ru'] as const) {
    const acronym = names.find(
      (name) => name.lang === lang && name.case === 'acronym' && name.text !== entity.label[lang],
    );
    if (acronym) shown.push({ text: acronym.text, lang });
  }
  return shown;
}

/** Gives each source of the pack that one dossier cites a number of its own. */
class SourceTable {
  readonly used: Pack['sources'] = [];
  readonly #pack: Pack;
  readonly #numbers = new Map<number, number>();

  constructor(pack: Pack) {
    this.#pack = pack;
  }

  renumber(indexes: readonly number[]): number[] {
    return indexes.map((index) => {
      let number = this.#numbers.get(index);
      if (number === undefined) {
        number = this.used.push(this.#pack.sources[index]!) - 1;
        this.#numbers.set(index, number);
      }
      return number;
    });
  }
}
