/** Numbers as the table's lines say them. */
export function inMilliseconds(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 100 ? 2 : 0)} ms`;
}

export function inSeconds(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}

export function inMillions(unitsPerSecond: number): string {
  const millions = unitsPerSecond / 1e6;
  return `${millions.toFixed(millions < 10 ? 2 : 0)} M/s`;
}

export function inThousands(count: number): string {
  return count.toLocaleString('en');
}
