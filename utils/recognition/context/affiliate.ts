import { plain } from './letters';
import { wordAfter, wordBefore, type Neighbour } from './neighbour';
import type { Setting } from './setting';
import type { Span } from './span';

const FIRM = /^(?:co|corp|inc|company|corporation|group|ltd|plc)\.?$/u;

/**
 * What "of" and a place make of the firm or body before it: at home there ("Samsung Co of South Korea"), or a branch
 * with a name of its own ("Volkswagen of America", "the ACLU of Texas"). `undefined` where nothing known stands before.
 */
export function affiliation(span: Span, of: Neighbour, setting: Setting): 'home' | 'branch' | undefined {
  if (plain(of.text) !== 'of' || isOwner(span, setting)) return undefined;
  const text = setting.textOf(span.block);
  const head = wordBefore(text, of.start);
  const owner = head && FIRM.test(plain(head.text)) ? wordBefore(text, head.start) : undefined;
  const known = [head, owner].map((word) => word && setting.endingAt(span.block, word.end)).find(Boolean);
  return known && kinship(known, span, setting);
}

/** Whether a firm has "of" and a land behind it that is not its home: "Volkswagen of America". */
export function isBranchOf(span: Span, after: Neighbour, setting: Setting): boolean {
  if (plain(after.text) !== 'of' || !isCompany(span, setting)) return false;
  const place = wordAfter(setting.textOf(span.block), after.end);
  const known = place && setting.startingAt(span.block, place.start);
  return known !== undefined && !isOwner(known, setting) && kinship(span, known, setting) === 'branch';
}

/** "the purchase by Ford of Canada's Acme" says nothing of Ford. */
function isOwner({ block, end }: Span, setting: Setting): boolean {
  return /^['’]s\b/u.test(setting.textOf(block).slice(end, end + 3));
}

function isCompany({ readings }: Span, { lexicon }: Setting): boolean {
  return readings.every(({ entity }) => lexicon.kindOf(entity) === 'company');
}

function kinship(body: Span, place: Span, setting: Setting): 'home' | 'branch' | undefined {
  const { lexicon } = setting;
  const isOfLand = place.readings.every(({ entity }) =>
    ['country', 'region'].includes(lexicon.kindOf(entity)),
  );
  if (body.readings.every(({ entity }) => lexicon.kindOf(entity) === 'organisation'))
    return isOfLand && place.readings.every(({ entity }) => lexicon.kindOf(entity) === 'region')
      ? 'branch'
      : undefined;
  if (!isCompany(body, setting)) return undefined;
  const homes = body.readings.map(({ entity }) => lexicon.homeOf(entity));
  const isHome = place.readings.some(
    ({ entity }) => lexicon.homeOf(entity) !== undefined && homes.includes(lexicon.homeOf(entity)),
  );
  if (isHome) return 'home';
  return isOfLand && homes.every((home) => home !== undefined) ? 'branch' : undefined;
}
