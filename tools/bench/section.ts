/** A line of the table. The figure is what the line is for; `compared` says what with. */
export type Row = {
  what: string;
  figure?: { value: number; unit: Unit };
  goal?: Goal;
  measured: string;
  compared?: string;
};

/** How a figure is printed: `×` is a ratio, and better the higher it is where the goal says so. */
export type Unit = '×' | 'bytes' | 'frames' | 'ms';

export type Goal = { atLeast: number } | { atMost: number };

export type BenchOptions = {
  /** Fewer rounds and no million names: a minute, for a look while working. */
  quick: boolean;
  /** Says what goes on, for whoever waits. */
  say: (what: string) => void;
};

/** A part of the benchmark, one file each; what it measures is listed in `sections.ts`. */
export type Section = {
  name: string;
  measure: (options: BenchOptions) => Promise<Row[]>;
};
