import { FULL_STOP, SPACE, WORD, foldUnit, scriptOf } from '@/utils/recognition/text/fold-unit';

/**
 * What the scanner adds to its state for a code unit: the sign bit if a word goes on with it, flags, and the folded
 * unit of a plain letter or digit. What is not plain (accents, apostrophes, surrogates, what was never met) counts
 * as part of a word and is flagged, so that the word is read again with care.
 */
const IN_WORD = 0x8000_0000 | 0;
/** The low bits are flags, the folded unit stands above them. */
export const FLAGS = 0xf;
const UNIT_SHIFT = 4;
const SCRIPT_SHIFT = 16;
export const LATIN_FLAG = 1;
export const CYRILLIC_FLAG = 2;
export const SCRIPT_FLAGS = 3;
export const STOP_FLAG = 4;
const UNUSUAL_FLAG = 8;

const UNUSUAL = IN_WORD | UNUSUAL_FLAG;

/** Ask `learn` for what is flagged as unusual: most is so only until it was met. */
export const scanTable: Int32Array = new Int32Array(0x1_0000).fill(UNUSUAL);

/** Enters the units of `text[from, to)` into the table. */
export function learn(text: string, from: number, to: number): void {
  for (let i = from; i < to; i += 1) {
    const unit = text.charCodeAt(i);
    if (scanTable[unit] === UNUSUAL) scanTable[unit] = scanValue(unit);
  }
}

function scanValue(unit: number): number {
  const value = foldUnit(unit);
  if (value >= WORD) return scanValueOf(value & 0xffff);
  if (value === FULL_STOP) return STOP_FLAG;
  return value < 0 || value >= SPACE ? 0 : UNUSUAL;
}

/** The scan value of a folded unit. */
export function scanValueOf(folded: number): number {
  return IN_WORD | (folded << UNIT_SHIFT) | scriptFlag(scriptOf(folded));
}

/** The flag for a script bit of the tokeniser's table. */
export function scriptFlag(script: number): number {
  return script >>> SCRIPT_SHIFT;
}

/** What a plain unit folds to. */
export function foldedAt(text: string, at: number): number {
  return (scanTable[text.charCodeAt(at)]! >>> UNIT_SHIFT) & 0xffff;
}

/** True for a letter or digit that needs no care. */
export function isPlain(unit: number): boolean {
  const value = scanTable[unit]!;
  return value < 0 && value !== UNUSUAL;
}

/** True if the plain unit at `at` is not its own folding. */
export function isCapital(text: string, at: number): boolean {
  return foldedAt(text, at) !== text.charCodeAt(at);
}
