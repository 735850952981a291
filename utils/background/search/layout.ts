/** The keys of a US keyboard and what the same keys write in the Russian layout, row by row. */
const US = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю';

const OTHER = new Map<string, string>();
for (let at = 0; at < US.length; at += 1) {
  OTHER.set(US[at]!, RUSSIAN[at]!);
  OTHER.set(RUSSIAN[at]!, US[at]!);
}

/** What the reader would have typed had the other layout been on: "jlr," is «одкб», «тфещ» is "nato". */
export function inOtherLayout(text: string): string {
  return text.toLowerCase().replace(/[^]/g, (letter) => OTHER.get(letter) ?? letter);
}
