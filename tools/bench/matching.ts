import { cityNames } from './city-names';
import { startMatcher, type Contestant, type Task } from './contestant';
import { inMillions, inSeconds, inThousands } from './in-words';
import { ALTERNATION, LIMIT, OURS, PACKAGES } from './matchers';
import { PYTHON, RIPGREP, type Native } from './natives';
import { race, ratioOf, speedOf, type Runner } from './race';
import type { BenchOptions, Row, Section } from './section';
import { newsArticles } from './texts';

/** UTF-16 units to search over and over, as many as one comes to in its turn. */
const TEXT_UNITS = 2_000_000;
const SMALLEST = 1000;
/** Each is this many times the one before. */
const GROWTH = 10;
const SIZES = [SMALLEST, 10_000, 100_000, 1_000_000];
const QUICK_SIZES = [SMALLEST, 10_000, 100_000];
/** Whoever is not ready to search by then is left out. Milliseconds. */
const PATIENCE = 20_000;
const RULES = { rounds: 9, turn: 100, budget: 4000 };
const QUICK_RULES = { rounds: 5, turn: 60, budget: 2000 };

const OTHERS: readonly Native[] = [
  ...[...PACKAGES, ALTERNATION, LIMIT].map(({ name }) => ({
    name,
    start: (task: Task) => startMatcher(name, task),
  })),
  RIPGREP,
  PYTHON,
];
const IS_PACKAGE = new Set(PACKAGES.map(({ name }) => name));

/** Goals by number of names: against the fastest package, against ripgrep, and against ours with the fewest names. */
const PACKAGE_GOAL = new Map([
  [10_000, 8],
  [100_000, 8],
]);
const RIPGREP_GOAL = new Map([[10_000, 1]]);
const FLAT_GOAL = new Map([[1_000_000, 0.5]]);

/** Who is compared with ours, or why it is not. */
type Other = { name: string; runner: Runner | string };
type Result = { ours: Runner; smallest: Runner; others: Other[] };

/** Finding names in text, at each number of names, beside what else does it. */
export const matching: Section = {
  name: 'matching',
  async measure(options) {
    options.say('making names and texts');
    const names = cityNames();
    // The texts name only the first names, so that all sizes find what the smallest does.
    const texts = newsArticles(TEXT_UNITS, names.slice(0, SMALLEST));
    const rows: Row[] = [];
    const builds = new Map<string, number>();
    for (const size of options.quick ? QUICK_SIZES : SIZES) {
      const task = { names: names.slice(0, size), texts, patience: PATIENCE };
      rows.push(...rowsOf(size, await compare(task, names.slice(0, SMALLEST), { ...options, builds })));
    }
    return rows;
  },
};

/** `builds` has the milliseconds that each took with fewer names, and gets those of this size. */
async function compare(
  task: Task,
  fewNames: readonly string[],
  { quick, say, builds }: BenchOptions & { builds: Map<string, number> },
): Promise<Result> {
  const size = inThousands(task.names.length);
  const started: Contestant[] = [];
  const start = async ({ name, start: build }: Native, own = task): Promise<Contestant | string> => {
    const before = builds.get(name) ?? 0;
    // Nobody builds in less than linear time.
    if (before * GROWTH > own.patience)
      return `not tried, took ${inSeconds(before)} with a tenth of the names`;
    say(`${size} names: building ${name}`);
    const contestant = await build(own);
    if (typeof contestant === 'string') return contestant;
    started.push(contestant);
    if (own === task) builds.set(name, contestant.buildMilliseconds);
    return contestant;
  };
  try {
    const index: Native = { name: OURS.name, start: (own) => startMatcher(OURS.name, own) };
    for (const names of [task.names, fewNames]) {
      const built = await start(index, { ...task, names, patience: Infinity });
      if (typeof built === 'string') throw new Error(`the name index ${built}`);
    }
    const built: { name: string; contestant: Contestant | string }[] = [];
    for (const other of OTHERS) built.push({ name: other.name, contestant: await start(other) });
    say(`${size} names: searching`);
    const runners = await race(started, quick ? QUICK_RULES : RULES);
    const others = built.map(({ name, contestant }) => ({
      name,
      runner:
        typeof contestant === 'string'
          ? contestant
          : runners.find((runner) => runner.contestant === contestant)!,
    }));
    return { ours: runners[0]!, smallest: runners[1]!, others };
  } finally {
    for (const contestant of started) contestant.close();
  }
}

function rowsOf(size: number, { ours, smallest, others }: Result): Row[] {
  const measured = `${inThousands(size)} names ${inMillions(speedOf(ours))}`;
  const row = (what: string, { name, runner }: Other, goal: number | undefined): Row =>
    typeof runner === 'string'
      ? { what, measured, compared: `${name}: –, ${runner}` }
      : {
          what,
          figure: { value: ratioOf(ours, runner), unit: '×' },
          ...(goal === undefined ? {} : { goal: { atLeast: goal } }),
          measured,
          compared: `${name} ${inMillions(speedOf(runner))}`,
        };
  const speed = ({ runner }: Other) => (typeof runner === 'string' ? 0 : speedOf(runner));
  const packages = others.filter(({ name }) => IS_PACKAGE.has(name)).toSorted((a, b) => speed(b) - speed(a));
  const rows = packages.map((other, place) =>
    place === 0 && speed(other) > 0
      ? row('index, fastest npm package', other, PACKAGE_GOAL.get(size))
      : row('index', other, undefined),
  );
  for (const other of others) {
    if (IS_PACKAGE.has(other.name)) continue;
    rows.push(row('index', other, other.name === RIPGREP.name ? RIPGREP_GOAL.get(size) : undefined));
  }
  if (size > SMALLEST) {
    const few = { name: `${inThousands(SMALLEST)} names`, runner: smallest };
    rows.push(row('index, more names', few, FLAT_GOAL.get(size)));
  }
  return rows;
}
