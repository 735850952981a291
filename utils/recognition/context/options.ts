import { isPartOfMoreInEnglish } from './english-neighbours';
import { kindClass } from './kind-class';
import { plain } from './letters';
import { isPartOfMoreInRussian } from './russian-neighbours';
import type { Setting } from './setting';
import { placeOf, type Reading, type Span } from './span';
import { bearerOf, type Bearer } from './surname';
import { isOrdinaryInCapitals } from './words/english';
import { isOrdinary } from './words/russian';

/** What a reading needs to be believed: nothing more, the full form, or evidence. */
export type Need = 'nothing' | 'full' | 'evidence';

/** A reading that the words about it allow. `from`: where the person's given names begin. */
export type Option = { reading: Reading; need: Need; bearer?: Bearer };

/** What the words about all names of an article say before anything is weighed. */
export type Options = {
  of: Map<Span, Option[]>;
  /** Where another person bears the surname of an entity. */
  rivals: Map<number, number[]>;
  /** Names of places that the article has as parts of people's names. */
  people: Set<number>;
};

export function optionsOf(spans: readonly Span[], lowered: ReadonlySet<number>, setting: Setting): Options {
  const options: Options = { of: new Map(), rivals: new Map(), people: new Set() };
  for (const span of spans) {
    const allowed = span.readings.flatMap(
      (reading) => optionOf(span, reading, { lowered, setting, options }) ?? [],
    );
    options.of.set(span, allowed);
  }
  for (const allowed of options.of.values()) {
    for (const option of allowed)
      if (options.people.has(option.reading.name) && option.need === 'nothing') option.need = 'evidence';
  }
  return options;
}

function optionOf(
  span: Span,
  reading: Reading,
  { lowered, setting, options }: { lowered: ReadonlySet<number>; setting: Setting; options: Options },
): Option | undefined {
  const { lexicon } = setting;
  const kind = kindClass(lexicon.kindOf(reading.entity));
  const common = lexicon.caseOf(reading.name) === 'common';
  const partOfMore = span.cyrillic ? isPartOfMoreInRussian : isPartOfMoreInEnglish;
  if (!common && partOfMore(span, kind, setting)) {
    if (kind === 'place' && isGivenNameBeside(span, setting)) options.people.add(reading.name);
    return undefined;
  }
  if (kind === 'person' && lexicon.isSurname(reading.name)) {
    const bearer = bearerOf(span, reading.entity, setting);
    if (bearer.is === 'other') {
      const places = options.rivals.get(reading.entity) ?? [];
      options.rivals.set(reading.entity, [...places, placeOf(span)]);
      return undefined;
    }
    return {
      reading,
      need: bearer.is === 'own' ? 'nothing' : needOf(span, reading, { lowered, setting }),
      bearer,
    };
  }
  return { reading, need: needOf(span, reading, { lowered, setting }) };
}

function isGivenNameBeside({ before, after, block, start, end }: Span, setting: Setting): boolean {
  if (before?.joined === 'space' && setting.isGivenName(before.text)) return true;
  return after !== undefined && setting.isGivenName(setting.textOf(block).slice(start, end));
}

function needOf(
  span: Span,
  { name, spelled }: Reading,
  { lowered, setting }: { lowered: ReadonlySet<number>; setting: Setting },
): Need {
  const { lexicon } = setting;
  const use = lexicon.useOf(name);
  if (use !== 'alone') return use === 'after-full' ? 'full' : 'evidence';
  if (spelled || span.shouted) return 'evidence';
  const surface = plain(setting.textOf(span.block).slice(span.start, span.end));
  if (span.style === 'capitals' && lexicon.caseOf(name) === 'acronym' && isOrdinaryInCapitals(surface))
    return 'evidence';
  const proper = lexicon.caseOf(name) === 'proper';
  const unproven = span.begins || span.style !== 'sentence';
  if (proper && unproven && lexicon.wordsOf(name) === 1 && (lowered.has(name) || isOrdinary(surface)))
    return 'evidence';
  return 'nothing';
}
