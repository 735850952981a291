import { isSource } from '@/utils/knowledge';
import { plain } from './letters';
import { wordAfter, wordBefore } from './neighbour';
import type { Setting } from './setting';
import type { Span } from './span';

/** What papers and agencies do, and what is done to them; folded. */
const RUSSIAN =
  /^(?:пиш(?:ет|ут)|написал.?|сообща(?:ет|ют|л|ла|ли)|сообщил.?|переда(?:ет|ют|л|ла|ли)|рассказ\p{L}*|заявил.?|подтвердил.?|пояснил.?|уверен.?|отмеча(?:ет|ют)|публику(?:ет|ют)|выяснил.?|узнал.?|данным|ссылкой|источник\p{L}*|собеседник\p{L}*|корреспондент\p{L}*|интервью)$/u;
const ENGLISH = /^(?:reported|reports|writes|quoted|quoting|editorial|columnist|correspondent)$/u;

/** What stands before a title: "wrote in Foreign Affairs", "footage published by RT". */
const PUBLISHED =
  /\b(?:published (?:in|by)|(?:wrote|written|writing|writes|essay|article|op-ed|column|editorial) in|(?:footage|video|photos) (?:from|by)) $/u;
const PUBLISHED_READ = 16;

/** «По данным «Известий»», "Dawn reported": the words beside a title say that it is a paper or an agency. */
export function isAttributed(
  { block, start, end, before, after, cyrillic }: Span,
  entity: number,
  setting: Setting,
): boolean {
  if (!isSource(setting.lexicon.kindOf(entity))) return false;
  const text = setting.textOf(block);
  if (!cyrillic) {
    if (after?.joined === 'space' && ENGLISH.test(plain(after.text))) return true;
    return (
      before?.joined === 'space' && PUBLISHED.test(text.slice(Math.max(0, start - PUBLISHED_READ), start))
    );
  }
  const quoted = /[«"„“]/u.test(text[start - 1] ?? '') && /[»"“”]/u.test(text[end] ?? '');
  if (!quoted) return false;
  return [wordBefore(text, start - 1), wordAfter(text, end + 1)].some(
    (word) => word?.joined === 'space' && RUSSIAN.test(plain(word.text)),
  );
}
