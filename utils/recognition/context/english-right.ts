import { isBranchOf } from './affiliate';
import { isBehindTown } from './evidence';
import { isForeignFirm } from './foreign-firm';
import { isStateBody, type KindClass } from './kind-class';
import { isCapitalised, isCyrillic, isInCapitals, isNameLike, plain } from './letters';
import { wordAfter, type Neighbour } from './neighbour';
import type { Setting } from './setting';
import type { Span } from './span';
import * as english from './words/english';

/** How many capitalised words after a name are read to see what they make of it. */
const RUN = 4;
/** "England national football team", "France women's side". */
const TEAM = /^(?: (?:men|women)['’]s)? (?:national )?(?:\p{Ll}+ ){0,2}(?:team|squad)\b/u;

/** Whether the words behind a name in Latin letters make a longer name of it: "London Bridge", "Iran-1". */
export function isTakenFromRight(span: Span, kind: KindClass, setting: Setting): boolean {
  const { after, block, end } = span;
  const text = setting.textOf(block);
  if (text[end] === '+' && (kind === 'body' || kind === 'source')) return true;
  if (!after || isCyrillic(after.text)) return false;
  if (after.joined === 'ampersand') return isCapitalised(after.text);
  if (after.joined === 'hyphen') return isTakenByHyphen(span, after, { kind, setting });
  const word = plain(after.text);
  if (kind === 'person' && english.isNameSuffix(word)) return true;
  if (kind === 'place' && isTeam(span, text, setting)) return true;
  const joins = kind === 'place' ? english.isRomance(word) : kind === 'person' && ITALIAN.test(word);
  if (joins && isCapitalised(wordAfter(text, after.end)?.text ?? '')) return !isCapitalised(after.text);
  if (/^(?:19|20)\d\d$/u.test(word)) return isHeadAfter(text, after.end);
  if (kind === 'place' && isOfThePlace(span, text, setting)) return true;
  if (kind === 'body' && (isCampus(text, span) || isDebt(text, span) || isBranchOf(span, after, setting)))
    return true;
  if (!isNameLike(after.text))
    return kind === 'place' && word === 'and' && COORDINATED.test(text.slice(end, end + TEAM_READ));
  if (kind === 'source' && english.isBrand(word)) return true;
  if (isStatesBody(span, after, setting) || (kind === 'place' && FED.test(after.text))) return true;
  if (kind === 'place' && text[end - 1] === '.' && isBehindTown(span, setting)) return false;
  if (kind === 'body' && isFirm(span, after, setting)) return isForeignFirm(span, setting);
  return isLonger(span, after, { kind, setting });
}

/** "the St. Louis Fed": one of the Federal Reserve's banks. */
const FED = /^Fed$/u;
/** "Monti delle Mainarde": mountains, and no person. */
const ITALIAN = /^(?:del|della|delle|dei|degli|di|de)$/u;
const TEAM_READ = 48;
/** "Tehran radio", "the Amsterdam bourse": what a place has, not the place. */
const HAS = /^ (?:state )?(?:radio|television|tv|bourse|stock exchange)\b/u;
/** "Kharkiv region", "Buenos Aires province": around the city and called after it. */
const AROUND = /^ (?:region|province|oblast|governorate|prefecture|county|state)\b/iu;

/** "Tokyo and London Stock Exchanges": the head is of both. */
const COORDINATED =
  /^ and \p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ ){0,2}(?:Exchanges|Universities|Councils|Counties|Airports|Streets|Avenues)\b/u;

/** "University of Texas at Arlington": another one than that of Austin, which is called so alone. */
function isCampus(text: string, { start, end }: Span): boolean {
  return (
    /^(?:State )?University of /u.test(text.slice(start, end)) &&
    /^ at \p{Lu}/u.test(text.slice(end, end + 5))
  );
}

/** "Treasury bills": paper that is traded, and not the ministry. */
function isDebt(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).endsWith('Treasury') && DEBT.test(text.slice(end, end + DEBT_READ));
}

const DEBT = /^ (?:bills?|notes?|bonds?|securities|yields?|futures|paper|debt|coupons?|strips|stocks?)\b/u;
const DEBT_READ = 14;

/** Of a land or a town; "the White House team" is no team of that place. */
function isTeam({ end, readings }: Span, text: string, { lexicon }: Setting): boolean {
  if (!TEAM.test(text.slice(end, end + TEAM_READ))) return false;
  return readings.some(({ entity }) => lexicon.kindOf(entity) !== 'place');
}

function isOfThePlace({ end, readings }: Span, text: string, { lexicon }: Setting): boolean {
  const behind = text.slice(end, end + TEAM_READ);
  if (HAS.test(behind)) return true;
  return readings.every(({ entity }) => lexicon.kindOf(entity) === 'city') && AROUND.test(behind);
}

