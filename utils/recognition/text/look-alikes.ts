import { CYRILLIC, LATIN, scriptOf } from './fold-unit';

/** Folded letters that look alike, most of them only as capitals; letters written so by mistake are capitals. */
const PAIRS = 'aа bв cс eе hн iі jј kк mм oо pр tт xх yу'.split(' ');
const toCyrillic = new Map(PAIRS.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]));
const toLatin = new Map(PAIRS.map((pair) => [pair.charCodeAt(1), pair.charCodeAt(0)]));

/** Folded units of a word, as a typed array that is longer than the word. */
export type Units = { units: Uint16Array; length: number };

/** True if each letter of `script` in the word has a look-alike in the other script. */
function looksOther({ units, length }: Units, script: number): boolean {
  const other = script === LATIN ? toCyrillic : toLatin;
  for (let i = 0; i < length; i += 1) {
    const unit = units[i]!;
    if (scriptOf(unit) === script && !other.has(unit)) return false;
  }
  return true;
}

function count({ units, length }: Units, script: number): number {
  let found = 0;
  for (let i = 0; i < length; i += 1) if (scriptOf(units[i]!) === script) found += 1;
  return found;
}

/** Letters of `script` become those of the other. */
function rewrite({ units, length }: Units, script: number): void {
  const other = script === LATIN ? toCyrillic : toLatin;
  for (let i = 0; i < length; i += 1) units[i] = other.get(units[i]!) ?? units[i]!;
}

/**
 * A word with letters of both scripts gets those of one, if it can be read so: «Рoссия», "СNN". Where both
 * readings would do, the script of most letters wins, then Cyrillic. Others («iPhoneы») stay.
 */
export function settleScripts(word: Units): void {
  const cyrillic = looksOther(word, LATIN);
  const latin = looksOther(word, CYRILLIC);
  if (!cyrillic && !latin) return;
  const both = cyrillic && latin;
  const toOther = both ? count(word, LATIN) > count(word, CYRILLIC) : latin;
  rewrite(word, toOther ? CYRILLIC : LATIN);
}

/**
 * Rewrites a word of `script` that looks like one of the other script: "TACC" typed in Latin among Cyrillic words.
 * False, and nothing done, if it does not look so.
 */
export function readAsOther(word: Units, script: number): boolean {
  if (word.length < 2 || !looksOther(word, script)) return false;
  rewrite(word, script);
  return true;
}
