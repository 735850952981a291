import {
  KINDS,
  NAME_CASES,
  NAME_USES,
  type Entity,
  type EntityId,
  type Kind,
  type Name,
  type Pack,
} from '@/utils/knowledge';
import type { IndexedForm } from '@/utils/recognition/name-index';
import { isStateBody } from '@/utils/recognition/context/kind-class';
import { isCyrillic, plain } from '@/utils/recognition/context/letters';
import { hasEveryState } from '@/utils/recognition/context/words/state-bodies';
import { DISCIPLINES, SPORT_WORDS, type Discipline } from '@/utils/recognition/context/words/sport';
import { DECOY, FORM_BITS, MALE, NAME_BITS, TOPIC, type Columns } from './lexicon';
import { disciplineOf } from './clubs';
import { indexedNames } from './indexed-names';
import { packRows } from './rows';
import { SITE_NAME, siteNames } from './site-names';
import { StringTable } from './strings';
import { eachWordStart } from './word-starts';

/** Properties whose values stand in no relation that says what an article is about. */
const NO_RELATION: ReadonlySet<string> = new Set(['authority', 'law', 'obliges']);
const DOTTED = /^(?:\p{Lu}\.)+\p{Lu}?\.?$/u;
/** "Fla.", "Tenn.": not "Inc." at the end of a name, nor "U.S.". */
const CUT = /^\p{Lu}\p{Ll}{1,5}\.$/u;
const INITIALS = /(?:^|\s)\p{Lu}\.(?:\s|$)/u;

/** A lexicon as columns, with the forms that the name index has to find. */
export type CompiledLexicon = { columns: Columns; strings: StringTable; forms: IndexedForm[] };

/** Turns packs into columns; the first pack that has an entity speaks for it. */
export function lexiconColumns(packs: readonly Pack[]): CompiledLexicon {
  const strings = new StringTable();
  const numbers = new Map<EntityId, number>();
  const entities = packs
    .flatMap((pack) => pack.entities)
    .filter(({ id }) => !numbers.has(id) && numbers.set(id, numbers.size));
  for (const { id } of entities) strings.add(id);
  const names = nameColumns(entities, strings);
  const known = new Set(names.indexed.map(({ text }) => text));
  for (const { decoys } of packs)
    for (const { text } of decoys) if (!known.has(text)) names.indexed.push({ text, form: DECOY });
  for (const [at, { text }] of SPORT_WORDS.entries()) names.indexed.push({ text, form: TOPIC + at });
  const numberOf = (id: EntityId) => numbers.get(id) ?? [];
  const columns: Columns = {
    kinds: Uint8Array.from(entities, (entity) => KINDS.indexOf(entity.kind) | (isMan(entity) ? MALE : 0)),
    labels: Uint32Array.from(entities.flatMap(({ label }) => [strings.add(label.en), strings.add(label.ru)])),
    // An entity's id has the number of the entity.
    ids: Uint32Array.from(entities.keys()).sort((a, b) => byUnits(entities[a]!.id, entities[b]!.id)),
    homes: homes(entities, numbers),
    related: packRows(relations(entities, numbers)),
    lists: packRows(entities.map(({ statuses }) => unique(statuses.flatMap(({ list }) => numberOf(list))))),
    given: packRows(entities.map((entity) => givenNames(entity).map((text) => strings.add(text)))),
    terms: packRows(entities.map((entity) => terms(entity))),
    ...names.columns,
    hosts: Uint32Array.from(hostsOf(entities).flatMap(([text, entity]) => [strings.add(text), entity])),
  };
  return { columns, strings, forms: names.indexed };
}

/** Hosts, and names of sites, each with its outlet, in the order of their code units. */
function hostsOf(entities: readonly Entity[]): [text: string, entity: number][] {
  const outlets = new Map<string, number>();
  for (const [entity, { outlet }] of entities.entries())
    for (const host of outlet?.hosts ?? []) outlets.set(host, entity);
  for (const [name, entity] of siteNames(entities)) outlets.set(`${SITE_NAME}${name}`, entity);
  return [...outlets].sort(([a], [b]) => byUnits(a, b));
}

function byUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function nameColumns(entities: readonly Entity[], strings: StringTable) {
  const entity: number[] = [];
  const text: number[] = [];
  const bits: number[] = [];
  const cues: number[][] = [];
  const forms: number[] = [];
  const indexed: IndexedForm[] = [];
  for (const [number, item] of entities.entries()) {
    const { kind, label } = item;
    const discipline = disciplineOf(item);
    for (const name of indexedNames(item)) {
      const foreign = isForeign(name, item.names) ? NAME_BITS.foreign : 0;
      const row = entity.push(number) - 1;
      text.push(strings.add(name.text));
      bits.push(bitsOf(name, { kind, label: Object.values(label), discipline }) | foreign);
      cues.push((name.cues ?? []).map((cue) => strings.add(cue)));
      for (const [at, form] of [name.text, ...(name.forms ?? [])].entries()) {
        indexed.push({ text: form, form: forms.length / 2 });
        forms.push(row, (capitals(form) | (at > 0 ? FORM_BITS.inflected : 0)) >>> 0);
      }
    }
  }
  return {
    indexed,
    columns: {
      nameEntity: Uint32Array.from(entity),
      nameText: Uint32Array.from(text),
      nameBits: Uint32Array.from(bits),
      cues: packRows(cues),
      forms: Uint32Array.from(forms),
    },
  };
}

