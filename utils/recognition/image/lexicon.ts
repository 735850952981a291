import { KINDS, NAME_CASES, NAME_USES, type EntityId, type Kind, type Name } from '@/utils/knowledge';
import { DISCIPLINES, type Discipline } from '@/utils/recognition/context/words/sport';
import { rowAt, type Rows } from './rows';
import type { Strings } from './strings';

/** The form number under which the name index reports a longer name that is something else. */
export const DECOY = 0xffff_ffff;

/** Form numbers from here on are no names: words that tell what an article is about, and `DECOY`. */
export const TOPIC = 0xffff_f000;

/** Packed into one number a name: case and use by their place in `NAME_CASES` and `NAME_USES`, then flags. */
export const NAME_BITS = {
  use: 2,
  surname: 0x10,
  initials: 0x20,
  declines: 0x40,
  common: 0x80,
  words: 8,
  cut: 0x1_0000,
  town: 0x2_0000,
  discipline: 18,
  foreign: 0x20_0000,
} as const;
/** Of a form's bits: its n-th word begins with a capital; inflected, a case form of its name. */
export const FORM_BITS = { inflected: 0x8000_0000, words: 30 } as const;

/** Flag of an entity's kind. */
export const MALE = 0x80;

/** The columns of a compiled lexicon: entities, names, written forms and hosts by number; texts by string number. */
export type Columns = {
  /** Places in `KINDS`, with `MALE` where the Russian forms say so. */
  kinds: Uint8Array;
  /** Two an entity: the label in English and in Russian. */
  labels: Uint32Array;
  /** All entities, ordered by their ids. */
  ids: Uint32Array;
  related: Rows;
  /** The country an entity belongs to, plus one; its own for a country; 0 where none is known. */
  homes: Uint32Array;
  /** Lists (numbers of entities) that an entity has a status in. */
  lists: Rows;
  /** Given names of a person, as the label has them, in both languages. */
  given: Rows;
  /** Two an office: first and last year of a person's terms; 0 where it is not known or not over. */
  terms: Rows;
  nameEntity: Uint32Array;
  nameText: Uint32Array;
  nameBits: Uint32Array;
  cues: Rows;
  /** Two a form: its name and its bits. */
  forms: Uint32Array;
  /** Two a host, ordered by their texts: text and outlet. Names of sites stand among them, see `site-names.ts`. */
  hosts: Uint32Array;
};

/** What the recogniser knows of names and entities, read from columns on demand. Numbers in, values out. */
export class Lexicon {
  readonly #columns: Columns;
  readonly #strings: Strings;
  /** Entities that exist. */
  readonly size: number;

  constructor(columns: Columns, strings: Strings) {
    this.#columns = columns;
    this.#strings = strings;
    this.size = columns.kinds.length;
  }

  nameOf(form: number): number {
    return this.#columns.forms[form * 2]!;
  }

  isInflected(form: number): boolean {
    return this.#columns.forms[form * 2 + 1]! >= FORM_BITS.inflected;
  }

  /** Bit n: the n-th word of the form begins with a capital. */
  capitalsOf(form: number): number {
    return this.#columns.forms[form * 2 + 1]! & ~FORM_BITS.inflected;
  }

  entityOf(name: number): number {
    return this.#columns.nameEntity[name]!;
  }

  /** The name as authored. */
  textOf(name: number): string {
    return this.#strings.at(this.#columns.nameText[name]!);
  }

