import { isCapitalised, plain } from './letters';
import { wordAfter, wordBefore } from './neighbour';
import type { Setting } from './setting';
import type { Span } from './span';

/** Countries that other names of an article belong to speak for another state from so many times as often. */
const OUTWEIGHS = 2;

/**
 * Whose ministry, court or army it is: the words beside it say (`own`, `other`), the article is about another country
 * (`other`), or nothing speaks against it.
 */
export function stateOf(span: Span, entity: number, setting: Setting): 'own' | 'other' | undefined {
  const home = setting.lexicon.homeOf(entity);
  if (home === undefined) return undefined;
  if (isBranch(span, setting)) return 'other';
  const beside = nationsBeside(span, setting);
  if (beside.length > 0) return beside.includes(home) ? 'own' : 'other';
  const counts = setting.countries();
  const most = Math.max(0, ...counts.values());
  return (counts.get(home) ?? 0) * OUTWEIGHS < most ? 'other' : undefined;
}

/** «МВД по Башкирии»: the ministry's office there. */
function isBranch({ after, block }: Span, setting: Setting): boolean {
  if (after?.joined !== 'space' || plain(after.text) !== 'по') return false;
  return isCapitalised(wordAfter(setting.textOf(block), after.end)?.text ?? '');
}

/** "Supreme Court of India", «МВД Украины», "the Brazilian Senate", "Russia's Foreign Ministry". */
function nationsBeside({ block, before, after }: Span, setting: Setting): readonly number[] {
  const text = setting.textOf(block);
  let next = after;
  while (next && /^(?:of|the)$/u.test(next.text)) next = wordAfter(text, next.end);
  const behind = next?.joined === 'space' ? homesOf(setting.startingAt(block, next.start), setting) : [];
  if (behind.length > 0 || before?.joined !== 'space') return behind;
  const owner = /['’]s$/u.test(before.text) ? before.end - 2 : before.end;
  const ahead = homesOf(setting.endingAt(block, owner), setting);
  if (ahead.length > 0) return ahead;
  const named = setting.nationsOf(before.text);
  if (named.length > 0 || isCapitalised(before.text)) return named;
  return setting.nationsOf(wordBefore(text, before.start)?.text ?? '');
}

function homesOf(span: Span | undefined, { lexicon }: Setting): readonly number[] {
  return (span?.readings ?? []).flatMap(({ entity }) => lexicon.homeOf(entity) ?? []);
}
