import { isElsewhere, isPostal, isTownsState } from './elsewhere';
import { isOtherTownsClub } from './club-towns';
import { isBehindTown } from './evidence';
import { isFirm } from './english-right';
import { isPartyTag } from './english-left';
import { isPartOfMoreInEnglish } from './english-neighbours';
import type { Found, Hidden } from './find-spans';
import { isStateBody, kindClass } from './kind-class';
import { isCapitalised, plain } from './letters';
import { wordAfter } from './neighbour';
import { isPartOfMoreInRussian } from './russian-neighbours';
import type { Setting } from './setting';
import { placeOf, type Reading, type Span } from './span';
import { isOwnedByOthers, stateOf } from './state-body';
import { teamNeed, townsClub } from './team';
import { isPlaying, isWhere } from './where';
import { bearerOf, type Bearer } from './surname';
import type { Discipline } from './words/sport';
import { isHead, isOrdinaryInCapitals } from './words/english';
import { isOrdinary } from './words/russian';

/** What a reading needs to be believed: nothing more, the full form, or evidence. */
export type Need = 'nothing' | 'full' | 'evidence';

/** Why a name that may stand alone needs evidence here: it may be a person's, or an ordinary word. */
export type Doubt = 'person' | 'word' | 'letters';

/** A reading that the words about it allow. */
export type Option = { reading: Reading; need: Need; doubt?: Doubt; bearer?: Bearer };

/** What the words about all names of an article say before anything is weighed. */
export type Options = {
  of: Map<Span, Option[]>;
  /** Where, in order, another person bears the surname of an entity. */
  rivals: Map<number, number[]>;
};

export function optionsOf({ spans, hidden, ...found }: Found, setting: Setting): Options {
  const options: Options = { of: new Map(), rivals: new Map() };
  const people = new Set<number>();
  const companies = new Set<number>();
  for (const part of hidden) if (isInPersonsName(part, setting)) addNames(part.readings, people);
  for (const span of spans) {
    const allowed = span.readings.flatMap(
      (reading) =>
        optionOf(span, reading, { ...found, setting, people, companies, rivals: options.rivals }) ?? [],
    );
    options.of.set(span, allowed);
  }
  for (const [span, allowed] of options.of) {
    if (companies.size > 0)
      options.of.set(
        span,
        allowed.filter((option) => !isCompany(span, option, { companies, setting })),
      );
    for (const option of allowed) {
      if (option.need !== 'nothing' || !people.has(option.reading.name)) continue;
      option.need = 'evidence';
      option.doubt = 'person';
    }
  }
  return options;
}

function addNames(readings: readonly Reading[], names: Set<number>): void {
  for (const { name } of readings) names.add(name);
}

/** "Paris Hilton", "Denzel Washington": the place's name is a person's here. */
function isInPersonsName({ block, start, end, by }: Hidden, setting: Setting): boolean {
  const text = setting.textOf(block);
  if (start === by.start)
    return /^\s\p{Lu}/u.test(text.slice(end, end + 3)) && setting.isGivenName(text.slice(start, end));
  return setting.isGivenName(/^[\p{L}\p{M}]+/u.exec(text.slice(by.start, start))?.[0] ?? '');
}

type Means = {
  lowered: ReadonlySet<number>;
  setting: Setting;
  people: Set<number>;
  companies: Set<number>;
  sport: boolean;
  discipline: Discipline | undefined;
  rivals: Map<number, number[]>;
};

