import type { Kind } from '@/utils/knowledge';
import type { Tally, Verdict } from './tally';

/** What one tagger reached. Shares are 0 to 1, `NaN` where there was nothing to count. */
export type Figures = {
  texts: number;
  linked: number;
  adjectives: number;
  /** Of the annotated names with an item, those whose item is in the pack. */
  coverage: number;
  /** Of those that are no part of a longer annotated name, those that were marked. */
  recall: number;
  /** The same for names inside longer annotated names. */
  recallNested: number;
  marks: number;
  right: number;
  sameThing: number;
  wrong: number;
  bare: number;
  /** Not counted: marks on notions, which annotators of names leave bare. */
  notions: number;
  /** Not counted: countries before nouns, where a set's annotators leave these bare. */
  attributes: number;
  /** Not counted: the annotators' own mistakes. */
  slips: number;
  /** Not counted: the pack has no item to compare. */
  unknown: number;
  /** Right and the same thing, of all marks. */
  precision: number;
  /** As somebody would count who compares items alone, the annotators' mistakes against us. */
  strict: number;
  /** Of the marks over something annotated. */
  linkAccuracy: number;
  f1: number;
};

export function figures(tallies: readonly Tally[], only?: (kind: Kind) => boolean): Figures {
  const counts: Record<Verdict, number> = {
    right: 0,
    'same-thing': 0,
    wrong: 0,
    bare: 0,
    notion: 0,
    attribute: 0,
    slip: 0,
    unknown: 0,
  };
  let [linked, adjectives, found, missed, nestedFound, nestedMissed, missing] = [0, 0, 0, 0, 0, 0, 0];
  for (const tally of tallies) {
    linked += tally.linked;
    adjectives += tally.adjectives;
    missing += tally.missing.length;
    for (const { mark, verdict } of tally.judged) if (!only || only(mark.kind)) counts[verdict] += 1;
    for (const { kind, nested } of tally.found) {
      if (only && !only(kind)) continue;
      if (nested) nestedFound += 1;
      else found += 1;
    }
    for (const { kind, nested } of tally.missed) {
      if (only && !only(kind)) continue;
      if (nested) nestedMissed += 1;
      else missed += 1;
    }
  }
  const marks = counts.right + counts['same-thing'] + counts.wrong + counts.bare;
  const good = counts.right + counts['same-thing'];
  const precision = good / marks;
  const recall = found / (found + missed);
  return {
    texts: tallies.length,
    linked,
    adjectives,
    coverage: 1 - missing / (linked - adjectives),
    recall,
    recallNested: nestedFound / (nestedFound + nestedMissed),
    marks,
    right: counts.right,
    sameThing: counts['same-thing'],
    wrong: counts.wrong,
    bare: counts.bare,
    notions: counts.notion,
    attributes: counts.attribute,
    slips: counts.slip,
    unknown: counts.unknown,
    precision,
    strict: counts.right / (marks + counts.slip),
    linkAccuracy: good / (good + counts.wrong),
    f1: (2 * precision * recall) / (precision + recall),
  };
}
