import { isPlace } from '@/utils/knowledge';
import { isAttributed } from './attributed';
import { isStateBody } from './kind-class';
import { saysKind } from './kind-nouns';
import { isCapitalised, plain } from './letters';
import { wordBefore } from './neighbour';
import type { Option } from './options';
import type { Presence } from './presence';
import type { Setting } from './setting';
import type { Span } from './span';
import type { Stretch, Terms } from './terms';
import { isPlaying, listedBefore } from './where';
import * as english from './words/english';
import * as russian from './words/russian';
import { isSharedTown } from './words/shared-towns';

/** What speaks for an option, and how much. `names` are related entities of the article, strongest first. */
export type Evidence = { weight: number; cue?: string; names: number[] };

/** An entity with more relations than this supports each of them less: a great power stands near everything. */
const RELATIONS_OF_NO_HUB = 24;
const NEAR = 1.5;
const SAME_ENTITY = 3;
const KIND_NOUN = 2;
const APPOSITION = 2;
/** "flew to Paris": enough that it is no person, not enough to tell two places apart. */
const LOCATED = 1;
const MOST_FROM_CUES = 3;
const MOST_FROM_RELATED = 3;

/** Weighs what an article says for one option of one span. */
export function evidenceFor(
  span: Span,
  { reading: { name, entity }, doubt }: Option,
  { setting, terms, presence }: { setting: Setting; terms: Terms; presence: Presence },
): Evidence {
  const { lexicon } = setting;
  const cues = fromCues(span, lexicon.cuesOf(name), terms);
  const related = fromRelated(span, entity, { setting, presence });
  const noun = kindNounBeside(span, entity, setting);
  let weight =
    cues.weight + related.weight + (noun === undefined ? 0 : KIND_NOUN) + apposition(span, entity, setting);
  if (presence.has(entity)) weight += SAME_ENTITY;
  if (lexicon.isCut(name) && isBehindTown(span, setting)) weight += LOCATED;
  if (doubt !== 'letters' && isLocated(span, { name, entity, doubt }, setting)) weight += LOCATED;
  if (isAtHome(entity, setting)) weight += AT_HOME;
  if (isAttributed(span, entity, setting)) weight += ATTRIBUTED;
  if (isListed(span, entity, setting)) weight += LISTED;
  if (lexicon.disciplineOf(name) !== undefined && isPlaying(span, setting)) weight += PLAYS;
  const cue = noun ?? cues.cue;
  return { weight, names: related.names, ...(cue === undefined ? {} : { cue }) };
}

/** "San Francisco, Seattle and Portland", "Georgia and Alabama": as much as enough by itself. */
const LISTED = 1;
/** "Chelsea beat Arsenal 2-0": a club, where the town or quarter of that name plays nobody. */
const PLAYS = 1;
const NEXT = /^\s?(?:,(?: and)?|and)\s/u;

/** Whether a name beside it in a list is surely a place of the same kind and country. */
function isListed(span: Span, entity: number, setting: Setting): boolean {
  const { lexicon } = setting;
  const kind = lexicon.kindOf(entity);
  if (span.cyrillic || (kind !== 'city' && kind !== 'region' && kind !== 'country')) return false;
  const gap = NEXT.exec(setting.textOf(span.block).slice(span.end, span.end + NEXT_READ))?.[0].length;
  const next = gap === undefined ? undefined : setting.startingAt(span.block, span.end + gap);
  return [listedBefore(span, setting), next].some(
    (other) =>
      other?.readings.length === 1 &&
      lexicon.useOf(other.readings[0]!.name) === 'alone' &&
      lexicon.kindOf(other.readings[0]!.entity) === kind &&
      (kind === 'country' || lexicon.homeOf(other.readings[0]!.entity) === lexicon.homeOf(entity)),
  );
}

const NEXT_READ = 6;

/** «сообщили «Известия»»: enough by itself. */
const ATTRIBUTED = 1;

/** «Минздрав» in an article that names its country most: enough by itself. */
const AT_HOME = 1;
const TIMES_LEAST = 2;

function isAtHome(entity: number, setting: Setting): boolean {
  const home = setting.lexicon.homeOf(entity);
  if (home === undefined || !isStateBody(setting.lexicon.kindOf(entity))) return false;
  const counts = setting.countries();
  const own = counts.get(home) ?? 0;
  if (own < TIMES_LEAST) return false;
  let all = 0;
  for (const times of counts.values()) all += times;
  return own * 2 > all;
}

