import { KINDS, type Kind, type Pack } from '@/utils/knowledge';
import { figures, type Figures } from './figures';
import { GOLD_FOLDER, GOLD_SETS, readGoldSet } from './gold';
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
  for (const gold of GOLD_SETS.filter(({ set }) => sets.length === 0 || sets.includes(set))) {
    const texts = readGoldSet(gold);
    if (!texts) {
      console.log(`${gold.set}: skipped, ${GOLD_FOLDER}/${gold.file} is not there`);
      continue;
    }
    for (const [tagger, mark] of taggers) {
      const tallies = texts.map((text) =>
        tally(text, mark(text.text, text.lang), { kinds, itemsOf: items.of }),
      );
      rows.push({ name: `${gold.set}${tagger}`, ...figures(tallies) });
      if (gold.judged) judged.push({ lang: texts[0]?.lang ?? '', tagger, tallies });
      if (tagger === '') ours.push(...tallies);
    }
  }
  if (rows.length === 0) return;
  printFigures('By set', rows);
  printFigures('By language (news)', languages(judged));
  printFigures('By kind', kindRows(ours));
  printConfusions(ours, verbose);
  printMissed(ours, verbose);
  printSameThings(ours);
  printMissing(ours);
}

function languages(
  judged: readonly { lang: string; tagger: string; tallies: Tally[] }[],
): (Figures & { name: string })[] {
  return [...Map.groupBy(judged, ({ lang, tagger }) => `${lang}${tagger}`)].map(([name, groups]) => ({
    name,
    ...figures(groups.flatMap(({ tallies }) => tallies)),
  }));
}

function kindRows(tallies: readonly Tally[]): (Figures & { name: string })[] {
  return KINDS.map((kind) => ({
    name: kind as string,
    ...figures(tallies, (other) => other === kind),
  })).filter(({ marks, recall }) => marks > 0 || !Number.isNaN(recall));
}
