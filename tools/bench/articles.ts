import { loadPack } from '@/tools/annotate/load-pack';
import { blocksOf } from '@/tools/annotate/blocks-of';
import { CASE_SETS, readCases } from '@/tools/eval/cases';
import { GOLD_SETS, readGoldSet } from '@/tools/eval/gold';
import { compileRecogniser, loadRecogniser, type Recogniser } from '@/utils/recognition/recogniser';
import { median, timeOnce } from './median';
import type { Row, Section } from './section';

/** Of a screen of 60 Hz. Milliseconds. */
const FRAME = 1000 / 60;
/** "A small fraction of one frame" for a thousand words. */
const FRAMES = 0.25;
const ROUNDS = 7;
const QUICK_ROUNDS = 3;

type Article = { lang: 'en' | 'ru'; text: string; words: number };

/** The whole recogniser with the bundled pack: names, context, disclaimers and quoted outlets. */
export const articles: Section = {
  name: 'articles',
  measure({ quick, say }) {
    say('recognising articles');
    const recogniser = loadRecogniser(compileRecogniser([loadPack('world-affairs')]))!;
    const { texts, source } = realTexts();
    const rounds = quick ? QUICK_ROUNDS : ROUNDS;
    const rows = (['en', 'ru'] as const).map((lang) => {
      const own = texts.filter((text) => text.lang === lang);
      const language = lang === 'en' ? 'English' : 'Russian';
      return rowOf(`${own.length} ${language} texts, ${source}`, own, { recogniser, rounds });
    });
    const longest = texts.toSorted((a, b) => b.words - a.words).slice(0, 1);
    return Promise.resolve([...rows, rowOf('the longest of them', longest, { recogniser, rounds })]);
  },
};

function rowOf(
  what: string,
  texts: readonly Article[],
  { recogniser, rounds }: { recogniser: Recogniser; rounds: number },
): Row {
  const taken = texts.map(({ lang, text }) => ({ language: lang, blocks: blocksOf(text).blocks }));
  const annotateAll = () => taken.reduce((sum, text) => sum + recogniser.annotate(text).mentions.length, 0);
  annotateAll();
  const times = Array.from({ length: rounds }, () => timeOnce(annotateAll));
  const words = texts.reduce((sum, text) => sum + text.words, 0);
  const perThousand = (median(times.map(({ milliseconds }) => milliseconds)) / words) * 1000;
  return {
    what: `recogniser, 1,000 words of ${what}`,
    figure: { value: perThousand / FRAME, unit: 'frames' },
    goal: { atMost: FRAMES },
    measured: `${perThousand.toFixed(2)} ms`,
    compared: `${words.toLocaleString('en')} words, ${times[0]!.result.toLocaleString('en')} mentions`,
  };
}

/** Annotated news beside the project where it is there; else the project's own cases. */
function realTexts(): { texts: Article[]; source: string } {
  const gold = GOLD_SETS.filter(({ judged }) => judged).flatMap((set) => readGoldSet(set) ?? []);
  const cases = CASE_SETS.flatMap((set) => readCases(set));
  return {
    texts: (gold.length > 0 ? gold : cases).map(({ lang, text }) => ({ lang, text, words: wordsIn(text) })),
    source: gold.length > 0 ? 'real news' : 'of our own',
  };
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
