/** A word parted at the end of a line, as in text copied from print: «терро-⏎ристическая». */
const PARTED = /(?<=\p{Ll})[-‐]\n[ \t]*(?=\p{Ll})/gu;
/** A word set with a space between its letters; its neighbours stand further away. */
const SPACED = /(?<![\p{L}\p{N}] ?)(?:\p{L} ){3,}\p{L}(?! ?[\p{L}\p{N}])/gu;

/** What the two need; most texts have neither, and need the patterns not to be made. Letters may be two units. */
const MAYBE_PARTED = /[-‐]\n/;
const MAYBE_SPACED = / (?:\S|[\ud800-\udbff].) (?:\S|[\ud800-\udbff].) /;

/** `at[i]` is where unit `i` of `text` stands in the source; none when `text` is the source. UTF-16 code units. */
export type Unbroken = { text: string; at?: number[] };

/** A text whose words are whole again. */
export function unbroken(source: string): Unbroken {
  const gaps = [
    ...[...(MAYBE_PARTED.test(source) ? source.matchAll(PARTED) : [])].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    })),
    ...[...(MAYBE_SPACED.test(source) ? source.matchAll(SPACED) : [])].flatMap(({ 0: word, index }) =>
      [...word.matchAll(/ /g)].map((space) => ({
        start: index + space.index,
        end: index + space.index + 1,
      })),
    ),
  ].toSorted((a, b) => a.start - b.start);
  if (gaps.length === 0) return { text: source };
  const at: number[] = [];
  let text = '';
  let from = 0;
  for (const { start, end } of [...gaps, { start: source.length, end: source.length }]) {
    text += source.slice(from, start);
    for (let unit = from; unit < start; unit += 1) at.push(unit);
    from = end;
  }
  return { text, at };
}
