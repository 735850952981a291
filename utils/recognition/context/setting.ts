import type { TextBlock } from '@/utils/recognition/annotation';
import type { Lexicon } from '@/utils/recognition/image/lexicon';
import { isStateBody, kindClass } from './kind-class';
import { plain } from './letters';
import type { Nations } from './nations';
import type { Span } from './span';
import type { Discipline } from './words/sport';
import { isGivenName, isGivenNameOf } from './words/given-names';

const NO_CLUBS: ReadonlySet<Discipline> = new Set();

/** An article with its spans, as the rules about neighbours see it. */
export class Setting {
  readonly lexicon: Lexicon;
  /** The language labels are told in. */
  readonly language: 'en' | 'ru';
  readonly #blocks: readonly TextBlock[];
  readonly #starts = new Map<number, Map<number, Span>>();
  readonly #ends = new Map<number, Map<number, Span>>();
  readonly #given = new Map<number, ReadonlySet<string>>();
  readonly #isKnownGivenName: (word: string) => boolean;
  readonly #spans: readonly Span[];
  readonly #nations: Nations;
  #clubs: Map<number, Set<Discipline>> | undefined;
  #countries: Map<number, number> | undefined;

  constructor(
    blocks: readonly TextBlock[],
    {
      spans,
      lexicon,
      nations,
      isKnownGivenName,
    }: {
      spans: readonly Span[];
      lexicon: Lexicon;
      nations: Nations;
      isKnownGivenName: (word: string) => boolean;
    },
  ) {
    this.lexicon = lexicon;
    this.language = spans.filter(({ cyrillic }) => cyrillic).length * 2 > spans.length ? 'ru' : 'en';
    this.#blocks = blocks;
    this.#isKnownGivenName = isKnownGivenName;
    this.#spans = spans;
    this.#nations = nations;
    for (const span of spans) {
      atBlock(this.#starts, span.block).set(span.start, span);
      atBlock(this.#ends, span.block).set(span.end, span);
    }
  }

  textOf(block: number): string {
    return this.#blocks[block]!.text;
  }

  startingAt(block: number, at: number): Span | undefined {
    return this.#starts.get(block)?.get(at);
  }

  endingAt(block: number, at: number): Span | undefined {
    return this.#ends.get(block)?.get(at);
  }

  /** Whether a span may be something other than a person. */
  isNoPerson({ readings }: Span): boolean {
    return readings.some(({ entity }) => kindClass(this.lexicon.kindOf(entity)) !== 'person');
  }

  /** The given names of a person, folded. */
  givenNamesOf(entity: number): ReadonlySet<string> {
    let names = this.#given.get(entity);
    if (!names) this.#given.set(entity, (names = new Set(this.lexicon.givenNamesOf(entity).map(plain))));
    return names;
  }

  /** Whether the surname comes before the given names in a person's label: «Си Цзиньпин». */
  isSurnameFirst(entity: number): boolean {
    return this.lexicon.kindOf(entity) === 'person' && this.givenNamesOf(entity).size === 0;
  }

  /** Whether a person is told from others by an initial: "George W. Bush". */
  hasMiddleInitial(entity: number): boolean {
    return /\s\p{Lu}\.\s/u.test(this.lexicon.labelOf(entity, 'en'));
  }

  /** Whether a word is one of some folded given names, in any case. */
  isOneOf(word: string, names: ReadonlySet<string>): boolean {
    return isGivenNameOf(plain(word), names);
  }

  /** The sports of the clubs that a block has by names of their own. */
  clubsIn(block: number): ReadonlySet<Discipline> {
    this.#clubs ??= this.#readClubs();
    return this.#clubs.get(block) ?? NO_CLUBS;
  }

  #readClubs(): Map<number, Set<Discipline>> {
    const clubs = new Map<number, Set<Discipline>>();
    const { lexicon } = this;
    for (const { block, readings } of this.#spans) {
      const [reading, ...others] = readings;
      const own = reading && others.length === 0 ? lexicon.disciplineOf(reading.name) : undefined;
      if (own === undefined || lexicon.useOf(reading!.name) !== 'alone') continue;
      const known = clubs.get(block);
      if (known) known.add(own);
      else clubs.set(block, new Set([own]));
    }
    return clubs;
  }

  /** The countries a word may be the adjective of. */
  nationsOf(word: string): readonly number[] {
    return this.#nations.of(word);
  }

  /** How often the article names places, people and bodies of each country; of names of several none. */
  countries(): ReadonlyMap<number, number> {
    if (this.#countries) return this.#countries;
    this.#countries = new Map();
    for (const { readings } of this.#spans) {
      const homes = new Set(readings.map(({ entity }) => this.lexicon.homeOf(entity)));
      const [home] = homes;
      if (home === undefined || homes.size > 1 || !readings.some(({ name }) => this.#saysHome(name)))
        continue;
      this.#countries.set(home, (this.#countries.get(home) ?? 0) + 1);
    }
    return this.#countries;
  }

  /** A place, or what may stand alone and is called so in one country only. */
  #saysHome(name: number): boolean {
    const { lexicon } = this;
    const kind = lexicon.kindOf(lexicon.entityOf(name));
    if (kindClass(kind) === 'place') return true;
    const speaks = kind === 'person' || isStateBody(kind);
    return speaks && lexicon.useOf(name) === 'alone' && !lexicon.isOfEveryState(name);
  }

  isGivenName(word: string): boolean {
    return isGivenName(plain(word), this.#isKnownGivenName);
  }
}

function atBlock(map: Map<number, Map<number, Span>>, block: number): Map<number, Span> {
  let spans = map.get(block);
  if (!spans) map.set(block, (spans = new Map()));
  return spans;
}
