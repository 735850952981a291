import { plain } from './letters';
import { wordBefore } from './neighbour';
import type { Setting } from './setting';
import type { Span } from './span';
import * as english from './words/english';
import * as russian from './words/russian';

/** Clubs of many towns are called so. */
const SHARED = /^«?(?:динамо|спартак|локомотив|цска|торпедо|арсенал|зенит|шахтер|металлург)/u;
const BRACKETED = /^[»”"]?\s?\((?<town>\p{Lu}[\p{L}-]+)\)/u;
const BRACKET_READ = 24;
const ADJECTIVE = /(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)$/u;
/** Letters that an adjective shares with its town. */
const STEM = 3;

/** «Динамо» (Киев), «минского «Динамо»»: the club of another town than the label of the pack says in brackets. */
export function isOtherTownsClub(span: Span, name: number, setting: Setting): boolean {
  const { block, start, end, readings } = span;
  const { lexicon } = setting;
  if (lexicon.disciplineOf(name) === undefined) return false;
  if (isTown(span, setting)) return true;
  if (!SHARED.test(plain(lexicon.textOf(name)))) return false;
  const entity = readings.find((reading) => reading.name === name)?.entity;
  if (entity === undefined) return false;
  const own = plain(lexicon.labelOf(entity, 'ru'));
  if (!own.includes('(')) return false;
  const text = setting.textOf(block);
  const town = BRACKETED.exec(text.slice(end, end + BRACKET_READ))?.groups?.['town'];
  if (town !== undefined) return !own.includes(plain(town).slice(0, STEM));
  const quote = /[«"„“]/u.test(text[start - 1] ?? '') ? 1 : 0;
  const word = plain(wordBefore(text, start - quote)?.text ?? '');
  return ADJECTIVE.test(word) && !own.includes(word.slice(0, STEM));
}

/** «живёт в Барселоне», "lives in Barcelona": without quotes, where also a town is called so. */
function isTown({ before, cyrillic, readings }: Span, { lexicon }: Setting): boolean {
  if (before?.joined !== 'space') return false;
  const word = plain(before.text);
  if (!(cyrillic ? russian.isLocative(word) : english.isLocative(word))) return false;
  return readings.some(({ entity }) => lexicon.kindOf(entity) === 'city');
}
