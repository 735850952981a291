import type { Kind } from '@/utils/knowledge';
import { isAdjective } from './adjectives';
import type { GoldMention, GoldText } from './gold';
import { sameThing, slipOf } from './same-things';

/** A mark as a tagger sets it. Offsets are UTF-16 code units of the document's text. */
export type Mark = {
  start: number;
  end: number;
  entity: string;
  kind: Kind;
  /** The strongest reason it was believed for, where the tagger says. */
  why?: string;
};

/** How a mark stands to what the annotators marked. */
export type Verdict =
  /** The same entity, there or over most of it. */
  | 'right'
  /** Another item that means the same to a reader: the government of a country, a city as a municipality. */
  | 'same-thing'
  /** The annotators marked something else there, or a longer name that holds it. */
  | 'wrong'
  /** The annotators marked nothing there. */
  | 'bare'
  /** A notion («геноцид», "martial law"), and the annotators marked names only. */
  | 'notion'
  /** A country before a noun ("U.S. officials"), in a set whose annotators left these bare. */
  | 'attribute'
  /** The annotators' item is no possible one: a film for the city it is named after. */
  | 'slip'
  /** Nobody can tell: the pack has no item for the entity, or the annotators gave the place none. */
  | 'unknown';

export type Judged = { text: GoldText; mark: Mark; verdict: Verdict; gold?: GoldMention };
export type Missed = { text: GoldText; gold: GoldMention; kind: Kind; nested: boolean };

/** What one tagger did on one text. */
export type Tally = {
  judged: Judged[];
  /** Names whose entity is in the pack and that were not marked. */
  missed: Missed[];
  /** Names whose entity is in the pack and that were marked. */
  found: { gold: GoldMention; kind: Kind; nested: boolean; text: GoldText }[];
  /** Names with an item that the pack does not have, and all names with an item. */
  missing: { text: GoldText; gold: GoldMention }[];
  linked: number;
  /** Of these, adjectives and names of peoples, which are counted no further. */
  adjectives: number;
};

export type Judge = {
  /** Kinds by Wikidata item. */
  kinds: ReadonlyMap<string, Kind>;
  /** The Wikidata items of an entity. */
  itemsOf: (entity: string) => ReadonlySet<string>;
};

/** Holds the marks of one text against its annotations. */
export function tally(text: GoldText, marks: readonly Mark[], { kinds, itemsOf }: Judge): Tally {
  const inside = marks.filter(({ start, end }) => start >= text.from && end <= text.to);
  const judged: Judged[] = [];
  if (text.complete)
    for (const mark of inside) judged.push({ text, mark, ...judge(text, mark, itemsOf(mark.entity)) });
  const found: Tally['found'] = [];
  const missed: Missed[] = [];
  const missing: Tally['missing'] = [];
  let linked = 0;
  let adjectives = 0;
  for (const gold of text.mentions) {
    if (gold.wikidata === undefined || gold.optional) continue;
    linked += 1;
    const kind = kinds.get(gold.wikidata);
    if (isAdjective(gold.surface, text.lang)) {
      adjectives += 1;
      continue;
    }
    if (kind === undefined) {
      missing.push({ text, gold });
      continue;
    }
    const nested = text.mentions.some((other) => other !== gold && holds(other, gold));
    if (slipOf(gold.wikidata) !== undefined) continue;
    const means = ({ entity }: Mark) =>
      itemsOf(entity).has(gold.wikidata!) || sameThing(entity, gold.wikidata!) !== undefined;
    if (inside.some((mark) => overlaps(mark, gold) && means(mark))) found.push({ gold, kind, nested, text });
    else missed.push({ text, gold, kind, nested });
  }
  return { judged, found, missed, missing, linked, adjectives };
}

function judge(
  text: GoldText,
  mark: Mark,
  items: ReadonlySet<string>,
): { verdict: Verdict; gold?: GoldMention } {
  const over = text.mentions.filter(
    (gold) => overlaps(mark, gold) && (gold.type !== 'EVENT' || mark.kind === 'event'),
  );
  if (over.length === 0) return { verdict: nothingThere(text, mark) };
  const right = over.find(({ wikidata }) => wikidata !== undefined && items.has(wikidata));
  if (right) return { verdict: 'right', gold: right };
  const exact = over.find(({ start, end }) => start === mark.start && end === mark.end);
  const nearest = exact ?? over.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]!;
  if (exact && (!hasItem(items) || isLeftWithoutItem(exact))) return { verdict: 'unknown', gold: nearest };
  const same = over.find(({ wikidata = '' }) => sameThing(mark.entity, wikidata) !== undefined);
  if (same) return { verdict: 'same-thing', gold: same };
  const slip = over.find(({ wikidata = '' }) => slipOf(wikidata) !== undefined);
  return slip ? { verdict: 'slip', gold: slip } : { verdict: 'wrong', gold: nearest };
}

function nothingThere({ text, attributes }: GoldText, { kind, end }: Mark): Verdict {
  if (kind === 'term') return 'notion';
  return !attributes && kind === 'country' && /^(?: \p{Ll}|-\p{L})/u.test(text.slice(end, end + 2))
    ? 'attribute'
    : 'bare';
}

function hasItem(items: ReadonlySet<string>): boolean {
  return [...items].some((item) => item.startsWith('Q'));
}

/** Annotators leave all but people without an item for want of time; a person without one is somebody else. */
function isLeftWithoutItem({ wikidata, type }: GoldMention): boolean {
  return wikidata === undefined && /^(?:CITY|COUNTRY|STATE_OR_PROVINCE|EVENT|ORGANIZATION|LAW)$/u.test(type);
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether one mention holds another and more. */
function holds(outer: GoldMention, inner: GoldMention): boolean {
  return (
    outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start
  );
}
