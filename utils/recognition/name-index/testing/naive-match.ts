import { tokensOf, type Token } from '@/utils/recognition/text';

const BREAK = '\u2029';

/** What `match` reports, found word by word with strings: what the index is held to. */
export function naiveMatch(forms: readonly string[], text: string): [number, number, number][] {
  const names = forms.map((form) => {
    const tokens = tokensOf(form);
    return tokens.some(({ gap }) => gap === BREAK) ? [] : tokens;
  });
  const known = new Set(names.flatMap((tokens) => tokens.map(({ folded }) => folded)));
  const read = ({ folded, other }: Token) => (other !== undefined && !known.has(folded) ? other : folded);
  const tokens = tokensOf(text);
  const found: [number, number, number][] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    for (let to = from; to < tokens.length; to += 1) {
      names.forEach((name, form) => {
        const fits =
          name.length === to - from + 1 &&
          name.every(
            (token, i) =>
              token.folded === read(tokens[from + i]!) && (i === 0 || token.gap === tokens[from + i]!.gap),
          );
        if (fits) found.push([tokens[from]!.start, tokens[to]!.end, form]);
      });
    }
  }
  return found;
}
