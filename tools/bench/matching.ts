import { cityNames } from './city-names';
import { startContestant, type Contestant } from './contestant';
import { ALTERNATION, LIMIT, OURS, PACKAGES } from './matchers';
import { startNatives, type Native } from './natives';
import type { BenchOptions, Row, Section } from './section';
import { newsArticles } from './texts';

/** UTF-16 units that each contestant searches over and over. */
const TEXT_UNITS = 2_000_000;
/** The texts name these many of the first names, so that all sizes find what the smallest does. */
const NAMED = 1000;
const SMALLEST = 1000;
const MATCHERS = [LIMIT, ...PACKAGES, ALTERNATION];

type Plan = { sizes: readonly number[]; rounds: number; runMilliseconds: number; patience: number };
const FULL: Plan = {
  sizes: [1000, 10_000, 100_000, 1_000_000],
  rounds: 9,
  runMilliseconds: 150,
  patience: 120_000,
};
const QUICK: Plan = { sizes: [1000, 10_000, 100_000], rounds: 3, runMilliseconds: 60, patience: 20_000 };

/** Ours, the smallest index beside it, and the others: UTF-16 units a second, or why there is no number. */
type Speeds = { ours: number; smallest: number; others: [name: string, speed: number | string][] };

/** Finding names in text, at each number of names, beside what else does it. */
export const matching: Section = {
  name: 'matching',
  async measure(options) {
    const plan = options.quick ? QUICK : FULL;
    options.say('making names and texts');
    const names = cityNames();
    const texts = newsArticles(TEXT_UNITS, names.slice(0, NAMED));
    const rows: Row[] = [];
    for (const size of plan.sizes) {
      options.say(`matching ${size.toLocaleString('en')} names`);
      const speeds = await speedsAt(
        { names: names.slice(0, size), smallest: names.slice(0, SMALLEST) },
        texts,
        {
          ...options,
          plan,
        },
      );
      rows.push(...rowsOf(size, speeds));
    }
    return rows;
  },
};

type Lists = { names: readonly string[]; smallest: readonly string[] };

async function speedsAt(
  { names, smallest }: Lists,
  texts: readonly string[],
  { plan, say }: BenchOptions & { plan: Plan },
): Promise<Speeds> {
  const start = (matcher: string, own: readonly string[]) =>
    startContestant({ matcher, names: own, texts, patience: plan.patience });
  const ours = await required(start(OURS.name, names));
  const few = await required(start(OURS.name, smallest));
  const others: [string, Contestant | Native | string][] = [];
  for (const { name } of MATCHERS) others.push([name, await start(name, names)]);
  others.push(...(await startNatives({ names, texts, patience: plan.patience })));
  const running = [ours, few, ...others.map(([, other]) => other)].filter((one) => typeof one !== 'string');
  try {
    const speeds = new Map<unknown, number[]>(running.map((one) => [one, []]));
    // By turns, so that what else the machine does falls on all, and the best of each, since that only slows down. The
    // first round warms up and does not count.
    for (let round = 0; round <= plan.rounds; round += 1) {
      for (const one of running) {
        const speed = await one.run(plan.runMilliseconds);
        if (round > 0) speeds.get(one)!.push(speed);
      }
      say(`  round ${round} of ${plan.rounds}`);
    }
    const speedOf = (one: Contestant | Native | string) =>
      typeof one === 'string' ? one : Math.max(...speeds.get(one)!);
    return {
      ours: Math.max(...speeds.get(ours)!),
      smallest: Math.max(...speeds.get(few)!),
      others: others.map(([name, other]) => [name, speedOf(other)]),
    };
  } finally {
    for (const one of running) one.close();
  }
}

async function required(start: Promise<Contestant | string>): Promise<Contestant> {
  const contestant = await start;
  if (typeof contestant === 'string') throw new Error(`the name index ${contestant}`);
  return contestant;
}

/** Goals by number of names: against the fastest package, and against ripgrep. */
const PACKAGE_GOAL = new Map([
  [10_000, 8],
  [100_000, 8],
]);
const RIPGREP_GOAL = new Map([[10_000, 1]]);
const FLAT_GOAL = new Map([[1_000_000, 0.5]]);

function rowsOf(size: number, { ours, smallest, others }: Speeds): Row[] {
  const at = `${size.toLocaleString('en')} names`;
  const measured = `${at} ${inMillions(ours)}`;
  const row = (what: string, name: string, speed: number, goal: number | undefined): Row => ({
    what,
    figure: { value: ours / speed, unit: '×' },
    ...(goal === undefined ? {} : { goal: { atLeast: goal } }),
    measured,
    compared: `${name} ${inMillions(speed)}`,
  });
  const rows: Row[] = [];
  const fastest = others
    .filter(([name, speed]) => PACKAGES.some((one) => one.name === name) && typeof speed === 'number')
    .toSorted(([, a], [, b]) => Number(b) - Number(a))[0];
  if (fastest) {
    const [name, speed] = fastest;
    rows.push(row('index, fastest npm package', name, Number(speed), PACKAGE_GOAL.get(size)));
  }
  for (const [name, speed] of others) {
    if (name === fastest?.[0]) continue;
    const goal = name.startsWith('ripgrep') ? RIPGREP_GOAL.get(size) : undefined;
    if (typeof speed === 'number') rows.push(row('index', name, speed, goal));
    else rows.push({ what: 'index', measured, compared: `${name}: ${speed}` });
  }
  if (size > SMALLEST)
    rows.push(
      row('index, more names', `${SMALLEST.toLocaleString('en')} names`, smallest, FLAT_GOAL.get(size)),
    );
  return rows;
}

function inMillions(unitsPerSecond: number): string {
  const millions = unitsPerSecond / 1e6;
  return `${millions.toFixed(millions < 10 ? 2 : 0)} M/s`;
}
