import type { KindClass } from './kind-class';
import { isTakenFromLeft } from './english-left';
import { isTakenFromRight } from './english-right';
import { isCyrillic, isNameLike, plain } from './letters';
import { isInQuotedTitle, isInWorksTitle } from './quoted-title';
import { beginsSentence } from './sentence';
import type { Setting } from './setting';
import type { Span } from './span';
import { isNamesake, isOneOfMany } from './thing-names';
import * as english from './words/english';

/** Whether a name in Latin letters is only a part of a longer name. Bare surnames have rules of their own. */
export function isPartOfMoreInEnglish(
  span: Span,
  { kind, name, setting }: { kind: KindClass; name: number; setting: Setting },
): boolean {
  if (kind === 'thing') return isNamesake(span, setting) || isOneOfMany(span, setting);
  if (span.before?.joined === 'space' && SHIP.test(span.before.text)) return true;
  if (kind === 'place' && (isQuotedWhole(span, setting) || isInQuotedTitle(span, setting))) return true;
  if (kind === 'place' && isInWorksTitle(span, setting)) return true;
  if (kind === 'place' && (isInByline(span, setting) || isOwnerInTitle(span, setting))) return true;
  if (kind === 'source' && setting.lexicon.useOf(name) === 'with-cue' && isBesideCapital(span, setting))
    return true;
  return isTakenFromRight(span, kind, setting) || isTakenFromLeft(span, kind, setting);
}

/** "America's Got Talent", "Houston's Top Dentists": a show or a list. */
function isOwnerInTitle({ block, end }: Span, setting: Setting): boolean {
  return OWNED_TITLE.test(setting.textOf(block).slice(end, end + OWNED_TITLE_READ));
}

const OWNED_TITLE = /^ ?['’]s (?:Top|Best|Most|Got|Next|Greatest|Funniest|Worst|Finest|Very) \p{Lu}/u;
const OWNED_TITLE_READ = 16;

/** "By Kelly Washington and Sydney Freeman": who writes, as all words of the line have capitals. */
function isInByline({ block, start, before, after }: Span, setting: Setting): boolean {
  const line = setting.textOf(block).slice(Math.max(0, start - BYLINE_READ), start);
  if (!/\bby\b/i.test(line) || !BYLINE.test(line)) return false;
  const beside = [before, after].filter((word) => word?.joined === 'space' && isNameLike(word.text));
  return beside.some((word) => {
    const folded = plain(word!.text);
    return folded !== 'by' && !english.isRole(folded) && !english.isHead(folded) && !english.isTime(folded);
  });
}

const BYLINE =
  /(?:^|\n)(?:(?:Story|Photos?|Words) )?(?:By|BY|by):? (?:\p{Lu}[\p{L}.'’-]*,? (?:and |in |& )?)*$/u;
const BYLINE_READ = 80;

/** "USS Ronald Reagan", "HMS London". */
const SHIP = /^(?:USS|HMS|HMAS|HMCS|INS|RMS|SS|MV|MS|RFS)$/u;

/** "Straits Times", "Time Out": a title of ordinary words is another one with a word more. */
function isBesideCapital({ before, after, block, style }: Span, setting: Setting): boolean {
  if (style !== 'sentence') return false;
  const text = setting.textOf(block);
  if (
    after?.joined === 'space' &&
    isNameLike(after.text) &&
    !isCyrillic(after.text) &&
    !setting.startingAt(block, after.start)
  )
    return !english.isRole(plain(after.text)) && !english.isTime(plain(after.text));
  if (before?.joined !== 'space' || !isNameLike(before.text) || isCyrillic(before.text)) return false;
  return (
    !setting.endingAt(block, before.end) &&
    !beginsSentence(text, before.start) &&
    plain(before.text) !== 'the'
  );
}

/** “Washington” in quotes is a ship, an engine, a song; “Houston's Top Dentists” is a title. */
function isQuotedWhole({ block, start, end }: Span, setting: Setting): boolean {
  const text = setting.textOf(block);
  return (
    /[“"„«]/u.test(text[start - 1] ?? '') &&
    /^(?:(?:, \d{4})?[”"»]|['’]s \p{Lu})/u.test(text.slice(end, end + QUOTED_READ))
  );
}

const QUOTED_READ = 8;