/** "Colorado Supreme Court", "Texas House of Representatives": a body of the state, with a name of its own. */
function isStatesBody({ block, readings }: Span, after: Neighbour, setting: Setting): boolean {
  const { lexicon } = setting;
  if (!readings.every(({ entity }) => lexicon.kindOf(entity) === 'region')) return false;
  const body = setting.startingAt(block, after.start);
  return body !== undefined && body.readings.some(({ entity }) => isStateBody(lexicon.kindOf(entity)));
}

/** "Texaco Inc", "Boeing Co": a firm with what kind of firm it is. */
export function isFirm({ readings }: Span, after: Neighbour, { lexicon }: Setting): boolean {
  return (
    readings.some(({ entity }) => lexicon.kindOf(entity) === 'company') &&
    /^(?:inc|corp|corporation|co|company|companies|ltd|limited|plc|ag|sa|spa|nv|gmbh|group|holdings?)\.?$/u.test(
      plain(after.text),
    )
  );
}

function isHeadAfter(text: string, at: number): boolean {
  const next = wordAfter(text, at);
  return next !== undefined && isNameLike(next.text) && english.isHead(plain(next.text));
}

/** "Baku-Tbilisi-Ceyhan", "U.S.-Japan Council", "Minsk-2", "Interfax-Ukraine"; but not "Trump-Putin", "US-led". */
function isTakenByHyphen(
  span: Span,
  after: Neighbour,
  { kind, setting }: { kind: KindClass; setting: Setting },
): boolean {
  if (/^\p{N}/u.test(after.text)) return true;
  if (!isCapitalised(after.text)) return false;
  const text = setting.textOf(span.block);
  const other = setting.startingAt(span.block, after.start);
  if (!other)
    return kind === 'source' || (kind === 'place' && !(isCountry(span, setting) && isShort(text, span)));
  if (kind === 'source') return true;
  const next = wordAfter(text, other.end);
  return (
    next !== undefined && (next.joined === 'hyphen' ? isCapitalised(next.text) : isHeadAfter(text, other.end))
  );
}

/** "US-Pakistani", "U.S.-Soviet": letters that stand for a country stand beside any word. */
function isShort(text: string, { start, end }: Span): boolean {
  return isInCapitals(text.slice(start, end).replaceAll('.', ''));
}

/** "Boeing Co BA.N", "Volkswagen AG VOWG.F": what stocks are called at exchanges. */
const TICKER = /^\p{Lu}{1,5}(?:\.\p{Lu}{1,2})?$/u;

/** Reads the capitalised words after a name: up to a role it belongs to, or to the head of a longer name. */
function isLonger(
  { block, end, style }: Span,
  first: Neighbour,
  { kind, setting }: { kind: KindClass; setting: Setting },
): boolean {
  const text = setting.textOf(block);
  const known = setting.startingAt(block, first.start);
  if (known && !setting.isNoPerson(known)) return false;
  let word: Neighbour | undefined = first;
  let read = 0;
  for (; word && read < RUN && word.joined === 'space' && isNameLike(word.text); read += 1) {
    const folded = plain(word.text).replace(/\.$/u, '');
    if (read === 0 && (english.isTime(folded) || english.isSmallWord(folded))) return false;
    if (read === 0 && text[end - 1] === '.' && english.isOpener(folded)) return false;
    if (english.isRole(folded)) return false;
    if (english.isHead(folded)) return !isRoleAfter(text, word);
    if (read === 0 && kind === 'body' && TICKER.test(word.text)) return false;
    if (style !== 'sentence') return false;
    word = wordAfter(text, setting.startingAt(block, word.start)?.end ?? word.end);
  }
  if (style !== 'sentence' || kind === 'source') return false;
  if (known && read === 1) return kind === 'body' && isBranch(known, setting);
  if (kind === 'place' && text[end - 1] === '.') return false;
  return kind === 'person' || !setting.isGivenName(first.text);
}

/** "Lloyds Bank Canada", "Google Ireland": a company there. */
function isBranch({ readings }: Span, { lexicon }: Setting): boolean {
  return readings.every(({ entity }) => lexicon.kindOf(entity) === 'country');
}

/** "US Treasury Secretary", "Israel Defense Minister": the head belongs to a role. */
function isRoleAfter(text: string, word: Neighbour): boolean {
  const next = wordAfter(text, word.end);
  return (
    next !== undefined && isCapitalised(next.text) && english.isRole(plain(next.text).replace(/\.$/u, ''))
  );
}

function isCountry({ readings }: Span, { lexicon }: Setting): boolean {
  return readings.some(({ entity }) => lexicon.kindOf(entity) === 'country');
}
