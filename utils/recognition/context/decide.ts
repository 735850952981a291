import { isPlace } from '@/utils/knowledge';
import type { ArticleText, Mention, Reason } from '@/utils/recognition/annotation';
import type { Lexicon } from '@/utils/recognition/image/lexicon';
import type { NameIndex } from '@/utils/recognition/name-index';
import { definedMentions } from './defined-mentions';
import { definitionsIn } from './definitions';
import { evidenceFor, type Evidence } from './evidence';
import { findSpans } from './find-spans';
import type { Nations } from './nations';
import { introducedBy } from './introduced';
import { optionsOf, type Option, type Options } from './options';
import { bearerAmong } from './people';
import { Presence } from './presence';
import { reasonsFor, RelatedNames, scoreOf } from './scores';
import { Setting } from './setting';
import { closedEnd, placeOf, type Span } from './span';
import { Terms } from './terms';

/** Evidence at which a name that needs some is believed. */
const ENOUGH = 1;
/** By how much the best of several readings has to lead. */
const LEAD = 0.5;
/** What the words before a surname weigh that say whose it is. */
const INTRODUCED = 3;
/** What a name that may stand alone has before anything speaks for it. */
const ALONE = 2;

export type Decision = { span: Span; option: Option; evidence?: Evidence; full?: string; defined?: string };

/** Finds what an article names: first by the names themselves, then by the whole article. */
export function mentionsOf(
  { blocks }: ArticleText,
  {
    lexicon,
    index,
    nations,
    isKnownGivenName,
  }: { lexicon: Lexicon; index: NameIndex; nations: Nations; isKnownGivenName: (word: string) => boolean },
): Mention[] {
  const found = findSpans(blocks, lexicon, index);
  const { spans } = found;
  if (spans.length === 0) return [];
  const setting = new Setting(blocks, { spans, lexicon, nations, isKnownGivenName });
  const options = optionsOf(found, setting);
  const definitions = definitionsIn(blocks, options.of, setting);
  const presence = new Presence();
  const decisions: Decision[] = [];
  const open: Span[] = [];
  const believe = (decision: Decision) => {
    decisions.push(decision);
    const { span, option } = decision;
    const { name, entity } = option.reading;
    presence.add(entity, {
      block: span.block,
      start: span.start,
      end: span.end,
      full: option.bearer?.is === 'own' || !lexicon.isSurname(name),
    });
  };
  for (const [span, allowed] of options.of) {
    const surface = setting.textOf(span.block).slice(span.start, span.end);
    const definition = definitions.get(surface);
    if (definition) {
      const option = allowed.find(({ reading }) => reading.entity === definition.entity);
      if (option) believe({ span, option, defined: definition.full });
      continue;
    }
    const sure = surely(allowed);
    if (sure && !(sure.bearer?.is === 'open' && options.rivals.has(sure.reading.entity)))
      believe({ span, option: sure });
    else if (allowed.length > 0) open.push(span);
  }
  const means: Means = {
    options,
    presence,
    setting,
    believe,
    terms: new Terms(blocks),
    introduced: new Map(),
  };
  const undecided = decideSurnames(open, means).filter((span) => !weigh(span, means));
  for (const span of decideSurnames(undecided, means)) weigh(span, means);
  const related = new RelatedNames(setting, presence);
  const mentions = decisions.map((decision) => mentionOf(decision, { setting, related }));
  const starts = new Set(options.of.keys().map(placeOf));
  const taken = (block: number, start: number) => starts.has(placeOf({ block, start }));
  return apart([...mentions, ...definedMentions(blocks, definitions, { lexicon, taken })]);
}

/** In order, without those that another one covers: "Jordan" in "Jordan Lavrov". */
function apart(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions.toSorted((a, b) => placeOf(a) - placeOf(b) || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || mention.block !== last.block || mention.start >= last.end) kept.push(mention);
  }
  return kept;
}

/** The option of a span of which only one entity can be meant. */
function surely(allowed: readonly Option[]): Option | undefined {
  const [first] = allowed;
  if (!first || allowed.some(({ reading }) => reading.entity !== first.reading.entity)) return undefined;
  return allowed.find(({ need }) => need === 'nothing');
}

type Means = {
  options: Options;
  presence: Presence;
  setting: Setting;
  terms: Terms;
  believe: (decision: Decision) => void;
  /** People whom the words before their surnames tell, with the word that does: "Colombia's Petro". */
  introduced: Map<number, string>;
};

