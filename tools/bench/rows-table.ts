import type { Goal, Row, Unit } from './section';

const DIGITS: Record<Unit, number> = { '×': 2, bytes: 1, frames: 3, ms: 2 };

/** Rows as lines of one table: the figure, its goal and whether it holds, then what was measured. */
export function tableOf(rows: readonly Row[]): string[] {
  const cells = rows.map((row) => [
    figureCell(row),
    row.goal ? goalCell(row.goal, row.figure?.unit ?? '×') : '',
    row.goal ? (holds(row) ? 'holds' : 'FAILS') : '',
    row.what,
    row.measured,
    row.compared ?? '',
  ]);
  const all = [['figure', 'goal', '', 'what', 'measured', 'compared with'], ...cells];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((line) => line[column]!.length)));
  return all.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padStart(widths[0]!) : cell.padEnd(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
}

/** True if the row has no goal or reaches it. */
export function holds({ goal, figure }: Row): boolean {
  if (!goal) return true;
  if (!figure) return false;
  return 'atLeast' in goal ? figure.value >= goal.atLeast : figure.value <= goal.atMost;
}

function figureCell({ figure }: Row): string {
  if (!figure) return '–';
  const { value, unit } = figure;
  return `${value.toFixed(value >= 100 ? 0 : DIGITS[unit])}${unit === '×' ? '×' : ` ${unit}`}`;
}

function goalCell(goal: Goal, unit: Unit): string {
  const [sign, value] = 'atLeast' in goal ? ['≥', goal.atLeast] : ['≤', goal.atMost];
  return `${sign} ${value}${unit === '×' ? '×' : ` ${unit}`}`;
}