function fromCues({ block, start, end }: Span, cues: readonly string[], terms: Terms) {
  let weight = 0;
  let first: string | undefined;
  for (const cue of cues) {
    const places = terms.placesOf(cue);
    const near = places.get(block)?.some((place) => isBeside(place, { start, end })) ?? false;
    if (!near && places.size - (places.has(block) ? 1 : 0) === 0) continue;
    weight += near ? NEAR : 1;
    first ??= cue;
  }
  return { weight: Math.min(weight, MOST_FROM_CUES), cue: first };
}

/** Beside a name, or about it: "told The Hill"; the name itself says nothing. */
function isBeside(cue: Stretch, { start, end }: Stretch): boolean {
  return cue.end <= start || cue.start >= end || cue.end - cue.start > end - start;
}

function fromRelated(
  { block }: Span,
  entity: number,
  { setting: { lexicon }, presence }: { setting: Setting; presence: Presence },
) {
  const found: { other: number; weight: number }[] = [];
  for (const other of lexicon.relatedTo(entity)) {
    if (!presence.has(other)) continue;
    const near = presence.hasIn(other, block);
    const weight = Math.min(1, RELATIONS_OF_NO_HUB / lexicon.relatedTo(other).length) * (near ? NEAR : 1);
    found.push({ other, weight });
  }
  found.sort((a, b) => b.weight - a.weight || a.other - b.other);
  return {
    weight: Math.min(
      MOST_FROM_RELATED,
      found.reduce((sum, { weight }) => sum + weight, 0),
    ),
    names: found.map(({ other }) => other),
  };
}

/** "Key West, Fla.": a name and a comma before it. */
export function isBehindTown({ block, start }: Span, setting: Setting): boolean {
  return /\p{Lu}[\p{L}.’'-]+\s?,\s?$/u.test(
    setting.textOf(block).slice(Math.max(0, start - TOWN_READ), start),
  );
}

const TOWN_READ = 24;

/**
 * "in Paris", «в Гори», "Paris-based": what only a place has beside it; or where a report comes from. That says which place it is, unless
 * several are called so.
 */
function isLocated(
  { before, after, cyrillic, dateline, readings }: Span,
  { name, entity, doubt }: { name: number; entity: number; doubt: Option['doubt'] },
  { lexicon }: Setting,
): boolean {
  const kind = lexicon.kindOf(entity);
  if (!isPlace(kind)) return false;
  const one = readings.every(
    (reading) =>
      reading.entity === entity ||
      lexicon.kindOf(reading.entity) === 'person' ||
      lexicon.disciplineOf(reading.name) !== undefined,
  );
  const shared = kind === 'city' && isSharedTown(plain(lexicon.textOf(name)).replaceAll(' ', '-'));
  const surely =
    one && !shared && !lexicon.isCut(name) && (kind === 'city' || kind === 'region' || kind === 'country');
  if (doubt === undefined && !surely) return false;
  if (dateline) return true;
  if (after?.joined === 'hyphen' && /^(?:based|born|bound|area)$/u.test(after.text)) return true;
  if (before?.joined !== 'space') return false;
  const word = plain(before.text);
  return cyrillic ? russian.isLocative(word) : english.isLocative(word);
}

/** "the newspaper Vesti", «города Орёл», "Hama province". */
function kindNounBeside(span: Span, entity: number, setting: Setting): string | undefined {
  const kind = setting.lexicon.kindOf(entity);
  const text = setting.textOf(span.block);
  const before = span.before ?? wordBefore(text, skipQuote(text, span.start));
  const of = before && plain(before.text) === 'of' ? wordBefore(text, before.start) : undefined;
  for (const word of [before, of, span.after])
    if (word && !isCapitalised(word.text) && saysKind(plain(word.text), kind)) return word.text;
  return undefined;
}

function skipQuote(text: string, at: number): number {
  return /["«„“'‘]/u.test(text[at - 1] ?? '') ? at - 1 : at;
}

/** "Hama, Syria": a place right behind that the reading lies in, or right before that lies in the reading. */
function apposition({ block, start, end }: Span, entity: number, setting: Setting): number {
  if (!isPlace(setting.lexicon.kindOf(entity))) return 0;
  const text = setting.textOf(block);
  const behind = text.startsWith(', ', end) ? setting.startingAt(block, end + 2) : undefined;
  const ahead = text.startsWith(', ', start - 2) ? setting.endingAt(block, start - 2) : undefined;
  const related = setting.lexicon.relatedTo(entity);
  const fits = [behind, ahead].some((other) =>
    other?.readings.some((reading) => related.includes(reading.entity)),
  );
  return fits ? APPOSITION : 0;
}
