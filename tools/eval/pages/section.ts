import type { Pack } from '@/utils/knowledge';
import type { Certainty } from '@/utils/recognition/annotation';
import { articleFacts } from '@/utils/recognition/article';
import { readAddress } from '@/utils/recognition/article/address';
import { pageOutlet } from '@/utils/recognition/article/page-outlet';
import { compileRecogniser, loadRecogniser } from '@/utils/recognition/recogniser';
import { LESS, withoutAddress } from './less';
import { PAGES_FOLDER, savedPages, type SavedPage } from './saved-pages';

type Answer = 'right' | 'wrong' | 'none';
type Count = Record<Answer, number>;

const SURE: readonly Certainty[] = ['certain', 'likely', 'unsure'];

/** Lines that say how well days of publication and outlets are read from saved pages. */
export function pagesSection(pack: Pack, { verbose }: { verbose: boolean }): string[] {
  const pages = savedPages();
  if (!pages) return [`Dates and outlets: skipped, ${PAGES_FOLDER} is not there`];
  const today = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
  return [...dateLines(pages, today, verbose), '', ...outletLines(pages, pack, { today, verbose })];
}

function dateLines(pages: readonly SavedPage[], today: string, verbose: boolean): string[] {
  const dated = pages.filter(({ day }) => day !== undefined);
  const read = ({ clues }: SavedPage) => articleFacts(clues, today);
  const rows = LESS.map(({ name, of }) => {
    const answers = dated.map(({ clues, day }) => answerOf(articleFacts(of(clues), today).published, day));
    return row(name, count(answers));
  });
  const bySure = SURE.map((sure) => {
    const those = dated.filter((page) => read(page).publishedSure === sure);
    return row(sure, count(those.map((page) => answerOf(read(page).published, page.day))));
  });
  const listed = dated.flatMap((page) => {
    const { published = 'none', publishedHow = '' } = read(page);
    return published === page.day
      ? []
      : [`  ${page.file}: ${published} (${publishedHow}), others read ${page.day}`];
  });
  const undated = pages.filter(({ day }) => day === undefined);
  return [
    `Days of publication, ${dated.length} saved pages  (goals: right ≥ 0.97, wrong < 0.01)`,
    ...rows,
    'By how sure',
    ...bySure,
    ...(listed.length > 0 ? ['Not as others read', ...listed] : []),
    ...(verbose
      ? undated.map((page) => `  ${page.file}: ${read(page).published ?? 'none'}, nobody else has read it`)
      : []),
  ];
}

function outletLines(
  pages: readonly SavedPage[],
  pack: Pack,
  { today, verbose }: { today: string; verbose: boolean },
): string[] {
  const recogniser = loadRecogniser(compileRecogniser([pack]))!;
  const outletAt = (url: string) => recogniser.outletOf(readAddress(url)?.host ?? '');
  const known = pages.filter(({ url }) => outletAt(url) !== undefined);
  const shapes: [name: string, clues: (page: SavedPage) => SavedPage['clues']][] = [
    ['by host', ({ clues }) => clues],
    [
      'in a web archive',
      ({ clues, url }) => ({ ...clues, url: `https://web.archive.org/web/20240101000000/${url}` }),
    ],
    ['saved as a file', ({ clues }) => ({ ...clues, url: 'file:///page.html' })],
    ['by name alone', ({ clues }) => withoutAddress(clues)],
  ];
  const answers = shapes.map(([name, of]) => ({
    name,
    found: known.map((page) => ({
      page,
      outlet: pageOutlet(articleFacts(of(page), today), recogniser)?.outlet,
    })),
  }));
  return [
    `Outlets, ${known.length} of ${pages.length} saved pages are of outlets in the pack`,
    ...answers.map(({ name, found }) =>
      row(name, count(found.map(({ page, outlet }) => answerOf(outlet, outletAt(page.url))))),
    ),
    ...(verbose
      ? answers.flatMap(({ name, found }) =>
          found
            .filter(({ page, outlet }) => outlet !== outletAt(page.url))
            .map(({ page, outlet }) => `  ${name}: ${page.file} is ${outlet ?? 'nobody’s'}`),
        )
      : []),
  ];
}

function answerOf(found: string | undefined, right: string | undefined): Answer {
  return found === undefined ? 'none' : found === right ? 'right' : 'wrong';
}

function count(answers: readonly Answer[]): Count {
  const counts: Count = { right: 0, wrong: 0, none: 0 };
  for (const answer of answers) counts[answer] += 1;
  return counts;
}

const NAME_WIDTH = 24;

function row(name: string, { right, wrong, none }: Count): string {
  const all = right + wrong + none;
  const share = (part: number) => (all === 0 ? '–' : (part / all).toFixed(3));
  return `  ${name.padEnd(NAME_WIDTH)} right ${share(right)}  wrong ${share(wrong)}  none ${share(none)}  of ${all}`;
}
