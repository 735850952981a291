import {
  CYRILLIC as CYRILLIC_WORD,
  FULL_STOP,
  LATIN as LATIN_WORD,
  SPACE,
  WORD,
  foldUnit,
} from '@/utils/recognition/text/fold-unit';

/**
 * A byte for each UTF-16 code unit, so that four fit into a word of 32 bits and are folded, told apart and hashed
 * together. What stands between words is below `LETTERS`; the two high bits of a letter are its scripts, as the
 * tokeniser counts them (digits have none). What is not plain (accents, apostrophes, surrogates, letters without a code,
 * what was never met) counts as part of a word and has both, as a word of mixed scripts has: it is read again with care.
 */
export const LETTERS = 0x20;
export const LATIN = 0x40;
export const CYRILLIC = 0x80;
export const SCRIPTS = LATIN | CYRILLIC;
export const STOP = 1;
const GAP = 0;
export const UNUSUAL = 0xff;

/** Folded letters that have codes. Index files are made of codes: add at the ends, and raise `VERSION`. */
const CODED: [first: number, letters: string][] = [
  [LETTERS, '0123456789ə'],
  [LATIN, 'abcdefghijklmnopqrstuvwxyzŋƙ'],
  [CYRILLIC, 'абвгдежзийклмнопрстуфхцчшщъыьэюяђєѕіјљњћџґғҗҙқҝҡңҥҫүұҳҷһәө'],
];

const foldedCodes = new Uint8Array(0x600).fill(UNUSUAL);
for (const [first, letters] of CODED)
  for (let i = 0; i < letters.length; i += 1) foldedCodes[letters.charCodeAt(i)] = first + i;

/** The code of a folded unit. */
export function codeOfFolded(unit: number): number {
  return unit < foldedCodes.length ? foldedCodes[unit]! : UNUSUAL;
}

/** By code unit. Ask `learn` for what is unusual: most is so only until it was met. */
export const codes: Uint8Array<ArrayBuffer> = new Uint8Array(0x1_0000).fill(UNUSUAL);

/** Enters the units of `text[from, to)` into the table. */
export function learn(text: string, from: number, to: number): void {
  for (let i = from; i < to; i += 1) {
    const unit = text.charCodeAt(i);
    if (codes[unit] === UNUSUAL) codes[unit] = codeOf(unit);
  }
}

function codeOf(unit: number): number {
  const value = foldUnit(unit);
  if (value >= WORD) return codeOfFolded(value & 0xffff);
  if (value === FULL_STOP) return STOP;
  return value < 0 || value >= SPACE ? GAP : UNUSUAL;
}

/** True for a letter or digit that needs no care. */
export function isPlain(unit: number): boolean {
  const code = codes[unit]!;
  return code >= LETTERS && code !== UNUSUAL;
}

/** True if the plain unit is not its own folding. */
export function isCapital(unit: number): boolean {
  return (foldUnit(unit) & 0xffff) !== unit;
}

/** The bit for a script of the tokeniser's. */
export function scriptBit(script: number): number {
  if (script === LATIN_WORD) return LATIN;
  return script === CYRILLIC_WORD ? CYRILLIC : 0;
}
