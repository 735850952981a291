import { plain } from './letters';
import { ownerEnd, wordBefore, type Neighbour } from './neighbour';
import type { Setting } from './setting';
import type { Span } from './span';
import * as english from './words/english';
import * as russian from './words/russian';

/** Words that stand between a country and a surname at most: "French Foreign Minister Barrot". */
const WORDS_READ = 4;

/**
 * Whether the words before a bare surname say who it is: "Russia's Lavrov", "French President Macron", «президент
 * Франции Макрон». The word that says so; `undefined` when none does.
 */
export function introducedBy(span: Span, entity: number, setting: Setting): string | undefined {
  const home = setting.lexicon.homeOf(entity);
  if (home === undefined) return undefined;
  if (span.after?.joined === 'space' && GOVERNS.test(span.after.text)) return span.after.text;
  const text = setting.textOf(span.block);
  let office: string | undefined;
  let country = false;
  let word: Neighbour | undefined = span.before;
  for (let read = 0; word?.joined === 'space' && read < WORDS_READ; read += 1) {
    if (isOfCountry(word, span.block, { home, setting })) {
      if (read === 0 && OWNS.test(word.text)) return word.text;
      country = true;
    } else if (isOffice(word.text, span.cyrillic)) office ??= word.text;
    else if (read === 0) return undefined;
    if (country && office !== undefined) return office;
    word = wordBefore(text, word.start);
  }
  return undefined;
}

const OWNS = /['’]s$/u;
/** "the Carter administration": who heads a state is called by the surname alone. */
const GOVERNS = /^(?:administration|presidency)$/u;

function isOfCountry(
  word: Neighbour,
  block: number,
  { home, setting }: { home: number; setting: Setting },
): boolean {
  const named = setting.endingAt(block, ownerEnd(word))?.readings ?? [];
  return (
    named.some(({ entity }) => entity === home) ||
    setting.nationsOf(word.text).some((nation) => nation === home)
  );
}

function isOffice(text: string, cyrillic: boolean): boolean {
  const word = plain(text).replace(/\.$/u, '');
  return cyrillic ? russian.isOffice(word) : english.isOffice(word);
}