/** A Russian label in Latin letters, "RTX", "The Times", that is no sure name where English is written. */
function isForeign({ text, lang, use }: Name, names: readonly Name[]): boolean {
  return (
    lang === 'ru' &&
    use === 'alone' &&
    !isCyrillic(text) &&
    names.some((other) => other.lang === 'en' && other.text === text && other.use !== 'alone')
  );
}

function bitsOf(
  name: Name & { town?: true },
  { kind, label, discipline }: { kind: Kind; label: string[]; discipline: Discipline | undefined },
): number {
  const person = kind === 'person';
  const rule = DOTTED.test(name.text) ? 'acronym' : name.case;
  const words = name.text.split(/[\s-]+/u).length;
  const mononym = label.includes(name.text);
  const surname =
    person && !mononym && (name.use === 'after-full' || words === 1) && !INITIALS.test(name.text);
  return (
    NAME_CASES.indexOf(rule) |
    (NAME_USES.indexOf(name.use) << NAME_BITS.use) |
    (surname ? NAME_BITS.surname : 0) |
    (person && INITIALS.test(name.text) ? NAME_BITS.initials : 0) |
    (name.forms !== undefined && name.forms.length > 0 ? NAME_BITS.declines : 0) |
    (isStateBody(kind) && hasEveryState(plain(name.text)) ? NAME_BITS.common : 0) |
    (CUT.test(name.text) ? NAME_BITS.cut : 0) |
    (name.town === true ? NAME_BITS.town : 0) |
    (discipline === undefined ? 0 : (DISCIPLINES.indexOf(discipline) + 1) << NAME_BITS.discipline) |
    (Math.min(words, 0xff) << NAME_BITS.words)
  );
}

function capitals(form: string): number {
  let bits = 0;
  let word = 0;
  eachWordStart(form, { start: 0, end: form.length }, (at) => {
    const letter = String.fromCodePoint(form.codePointAt(at)!);
    if (word < FORM_BITS.words && letter !== letter.toLowerCase()) bits |= 1 << word;
    word += 1;
  });
  return bits;
}

/** The country of each entity, plus one; 0 where none is known. A person's is that of the first office. */
function homes(entities: readonly Entity[], numbers: ReadonlyMap<EntityId, number>): Uint32Array {
  const found = new Uint32Array(entities.length);
  const numberOf = (id: EntityId | undefined) => (id === undefined ? undefined : numbers.get(id));
  for (const [number, { kind, statements }] of entities.entries()) {
    const stated = statements.find(({ property, value }) => property === 'country' && 'entity' in value);
    const home = stated && 'entity' in stated.value ? numberOf(stated.value.entity) : undefined;
    found[number] = kind === 'country' ? number + 1 : home === undefined ? 0 : home + 1;
  }
  for (const [number, { kind, statements }] of entities.entries()) {
    if (kind !== 'person' || found[number] !== 0) continue;
    for (const { property, of } of statements) {
      const body = property === 'office' ? numberOf(of) : undefined;
      if (body === undefined || found[body] === 0) continue;
      found[number] = found[body]!;
      break;
    }
  }
  return found;
}

/** Who stands in a relation to whom, both ways. */
function relations(entities: readonly Entity[], numbers: ReadonlyMap<EntityId, number>): number[][] {
  const related = entities.map(() => new Set<number>());
  for (const [number, { statements }] of entities.entries()) {
    for (const { property, value, of } of statements) {
      if (NO_RELATION.has(property)) continue;
      for (const id of [of, 'entity' in value ? value.entity : undefined]) {
        const other = id === undefined ? undefined : numbers.get(id);
        if (other === undefined || other === number) continue;
        related[number]!.add(other);
        related[other]!.add(number);
      }
    }
  }
  return related.map((others) => [...others].sort((a, b) => a - b));
}

/** What comes before the surname in the labels of a person; of one named by one word, nothing. */
function givenNames({ kind, label, names }: Entity): string[] {
  if (kind !== 'person') return [];
  const surnames = names.filter(({ use, text }) => use === 'after-full' || !text.includes(' '));
  return unique(
    names.flatMap(({ text }) => {
      const surname = surnames.find((name) => text !== name.text && text.endsWith(` ${name.text}`));
      return surname ? text.slice(0, -surname.text.length - 1).split(/\s+/u) : [];
    }),
  ).filter((given) => !given.endsWith('.') && given !== label.en);
}

/** «Дональд Трамп» declines, «Хиллари Клинтон» and «Лиз Трасс» do not. */
function isMan({ kind, names }: Entity): boolean {
  return (
    kind === 'person' &&
    names.some(({ text, lang, forms = [] }) => {
      const [given = ''] = text.split(' ');
      return (
        lang === 'ru' && /[^аеёиоуыэюя.]$/u.test(given) && forms.some((form) => !form.startsWith(`${given} `))
      );
    })
  );
}

function terms({ kind, statements }: Entity): number[] {
  if (kind !== 'person') return [];
  return statements
    .filter(({ property }) => property === 'office')
    .flatMap(({ since, until }) => [yearOf(since), yearOf(until)]);
}

function yearOf(date: string | undefined): number {
  return date === undefined ? 0 : Number(date.slice(0, 4));
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
