import type { GoldMention, GoldText } from './gold';
import { sameThing, slipOf } from './same-things';
import type { Judged, Tally } from './tally';

const CONFUSIONS = 20;
const MISSING = 50;
const CONTEXT = 50;

/** The confusions that cost most marks, each with an example; all of them when verbose. */
export function printConfusions(tallies: readonly Tally[], verbose: boolean): void {
  const bad = tallies
    .flatMap(({ judged }) => judged)
    .filter(({ verdict }) => verdict === 'wrong' || verdict === 'bare');
  const groups = Map.groupBy(bad, ({ mark, verdict, gold, text }) => {
    const surface = text.text.slice(mark.start, mark.end);
    return `${verdict}\t${surface} → ${mark.entity}\t${gold ? `${gold.surface} ${gold.wikidata ?? gold.type}` : ''}`;
  });
  const sorted = [...groups].toSorted((a, b) => b[1].length - a[1].length);
  console.log(`\nConfusions (${bad.length})`);
  for (const [key, items] of verbose ? sorted : sorted.slice(0, CONFUSIONS)) {
    const [verdict, ours, gold] = key.split('\t');
    console.log(`  ${items.length}× ${verdict}: ${ours}${gold ? ` (annotated: ${gold})` : ''}`);
    for (const item of verbose ? items : items.slice(0, 1)) console.log(`      ${contextOf(item)}`);
  }
}

function contextOf({ text, mark }: Judged): string {
  return `${text.id}: ${around(text, mark)} (${mark.why ?? ''})`;
}

function around({ text }: GoldText, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return `…${before}[${text.slice(start, end)}]${after}…`.replaceAll(/\s+/gu, ' ');
}

/** Names of the pack that were not marked. */
export function printMissed(tallies: readonly Tally[], verbose: boolean): void {
  const missed = tallies.flatMap((tally) => tally.missed);
  const groups = Map.groupBy(
    missed,
    ({ gold, nested }) => `${gold.surface} ${gold.wikidata}${nested ? ' (nested)' : ''}`,
  );
  const sorted = [...groups].toSorted((a, b) => b[1].length - a[1].length);
  console.log(`\nIn the pack and not marked (${missed.length})`);
  for (const [key, items] of verbose ? sorted : sorted.slice(0, CONFUSIONS)) {
    console.log(`  ${items.length}× ${key}`);
    for (const { text, gold } of verbose ? items : items.slice(0, 1))
      console.log(`      ${text.id}: ${around(text, gold)}`);
  }
}

/** Marks whose item differs and that say the same to a reader, and what the annotators got wrong themselves. */
export function printSameThings(tallies: readonly Tally[]): void {
  const judged = tallies.flatMap((tally) => tally.judged);
  const same = judged.filter(({ verdict }) => verdict === 'same-thing');
  const groups = Map.groupBy(same, ({ mark, gold }) => {
    const item = gold?.wikidata ?? '';
    return `${mark.entity} for ${item} (${sameThing(mark.entity, item)})`;
  });
  console.log(`\nRight though the item differs (${same.length})`);
  for (const [key, items] of [...groups].toSorted((a, b) => b[1].length - a[1].length))
    console.log(`  ${items.length}× ${key}, e.g. ${items[0]!.gold!.surface}`);
  const slips = judged.filter(({ verdict }) => verdict === 'slip');
  console.log(`\nMistakes of the annotators (${slips.length})`);
  for (const [item, items] of Map.groupBy(slips, ({ gold }) => gold?.wikidata ?? ''))
    console.log(`  ${items.length}× ${items[0]!.gold!.surface}: ${item}, ${slipOf(item)}`);
}

/** The entities that the annotators name most and the pack does not have. */
export function printMissing(tallies: readonly Tally[]): void {
  const missing = tallies.flatMap((tally) => tally.missing);
  const groups = Map.groupBy(missing, ({ gold }) => gold.wikidata);
  console.log(`\nNot in the pack, most frequent (${missing.length} mentions of ${groups.size})`);
  const lines = [...groups]
    .toSorted((a, b) => b[1].length - a[1].length)
    .slice(0, MISSING)
    .map(([item, names]) => `${names.length}× ${item} ${commonest(names.map(({ gold }) => gold))}`);
  for (const line of lines) console.log(`  ${line}`);
}

function commonest(mentions: readonly GoldMention[]): string {
  const groups = Map.groupBy(mentions, ({ surface }) => surface);
  return [...groups].toSorted((a, b) => b[1].length - a[1].length)[0]![0];
}
