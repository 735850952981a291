import { isCapitalised, isCyrillic, isInCapitals, isNameLike, plain } from './letters';
import { wordBefore, type Neighbour } from './neighbour';
import { beginsSentence } from './sentence';
import type { Setting } from './setting';
import type { Span } from './span';
import * as english from './words/english';
import * as russian from './words/russian';
import { isPatronymic } from './words/patronymic';

/**
 * Whose surname this is, by the words about it: nothing says (`open`), a role or title goes with it (`titled`), it
 * follows the person's own given name with something between (`own`, the span then starts at `from`), or it is
 * somebody else's (`other`).
 */
export type Bearer = { is: 'open' | 'titled' | 'other' } | { is: 'own'; from: number };

const OPEN: Bearer = { is: 'open' };
const OTHER: Bearer = { is: 'other' };
const TITLED: Bearer = { is: 'titled' };

/** Forms of address of women. */
const FEMALE =
  /^(?:mrs|ms|miss|madam|madame|lady|queen|princess)\.?$|^(?:г-ж[аиеу]|госпож[аиеу]|мисс|миссис|леди|мадам|королев[аыеу]|принцесс[аыеу])$/u;

/** Reads who bears a surname that stands without the given names the pack has for it. */
export function bearerOf(span: Span, entity: number, setting: Setting): Bearer {
  if (isFollowedByGivenName(span, entity, setting)) return OTHER;
  const { before } = span;
  if (!before) return OPEN;
  if (before.joined === 'ampersand') return OTHER;
  if (FEMALE.test(plain(before.text)) && setting.lexicon.isMan(entity)) return OTHER;
  if (before.joined === 'hyphen') return hyphenBearer(span, before, setting);
  if (isOfFamily(span, before, setting)) return OTHER;
  if (!isNameLike(before.text)) return lowerBefore(span, before, setting);
  const own = ownGivenName(span, before, { entity, setting });
  if (own) return own;
  return span.cyrillic ? russianBearer(span, before, setting) : englishBearer(span, before, setting);
}

/** «Лаврова Анна», «Лавров А. В.», «Ким Чон Нам»: surname first; «Карл Габсбург»: no surname at all. */
function isFollowedByGivenName(
  { after, block, start, end, cyrillic, style }: Span,
  entity: number,
  setting: Setting,
): boolean {
  if (after?.joined !== 'space' || !isNameLike(after.text) || isCyrillic(after.text) !== cyrillic)
    return false;
  if (setting.startingAt(block, after.start)) return false;
  if (setting.isSurnameFirst(entity))
    return style === 'sentence' && !isInCapitals(after.text) && !english.isTime(plain(after.text));
  if (!cyrillic) return false;
  return (
    /^\p{Lu}\.(?:\p{Lu}\.?)?$/u.test(after.text) ||
    isPatronymic(plain(after.text)) ||
    setting.isGivenName(after.text) ||
    (style === 'sentence' &&
      !isInCapitals(after.text) &&
      setting.isGivenName(setting.textOf(block).slice(start, end)))
  );
}

/** «семья Обама» is no person, «семья Обамы» is his. */
function isOfFamily({ cyrillic, readings }: Span, before: Neighbour, { lexicon }: Setting): boolean {
  return (
    cyrillic &&
    russian.isFamily(plain(before.text)) &&
    readings.some(({ form, name }) => lexicon.declines(name) && !lexicon.isInflected(form))
  );
}

function hyphenBearer({ block }: Span, before: Neighbour, setting: Setting): Bearer {
  if (!isCapitalised(before.text) || setting.endingAt(block, before.end)) return OPEN;
  return /^(?:anti|pro|ex|non|post|pre|анти|про|экс|пост)$/u.test(plain(before.text)) ? OPEN : OTHER;
}

function lowerBefore({ cyrillic, block }: Span, before: Neighbour, setting: Setting): Bearer {
  const word = plain(before.text).replace(/\.$/u, '');
  if (cyrillic) {
    if (russian.isNamedAfter(word) || isParticle(word)) return OTHER;
    return russian.isRole(word) ? TITLED : OPEN;
  }
  if (english.isParticle(word) || /^(?:surnamed|surname)$/u.test(word)) return OTHER;
  if (word === 'named' || word === 'called') {
    const whom = wordBefore(setting.textOf(block), before.start);
    return whom && english.isSomebody(plain(whom.text)) ? OTHER : OPEN;
  }
  return english.isRole(word) ? TITLED : OPEN;
}

function isParticle(word: string): boolean {
  return /^(?:фон|де|да|ван|дер|аль|эль|ибн|бен|бин|ди|дель)$/u.test(word);
}

/** How far before a surname its bearer's given name may stand: "Hillary Rodham Clinton". */
const NAMES_BETWEEN = 3;

function ownGivenName(
  { block }: Span,
  before: Neighbour,
  { entity, setting }: { entity: number; setting: Setting },
): Bearer | undefined {
  const own = setting.givenNamesOf(entity);
  if (own.size === 0) return undefined;
  const text = setting.textOf(block);
  let initials = false;
  let word: Neighbour | undefined = before;
  for (let at = 0; word && at < NAMES_BETWEEN && word.joined === 'space' && isNameLike(word.text); at += 1) {
    const known = setting.endingAt(block, word.end);
    if (known && known.start < word.start) return undefined;
    if (setting.isOneOf(word.text, own)) {
      return initials && setting.hasMiddleInitial(entity) ? OTHER : { is: 'own', from: word.start };
    }
    initials ||= word.text.endsWith('.');
    word = wordBefore(text, word.start);
  }
  return undefined;
}

function englishBearer({ block, style }: Span, before: Neighbour, setting: Setting): Bearer {
  const text = setting.textOf(block);
  const word = plain(before.text).replace(/\.$/u, '');
  if (english.isRole(word)) return TITLED;
  if (/^\p{Lu}\.?$/u.test(before.text)) return OTHER;
  if (english.isTime(word) || english.isAttribute(word) || /['’]s$/u.test(word)) return OPEN;
  const opens = beginsSentence(text, before.start);
  if (opens && (english.isOpener(word) || /(?:ly|ing|ed)$/u.test(word))) return OPEN;
  if (setting.isGivenName(before.text)) return OTHER;
  if (isInCapitals(before.text)) return OPEN;
  const known = setting.endingAt(block, before.end);
  if (known && setting.isNoPerson(known)) return OPEN;
  return style === 'sentence' ? OTHER : OPEN;
}

function russianBearer({ block, style }: Span, before: Neighbour, setting: Setting): Bearer {
  const text = setting.textOf(block);
  const word = plain(before.text).replace(/\.$/u, '');
  if (russian.isRole(word)) return TITLED;
  if (/^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(before.text)) return OTHER;
  if (isInCapitals(before.text)) return style === 'capitals' ? OPEN : TITLED;
  const known = setting.endingAt(block, before.end);
  if (known && setting.isNoPerson(known)) return OPEN;
  const opens = beginsSentence(text, before.start);
  if (opens && russian.isOpener(word)) return OPEN;
  if (isPatronymic(word) || setting.isGivenName(before.text)) return OTHER;
  if (opens || style !== 'sentence') return OPEN;
  const role = wordBefore(text, before.start);
  return role && russian.isRole(plain(role.text)) ? TITLED : OTHER;
}