/** Gives surnames to the person whose full name the article has; returns the spans that are not decided. */
function decideSurnames(spans: readonly Span[], means: Means): Span[] {
  const { options, presence, setting, believe, introduced } = means;
  const { lexicon } = setting;
  return spans.filter((span) => {
    const allowed = options.of.get(span)!;
    const persons = allowed.filter(({ reading, need }) => need === 'full' || lexicon.isSurname(reading.name));
    if (persons.length === 0) return true;
    const entities = persons.map(({ reading }) => reading.entity);
    const rivals = rivalsOf(entities, options);
    const bearer = bearerAmong(placeOf(span), entities, { presence, rivals });
    const mayBeHers =
      rivals.length > 0 && persons.some(({ reading }) => isAlsoWomans(span, reading.form, setting));
    const option = mayBeHers ? undefined : persons.find(({ reading }) => reading.entity === bearer);
    if (option) {
      const place = placeInstead(span, option, means);
      if (place === 'place') return true;
      if (place === 'neither') return false;
      const { block, start, end } = presence.firstFullOf(option.reading.entity)!;
      believe({ span, option, full: setting.textOf(block).slice(start, end) });
      return false;
    }
    const [only] = persons;
    const word =
      entities.every((entity) => entity === only!.reading.entity) && rivals.length === 0 && !mayBeHers
        ? (introducedBy(span, only!.reading.entity, setting) ?? introduced.get(only!.reading.entity))
        : undefined;
    if (word !== undefined) {
      introduced.set(only!.reading.entity, word);
      believe({ span, option: only!, evidence: { weight: INTRODUCED, cue: word, names: [] } });
      return false;
    }
    const alone = persons.filter(({ need }) => need === 'nothing');
    if (
      alone.length === 1 &&
      rivals.length === 0 &&
      allowed.every((other) => other === alone[0] || other.need !== 'nothing')
    ) {
      believe({ span, option: alone[0]! });
      return false;
    }
    return allowed.length > persons.length || (rivals.length === 0 && persons.some(needsEvidence));
  });
}

/** "Powell" where the article speaks of the Federal Reserve: a surname with cues. */
function needsEvidence({ need, doubt }: Option): boolean {
  return need === 'evidence' && doubt === undefined;
}

/** What a surname has for it after the full name, against a place of that name: "Jordan" after "Jim Jordan". */
const AFTER_FULL = 1.5;

/** Whether a span is a place rather than the surname of a person whom the article names in full. */
function placeInstead(span: Span, person: Option, means: Means): 'person' | 'place' | 'neither' {
  const { options, presence, setting } = means;
  const places = options.of
    .get(span)!
    .filter((option) => option !== person && isPlace(setting.lexicon.kindOf(option.reading.entity)));
  if (places.length === 0) return 'person';
  if (placeOf(presence.firstFullOf(person.reading.entity)!) > placeOf(span)) return 'place';
  const best = Math.max(...places.map((option) => weightOf(span, option, means).total));
  if (best >= AFTER_FULL + LEAD) return 'place';
  return best > AFTER_FULL - LEAD ? 'neither' : 'person';
}

/** What an article says for an option, and how much that is with what the name has by itself. */
function weightOf(span: Span, option: Option, means: Means): { evidence: Evidence; total: number } {
  const evidence = evidenceFor(span, option, means);
  return { evidence, total: evidence.weight + (option.need === 'nothing' ? ALONE : 0) };
}

/** Where others bear the surname of these people, in order. */
function rivalsOf([first, ...rest]: readonly number[], { rivals }: Options): readonly number[] {
  const places = rivals.get(first!) ?? [];
  const more = rest.flatMap((entity) => rivals.get(entity) ?? []);
  return more.length === 0 ? places : [...new Set([...places, ...more])].sort((a, b) => a - b);
}

/** «Алиева» is a man's genitive and a woman's nominative. */
function isAlsoWomans({ block, start, end }: Span, form: number, setting: Setting): boolean {
  const text = setting.textOf(block);
  return setting.lexicon.isInflected(form) && /(?:[оеё]в|[иы]н)[ауы]$/u.test(text.slice(start, end));
}

/** Believes the reading that the article speaks for, if one clearly leads. */
function weigh(span: Span, means: Means): boolean {
  const { options, believe } = means;
  const weighed = options.of
    .get(span)!
    .filter(({ need }) => need !== 'full')
    .map((option) => ({ option, ...weightOf(span, option, means) }))
    .sort((a, b) => b.total - a.total);
  const [best] = weighed;
  if (!best || best.total < ENOUGH) return false;
  const rival = weighed.find(({ option }) => option.reading.entity !== best.option.reading.entity);
  if (rival && best.total - rival.total < LEAD) return false;
  believe({ span, option: best.option, evidence: best.evidence });
  return true;
}

function mentionOf(
  decision: Decision,
  { setting, related }: { setting: Setting; related: RelatedNames },
): Mention {
  const { span, option } = decision;
  const { lexicon } = setting;
  const reasons: Reason[] = reasonsFor(decision, { setting, related });
  return {
    block: span.block,
    start: option.bearer?.is === 'own' ? option.bearer.from : span.start,
    end: closedEnd(setting.textOf(span.block), span),
    entity: lexicon.idOf(option.reading.entity),
    score: scoreOf(decision, lexicon),
    reasons,
  };
}
