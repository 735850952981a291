/** To the process of a contestant. Texts and names are sent once, with `build`. */
export type Order =
  | { order: 'build'; matcher: string; names: readonly string[]; texts: readonly string[] }
  | { order: 'run'; milliseconds: number };

/** Its answers. Units are UTF-16 code units. */
export type Answer =
  | { answer: 'built'; milliseconds: number }
  | { answer: 'ran'; milliseconds: number; units: number }
  | { answer: 'failed'; reason: string };
