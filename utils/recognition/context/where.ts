import { plain } from './letters';
import { wordBefore } from './neighbour';
import type { Setting } from './setting';
import type { Span } from './span';
import * as english from './words/english';

/** How many names of a list are gone back over: "in England, Scotland and Wales". */
const LIST = 5;

/** Whether a name says where something is, or where somebody is from, so that it is a place and no team. */
export function isWhere(span: Span, setting: Setting): boolean {
  let first: Span | undefined = span;
  for (let at = 0; first && at < LIST; at += 1) {
    if (isAlone(first, setting) || isBehindPreposition(first, setting)) return true;
    first = listedBefore(first, setting);
  }
  return false;
}

/** In a dateline, in brackets ("Tomba (Italy)"), with its country ("Milan, Italy"), or owning somebody. */
function isAlone({ block, start, end, dateline }: Span, setting: Setting): boolean {
  if (dateline) return true;
  const text = setting.textOf(block);
  const behind = text.slice(end, end + SIGHT);
  if (/\(\s?$/u.test(text.slice(Math.max(0, start - 2), start)) && /^\s?[),;]/u.test(behind)) return true;
  if (/^\s?['’]s \p{Lu}/u.test(behind)) return true;
  const comma = /^\s?, /u.exec(behind)?.[0].length ?? 0;
  return comma > 0 && setting.startingAt(block, end + comma) !== undefined && isDatelined(text, start);
}

const SIGHT = 6;

/** At the beginning of a line, as datelines are. */
function isDatelined(text: string, start: number): boolean {
  return start === 0 || text[start - 1] === '\n';
}

function isBehindPreposition({ block, before }: Span, setting: Setting): boolean {
  const text = setting.textOf(block);
  let word = before;
  while (word && (plain(word.text) === 'the' || english.isDirection(plain(word.text))))
    word = wordBefore(text, word.start);
  return word !== undefined && word.joined === 'space' && english.isWhere(plain(word.text));
}

/** The name before this one in a list. */
function listedBefore({ block, start, before }: Span, setting: Setting): Span | undefined {
  const text = setting.textOf(block);
  if (before && plain(before.text) === 'and') return setting.endingAt(block, before.start - 1);
  const comma = /\s?,\s$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
  return comma > 0 ? setting.endingAt(block, start - comma) : undefined;
}
