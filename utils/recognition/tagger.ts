import { isPlace } from '@/utils/knowledge';
import type { Mention, Reason, TextBlock } from './annotation';
import { DECOY, type Lexicon, type NameRow } from './image';
import type { NameIndex } from './name-index';
import { givenNameBefore, isCasedAs, isInsideLongerName, isTitleCase } from './surface';
import { foldText } from './text';

/** One way to read a span: a name, perhaps inflected. */
type Reading = { name: NameRow; inflected: boolean };
/** A stretch of a block that may be a name. */
type Span = { block: number; start: number; end: number; readings: Reading[] };

/** Gives a function that finds the mentions of an article's blocks, in order, none inside another. */
export function createTagger(
  lexicon: Lexicon,
  index: NameIndex,
): (blocks: readonly TextBlock[]) => Mention[] {
  return (blocks) => {
    const spans = blocks.flatMap(({ text }, block) => spansIn(text, { block, lexicon, index }));
    const article = ` ${blocks.map(({ text }) => foldText(text)).join(' ')} `;
    const present = presentIn(spans);
    return spans.flatMap((span) => choose(span, { lexicon, present, article }) ?? []);
  };
}

type Found = { start: number; end: number; reading?: Reading };

/** The longest well-cased names of a text that do not overlap. */
function spansIn(
  text: string,
  { block, lexicon, index }: { block: number; lexicon: Lexicon; index: NameIndex },
): Span[] {
  const found: Found[] = [];
  const titleCase = isTitleCase(text);
  index.match(text, (start, end, form) => {
    if (form === DECOY) found.push({ start, end });
    else {
      const reading = { name: lexicon.names[form >> 1]!, inflected: (form & 1) === 1 };
      if (isRead(text, { start, end, reading, titleCase, lexicon })) found.push({ start, end, reading });
    }
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const spans: Span[] = [];
  let taken = 0;
  for (let at = 0; at < found.length;) {
    const { start, end } = found[at]!;
    const readings: Reading[] = [];
    let decoy = false;
    for (; at < found.length && found[at]!.start === start && found[at]!.end === end; at += 1) {
      const { reading } = found[at]!;
      if (reading) readings.push(reading);
      else decoy = true;
    }
    if (start < taken) continue;
    taken = end;
    if (!decoy) spans.push({ block, start, end, readings });
  }
  return spans;
}

type Place = { start: number; end: number; reading: Reading; titleCase: boolean; lexicon: Lexicon };

function isRead(
  text: string,
  { start, end, reading: { name, inflected }, titleCase, lexicon }: Place,
): boolean {
  if (!isCasedAs(text.slice(start, end), name, inflected)) return false;
  if (titleCase) return true;
  const { kind } = lexicon.entities[name.entity]!;
  if (isPlace(kind)) return !isInsideLongerName(text, start, end);
  return kind !== 'person' || name.text.includes(' ') || givenNameBefore(text, start) === undefined;
}

/** Entities whose full form the article has, with that form. */
function presentIn(spans: readonly Span[]): ReadonlyMap<number, string> {
  const present = new Map<number, string>();
  for (const { readings } of spans) {
    const full = readings.filter(({ name }) => name.use === 'alone');
    const [only] = full;
    if (only && full.every(({ name }) => name.entity === only.name.entity) && !present.has(only.name.entity))
      present.set(only.name.entity, only.name.text);
  }
  return present;
}

type Context = { lexicon: Lexicon; present: ReadonlyMap<number, string>; article: string };
type Choice = { reading: Reading; reasons: Reason[]; support: number };

/** The one reading the article speaks for; none when two have as much for them. */
function choose(span: Span, context: Context): Mention | undefined {
  const choices = span.readings.flatMap((reading) => licensed(reading, context) ?? []);
  const best = choices.toSorted((a, b) => b.support - a.support)[0];
  if (!best) return undefined;
  const rival = choices.find(
    ({ reading, support }) => reading.name.entity !== best.reading.name.entity && support === best.support,
  );
  if (rival) return undefined;
  const { block, start, end } = span;
  const entity = context.lexicon.entities[best.reading.name.entity]!.id;
  return { block, start, end, entity, score: Math.min(1, 0.8 + best.support * 0.04), reasons: best.reasons };
}

/** Names of related entities that a reason tells. */
const NAMES_TOLD = 3;
/** A reading whose full form the article has outweighs any number of neighbours. */
const FULL_FORM_WEIGHT = 4;

function licensed(reading: Reading, { lexicon, present, article }: Context): Choice | undefined {
  const { name, inflected } = reading;
  const related = lexicon.entities[name.entity]!.related.flatMap((other) => present.get(other) ?? []);
  const reasons: Reason[] = inflected ? [{ why: 'inflected', base: name.text }] : [];
  let support = Math.min(related.length, NAMES_TOLD);
  if (related.length > 0) reasons.push({ why: 'related', names: related.slice(0, NAMES_TOLD) });
  const full = present.get(name.entity);
  if (full !== undefined) support += FULL_FORM_WEIGHT;
  if (name.use === 'alone') reasons.unshift({ why: name.case === 'acronym' ? 'acronym' : 'full-name' });
  else if (full !== undefined && full !== name.text) reasons.unshift({ why: 'after-full', full });
  else if (name.use === 'after-full') return undefined;
  else {
    const cue = name.cues?.find((word) => article.includes(` ${foldText(word)} `));
    if (cue === undefined && related.length === 0) return undefined;
    if (cue !== undefined) {
      support += 1;
      reasons.unshift({ why: 'cue', word: cue });
    }
  }
  return { reading, reasons, support };
}
