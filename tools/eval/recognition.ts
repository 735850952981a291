import { KINDS, type Kind, type Pack } from '@/utils/knowledge';
import { CASE_SETS, readCases } from './cases';
import { figures, type Figures } from './figures';
import { GOLD_FOLDER, GOLD_SETS, readGoldSet, type GoldText } from './gold';
import { itemsOf } from './items';
import { printConfusions, printMissed, printMissing, printSameThings } from './lists';
import { printFigures } from './table';
import { dictionary, sourcenote, type Tagger } from './taggers';
import { tally, type Tally } from './tally';

export type EvalOptions = { pack: Pack; sets: readonly string[]; verbose: boolean };

/** Precision, recall and what was confused, over the annotated texts that are there. */
export async function evalRecognition({ pack, sets, verbose }: EvalOptions): Promise<void> {
  const items = await itemsOf(pack);
  const kinds = new Map(
    pack.entities.flatMap(({ id, kind }) => [...items.of(id)].map((item): [string, Kind] => [item, kind])),
  );
  const taggers: [string, Tagger][] = [
    ['', sourcenote(pack)],
    [' (dictionary)', dictionary(pack)],
  ];
  const rows: (Figures & { name: string })[] = [];
  const ours: Tally[] = [];
  const judged: { lang: string; tagger: string; tallies: Tally[] }[] = [];
  for (const { set, texts, news } of textsOf(sets)) {
    for (const [tagger, mark] of taggers) {
      const tallies = texts.map((text) =>
        tally(text, mark(text.text, text.lang), { kinds, itemsOf: items.of }),
      );
      rows.push({ name: `${set}${tagger}`, ...figures(tallies) });
      if (news) judged.push({ lang: texts[0]?.lang ?? '', tagger, tallies });
      if (tagger === '') ours.push(...tallies);
    }
  }
  if (rows.length === 0) return;
  printFigures('By set', rows);
  printFigures('By language (news)', languages(judged));
  printFigures('By kind', kindRows(ours));
  printFigures('By reason', reasonRows(ours));
  printConfusions(ours, verbose);
  printMissed(ours, verbose);
  printSameThings(ours);
  printMissing(ours);
}

/** The texts asked for; says which sets are not there. `news`: counted by language. */
function* textsOf(sets: readonly string[]): Generator<{ set: string; texts: GoldText[]; news: boolean }> {
  const isWanted = ({ set }: { set: string }) => sets.length === 0 || sets.includes(set);
  for (const cases of CASE_SETS.filter(isWanted)) yield { ...cases, texts: readCases(cases), news: false };
  for (const gold of GOLD_SETS.filter(isWanted)) {
    const texts = readGoldSet(gold);
    if (texts) yield { ...gold, texts, news: gold.judged };
    else console.log(`${gold.set}: skipped, ${GOLD_FOLDER}/${gold.file} is not there`);
  }
}

function languages(
  judged: readonly { lang: string; tagger: string; tallies: Tally[] }[],
): (Figures & { name: string })[] {
  return [...Map.groupBy(judged, ({ lang, tagger }) => `${lang}${tagger}`)].map(([name, groups]) => ({
    name,
    ...figures(groups.flatMap(({ tallies }) => tallies)),
  }));
}

/** Which rules of the recogniser are wrong most often. */
function reasonRows(tallies: readonly Tally[]): (Figures & { name: string })[] {
  const reasons = new Set(tallies.flatMap(({ judged }) => judged.map(({ mark }) => mark.why ?? '')));
  return [...reasons].map((why) => ({
    name: why,
    ...figures(
      tallies.map((tally) => ({
        ...tally,
        judged: tally.judged.filter(({ mark }) => (mark.why ?? '') === why),
        found: [],
        missed: [],
      })),
    ),
  }));
}

function kindRows(tallies: readonly Tally[]): (Figures & { name: string })[] {
  return KINDS.map((kind) => ({
    name: kind as string,
    ...figures(tallies, (other) => other === kind),
  })).filter(({ marks, recall }) => marks > 0 || !Number.isNaN(recall));
}
