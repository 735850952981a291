import { isCapitalised, plain } from './letters';
import { ownerEnd, wordAfter, wordBefore } from './neighbour';
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
  if (beside === 'region') return 'other';
  if (beside.length > 0) return beside.includes(home) ? 'own' : 'other';
  const counts = setting.countries();
  const most = Math.max(0, ...counts.values());
  return (counts.get(home) ?? 0) * OUTWEIGHS < most ? 'other' : undefined;
}

/** «МВД по Башкирии», «ГУ МВД»: the ministry's office there. */
function isBranch({ before, after, block }: Span, setting: Setting): boolean {
  if (before?.joined === 'space' && BRANCH.test(plain(before.text))) return true;
  if (after?.joined !== 'space' || plain(after.text) !== 'по') return false;
  return isCapitalised(wordAfter(setting.textOf(block), after.end)?.text ?? '');
}

/** "South Korea's Joint Chiefs": the words before say that another country owns it. */
export function isOwnedByOthers({ block, before }: Span, entity: number, setting: Setting): boolean {
  const home = setting.lexicon.homeOf(entity);
  if (home === undefined || before?.joined !== 'space' || !/['’]s$/u.test(before.text)) return false;
  const owners = homesOf(setting.endingAt(block, ownerEnd(before)), setting);
  return owners.length > 0 && !owners.includes(home);
}

const BRANCH = /^(?:гу|увд|умвд|управлени.*|отдел|отдела|отделом|отделе|отделени.*)$/u;

/**
 * The countries that the words beside say: "Supreme Court of India", «МВД Украины», "the Brazilian Senate", "Russia's
 * Foreign Ministry"; `region` where it is a part of a country, which has bodies of its own: "Texas Senate".
 */
function nationsBeside({ block, before, after }: Span, setting: Setting): readonly number[] | 'region' {
  const text = setting.textOf(block);
  let next = after;
  while (next && /^(?:of|the)$/u.test(next.text)) next = wordAfter(text, next.end);
  const behind = next?.joined === 'space' ? setting.startingAt(block, next.start) : undefined;
  if (isRegion(behind, setting)) return 'region';
  const behindHomes = homesOf(behind, setting);
  if (behindHomes.length > 0 || before?.joined !== 'space') return behindHomes;
  const ahead = setting.endingAt(block, ownerEnd(before));
  if (isRegion(ahead, setting)) return 'region';
  const aheadHomes = homesOf(ahead, setting);
  if (aheadHomes.length > 0) return aheadHomes;
  const named = setting.nationsOf(before.text);
  if (named.length > 0 || isCapitalised(before.text)) return named;
  return setting.nationsOf(wordBefore(text, before.start)?.text ?? '');
}

function isRegion(span: Span | undefined, { lexicon }: Setting): boolean {
  return span !== undefined && span.readings.every(({ entity }) => lexicon.kindOf(entity) === 'region');
}

function homesOf(span: Span | undefined, { lexicon }: Setting): readonly number[] {
  return (span?.readings ?? []).flatMap(({ entity }) => lexicon.homeOf(entity) ?? []);
}
