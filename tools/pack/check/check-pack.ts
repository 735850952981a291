import type { Entity, EntityId, Name, Pack } from '@/utils/knowledge';
import { checkOffices } from './offices';
import type { Fault } from '@/tools/pack/faults';

type FileOf = ReadonlyMap<EntityId, string>;

/** What is wrong between entities of a compiled pack: identifiers used twice, names that cannot be told apart. */
export function checkPack({ entities }: Pick<Pack, 'entities'>, fileOf: FileOf): Fault[] {
  return [
    ...usedTwice(entities, {
      fileOf,
      field: 'wikidata',
      keysOf: ({ wikidata }) => (wikidata ? [wikidata] : []),
    }),
    ...(['en', 'ru'] as const).flatMap((lang) =>
      usedTwice(entities, {
        fileOf,
        field: `wikipedia.${lang}`,
        keysOf: ({ wikipedia }) => (wikipedia?.[lang] ? [wikipedia[lang]] : []),
      }),
    ),
    ...usedTwice(entities, { fileOf, field: 'outlet.hosts', keysOf: ({ outlet }) => outlet?.hosts ?? [] }),
    ...usedTwice(entities, { fileOf, field: 'iso', keysOf: ({ iso }) => (iso ? [iso] : []) }),
    ...sharedNames(entities, fileOf),
    ...mixedScripts(entities, fileOf),
    ...outletsWithoutHosts(entities, fileOf),
    ...checkOffices(entities, fileOf),
  ];
}

function fault(
  id: EntityId,
  rest: { fileOf: FileOf; field: string; reason: string; warning?: boolean },
): Fault {
  const { fileOf, ...fields } = rest;
  return { file: fileOf.get(id) ?? 'compiled', entity: id, ...fields };
}

function usedTwice(
  entities: readonly Entity[],
  { fileOf, field, keysOf }: { fileOf: FileOf; field: string; keysOf: (entity: Entity) => readonly string[] },
): Fault[] {
  const first = new Map<string, EntityId>();
  const faults: Fault[] = [];
  for (const entity of entities) {
    for (const key of keysOf(entity)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, entity.id);
      else faults.push(fault(entity.id, { fileOf, field, reason: `${key} is also on ${other}` }));
    }
  }
  return faults;
}

/** Two entities that both claim one written form without a hint: a warning, since one of them may be meant. */
function sharedNames(entities: readonly Entity[], fileOf: FileOf): Fault[] {
  const claims = new Map<string, { id: EntityId; text: string }>();
  const faults: Fault[] = [];
  for (const { id, names } of entities) {
    for (const name of names.filter(({ use }) => use === 'alone')) {
      const key = `${name.lang} ${folded(name)}`;
      const other = claims.get(key);
      if (other === undefined) claims.set(key, { id, text: name.text });
      else if (other.id !== id) {
        const reason = `“${name.text}” is also a name of ${other.id}, and neither has a use hint`;
        faults.push(fault(id, { fileOf, field: `names.${name.lang}`, reason, warning: true }));
      }
    }
  }
  return faults;
}

/** Acronyms differ from words by their capitals, all else is compared without them. */
function folded({ text, case: rule }: Name): string {
  return rule === 'acronym' ? `=${text}` : text.toLocaleLowerCase('ru').replaceAll('ё', 'е');
}

const MIXED = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;

/** A Latin letter typed into a Russian word looks right and never matches. */
function mixedScripts(entities: readonly Entity[], fileOf: FileOf): Fault[] {
  return entities.flatMap(({ id, names, summary }) =>
    [...names.map(({ text }) => ['names', text] as const), ['summary', summary.ru] as const]
      .filter(([, text]) => MIXED.test(text))
      .map(([field, text]) => {
        const word = text.split(/\s/u).find((part) => MIXED.test(part)) ?? text;
        return fault(id, {
          fileOf,
          field,
          reason: `“${word}” mixes Latin and Cyrillic letters`,
          warning: true,
        });
      }),
  );
}

function outletsWithoutHosts(entities: readonly Entity[], fileOf: FileOf): Fault[] {
  return entities
    .filter(({ kind, outlet }) => (kind === 'outlet' || kind === 'agency') && outlet === undefined)
    .map(({ id }) => fault(id, { fileOf, field: 'outlet', reason: 'has no hosts', warning: true }));
}