function optionOf(span: Span, reading: Reading, means: Means): Option | undefined {
  const { lowered, setting, people, companies, sport, rivals } = means;
  const { lexicon } = setting;
  const { name } = reading;
  const kind = lexicon.isClubsTown(name) ? 'place' : kindClass(lexicon.kindOf(reading.entity));
  const postal = isPostal(span, reading.entity, setting);
  if (postal !== undefined) return postal ? { reading, need: 'nothing' } : undefined;
  if (lexicon.isCut(name) && !isCutShort(span, setting)) return undefined;
  if (lexicon.isCut(name) && isHeadBehindStop(span, setting)) return undefined;
  const isPart = span.cyrillic
    ? isPartOfMoreInRussian(span, kind, setting)
    : isPartOfMoreInEnglish(span, { kind, name, setting });
  if (isPart && (kind === 'source' || lexicon.caseOf(name) !== 'common')) {
    if (kind === 'place' && isGivenNameBeside(span, setting)) people.add(name);
    if (kind === 'place' && isCompanyAfter(span, setting)) companies.add(name);
    return undefined;
  }
  const team = teamNeed(span, name, means);
  if (team === 'other' || isOtherTownsClub(span, name, setting)) return undefined;
  if (team === 'own') return { reading, need: 'nothing' };
  if (kind === 'place' && townsClub(span, setting) !== undefined) return undefined;
  if (isPartyTag(span) && lexicon.kindOf(reading.entity) === 'region') return { reading, need: 'nothing' };
  const state = kind === 'place' && !span.cyrillic ? isTownsState(span, setting) : undefined;
  if (state !== undefined) {
    if ((lexicon.kindOf(reading.entity) === 'region') !== state) return undefined;
    if (state) return { reading, need: 'nothing' };
  }
  if (kind === 'place' && isElsewhere(span, reading.entity, setting)) return undefined;
  if (kind === 'place' && !span.cyrillic && (sport ? !isWhere(span, setting) : isPlaying(span, setting)))
    return undefined;
  let needs = needOf(span, reading, { lowered, setting });
  if (isStateBody(lexicon.kindOf(reading.entity))) {
    const shared = needs.need !== 'nothing' || lexicon.isOfEveryState(name);
    const state = shared ? stateOf(span, reading.entity, setting) : undefined;
    if (state === 'other' || isOwnedByOthers(span, reading.entity, setting)) return undefined;
    if (state === 'own') needs = { need: 'nothing' };
  }
  if (kind === 'body' && span.after?.joined === 'space' && isFirm(span, span.after, setting))
    needs = { need: 'nothing' };
  if (kind !== 'person' || !lexicon.isSurname(reading.name)) return { reading, ...needs };
  const bearer = bearerOf(span, reading.entity, setting);
  if (bearer.is === 'own') return { reading, need: 'nothing', bearer };
  if (bearer.is !== 'other') return { reading, ...needs, bearer };
  const places = rivals.get(reading.entity);
  if (places) places.push(placeOf(span));
  else rivals.set(reading.entity, [placeOf(span)]);
  return undefined;
}

/** "Key West, Fla.", "Nashville, Tenn,": with a full stop, or behind a town. */
function isCutShort(span: Span, setting: Setting): boolean {
  const behind = setting.textOf(span.block).slice(span.end, span.end + 2);
  return behind.startsWith('.') || (/^(?:[,;)\n]|$)/u.test(behind) && isBehindTown(span, setting));
}

/** "La. Department of Wildlife": a body of the state. */
function isHeadBehindStop({ block, end }: Span, setting: Setting): boolean {
  const next = wordAfter(setting.textOf(block), end + 1);
  return next !== undefined && isCapitalised(next.text) && isHead(plain(next.text));
}

/** "Hanover Insurance Co": a company that begins with a place. */
const COMPANY =
  /^(?: (?:&|\p{Lu}[\p{L}.'’-]*)){0,3} (?:Inc|Corp|Co|Ltd|Plc|PLC|Group|Holdings?|Bancorp|Insurance|Industries|Airlines|Motors|Oil|Energy|Financial|Savings|Securities|Partners|Capital|Instruments)\b/u;
const COMPANY_READ = 60;

function isCompanyAfter({ block, end }: Span, setting: Setting): boolean {
  return COMPANY.test(setting.textOf(block).slice(end, end + COMPANY_READ));
}

/** "Hanover said" after "Hanover Insurance Co"; the town only where something is in it. */
function isCompany(
  span: Span,
  { reading }: Option,
  { companies, setting }: { companies: ReadonlySet<number>; setting: Setting },
): boolean {
  const kind = setting.lexicon.kindOf(reading.entity);
  return (kind === 'city' || kind === 'region') && companies.has(reading.name) && !isWhere(span, setting);
}

function isGivenNameBeside({ before, after, block, start, end }: Span, setting: Setting): boolean {
  if (before?.joined === 'space' && setting.isGivenName(before.text)) return true;
  return after !== undefined && setting.isGivenName(setting.textOf(block).slice(start, end));
}

function needOf(
  span: Span,
  { name, letters }: Reading,
  { lowered, setting }: { lowered: ReadonlySet<number>; setting: Setting },
): { need: Need; doubt?: Doubt } {
  const { lexicon } = setting;
  const use = lexicon.useOf(name);
  if (use !== 'alone') return { need: use === 'after-full' ? 'full' : 'evidence' };
  const shouted = letters === 'shouted' && span.style === 'sentence' && !span.dateline;
  if (letters === 'spelled' || shouted) return { need: 'evidence', doubt: 'letters' };
  const rule = lexicon.caseOf(name);
  const surface = plain(setting.textOf(span.block).slice(span.start, span.end));
  if (span.style === 'capitals' && rule === 'acronym' && isOrdinaryInCapitals(surface))
    return { need: 'evidence', doubt: 'letters' };
  const unproven = rule === 'proper' && (span.begins || span.style !== 'sentence');
  if (unproven && lexicon.wordsOf(name) === 1 && (lowered.has(name) || isOrdinary(surface)))
    return { need: 'evidence', doubt: 'word' };
  return { need: 'nothing' };
}