  caseOf(name: number): Name['case'] {
    return NAME_CASES[this.#columns.nameBits[name]! & 3]!;
  }

  useOf(name: number): Name['use'] {
    return NAME_USES[(this.#columns.nameBits[name]! >> NAME_BITS.use) & 3]!;
  }

  /** Whether the name is a person's surname and no more. */
  isSurname(name: number): boolean {
    return (this.#columns.nameBits[name]! & NAME_BITS.surname) !== 0;
  }

  /** Whether the name has initials instead of given names. */
  hasInitials(name: number): boolean {
    return (this.#columns.nameBits[name]! & NAME_BITS.initials) !== 0;
  }

  /** Whether the name has case forms, so that its base form says something. */
  declines(name: number): boolean {
    return (this.#columns.nameBits[name]! & NAME_BITS.declines) !== 0;
  }

  /** Whether bodies of other states bear the same name: «МВД», "Supreme Court". */
  isOfEveryState(name: number): boolean {
    return (this.#columns.nameBits[name]! & NAME_BITS.common) !== 0;
  }

  /** Whether the name is a word cut short, with a full stop: "Fla.". */
  isCut(name: number): boolean {
    return (this.#columns.nameBits[name]! & NAME_BITS.cut) !== 0;
  }

  /** Whether the name is the town of a club, by which reports on its sport call it. */
  isClubsTown(name: number): boolean {
    return (this.#columns.nameBits[name]! & NAME_BITS.town) !== 0;
  }

  /** Whether only Cyrillic text has the name by itself: another text needs more to believe "The Times". */
  isForeign(name: number): boolean {
    return (this.#columns.nameBits[name]! & NAME_BITS.foreign) !== 0;
  }

  /** The sport of the club that the name is of. */
  disciplineOf(name: number): Discipline | undefined {
    return DISCIPLINES[((this.#columns.nameBits[name]! >> NAME_BITS.discipline) & 7) - 1];
  }

  wordsOf(name: number): number {
    return (this.#columns.nameBits[name]! >> NAME_BITS.words) & 0xff;
  }

  cuesOf(name: number): string[] {
    return this.#textsAt(this.#columns.cues, name);
  }

  idOf(entity: number): EntityId {
    return this.#strings.at(entity);
  }

  /** The number of the entity with an id. */
  numberOf(id: EntityId): number | undefined {
    const { ids } = this.#columns;
    const row = this.#search(id, { rows: ids.length, textIn: (at) => ids[at]! });
    return row === undefined ? undefined : ids[row]!;
  }

  kindOf(entity: number): Kind {
    return KINDS[this.#columns.kinds[entity]! & ~MALE]!;
  }

  /** Whether a person is surely a man: his given name declines as a man's. */
  isMan(entity: number): boolean {
    return (this.#columns.kinds[entity]! & MALE) !== 0;
  }

  labelOf(entity: number, language: 'en' | 'ru'): string {
    return this.#strings.at(this.#columns.labels[entity * 2 + (language === 'ru' ? 1 : 0)]!);
  }

  /** The country an entity belongs to. */
  homeOf(entity: number): number | undefined {
    const home = this.#columns.homes[entity]!;
    return home === 0 ? undefined : home - 1;
  }

  relatedTo(entity: number): Uint32Array {
    return rowAt(this.#columns.related, entity);
  }

  listsOf(entity: number): EntityId[] {
    return [...rowAt(this.#columns.lists, entity)].map((list) => this.idOf(list));
  }

  givenNamesOf(entity: number): string[] {
    return this.#textsAt(this.#columns.given, entity);
  }

  /** First and last years of a person's offices, in pairs; 0 where it is not known or not over. */
  termsOf(entity: number): Uint32Array {
    return rowAt(this.#columns.terms, entity);
  }

  /** The outlet of a host, or of a folded site's name behind `SITE_NAME`. */
  outletAt(host: string): number | undefined {
    const { hosts } = this.#columns;
    const row = this.#search(host, { rows: hosts.length / 2, textIn: (at) => hosts[at * 2]! });
    return row === undefined ? undefined : hosts[row * 2 + 1]!;
  }

  /** The row of a text among rows that are ordered by theirs. Decodes none of them: a worker just woken asks for few. */
  #search(
    text: string,
    { rows, textIn }: { rows: number; textIn: (row: number) => number },
  ): number | undefined {
    let low = 0;
    let high = rows - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = this.#strings.compare(textIn(middle), text);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  #textsAt(rows: Rows, row: number): string[] {
    return [...rowAt(rows, row)].map((text) => this.#strings.at(text));
  }
}
