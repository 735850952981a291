import type { Contestant } from './contestant';
import { median } from './median';

/** One that takes part in a race, and its speeds, a round each. UTF-16 units a second. */
export type Runner = { contestant: Contestant; speeds: number[] };

export type RaceRules = {
  rounds: number;
  /** How long one searches in a round. Milliseconds. */
  turn: number;
  /** Who has used so much runs no more rounds; its first ones count. Milliseconds. */
  budget: number;
};

/** Milliseconds of searching before a race, in which the engine compiles. */
const WARM_UP = 400;

/** Lets all search by turns, so that what else the machine does falls on all of them. */
export async function race(
  contestants: readonly Contestant[],
  { rounds, turn, budget }: RaceRules,
): Promise<Runner[]> {
  const runners = contestants.map((contestant) => ({ contestant, speeds: [] as number[], spent: 0 }));
  for (const { contestant } of runners) await contestant.run(WARM_UP);
  for (let round = 0; round < rounds; round += 1) {
    for (const runner of runners) {
      if (runner.spent >= budget) continue;
      const start = performance.now();
      runner.speeds.push(await runner.contestant.run(turn));
      runner.spent += performance.now() - start;
    }
  }
  return runners;
}

/** The median of its rounds. */
export function speedOf({ speeds }: Runner): number {
  return median(speeds);
}

/** How many times as fast one is as another: the median over the rounds in which both ran. */
export function ratioOf(one: Runner, other: Runner): number {
  const rounds = Math.min(one.speeds.length, other.speeds.length);
  return median(Array.from({ length: rounds }, (_, round) => one.speeds[round]! / other.speeds[round]!));
}
