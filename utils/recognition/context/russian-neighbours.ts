import type { KindClass } from './kind-class';
import { saysKind } from './kind-nouns';
import { isCapitalised, isCyrillic, isInCapitals, isNameLike, plain } from './letters';
import { wordBefore, type Neighbour } from './neighbour';
import { isInQuotedTitle } from './quoted-title';
import { beginsSentence } from './sentence';
import type { Setting } from './setting';
import type { Span } from './span';
import { isNamesake } from './thing-names';
import * as russian from './words/russian';

/** Whether a name in Cyrillic is only a part of a longer name. */
export function isPartOfMoreInRussian(span: Span, kind: KindClass, setting: Setting): boolean {
  if (kind === 'thing') return isNamesake(span, setting);
  if (kind === 'source' && isTitleGoingOn(span, setting)) return true;
  if ((kind === 'place' || kind === 'body') && isFirm(span, setting)) return true;
  if (isTakenByHyphen(span, kind, setting)) return true;
  if (kind === 'person') return isQuotedWhole(span, setting) || isNamed(span);
  if (kind !== 'place') return false;
  if (isNamed(span) || isInQuotedName(span, setting) || isInQuotedTitle(span, setting)) return true;
  return isTakenFromLeft(span, setting) || isTakenFromRight(span, setting);
}

/** «журнал Time Out»: a title in Latin letters goes on. */
function isTitleGoingOn({ after, block, end }: Span, setting: Setting): boolean {
  const last = setting.textOf(block)[end - 1] ?? '';
  return (
    after?.joined === 'space' &&
    isNameLike(after.text) &&
    !isCyrillic(after.text) &&
    !isCyrillic(last) &&
    !setting.startingAt(block, after.start)
  );
}

/** «по фамилии Лукашенко», «святого Петра»: the word, not who or what it names. */
function isNamed({ before }: Span): boolean {
  return before?.joined === 'space' && russian.isNaming(plain(before.text));
}

/** «ООО «МОК»», «АО "ЕС Групп"»: a firm that is called so. */
function isFirm({ block, start }: Span, setting: Setting): boolean {
  return FIRM.test(setting.textOf(block).slice(Math.max(0, start - FIRM_READ), start));
}

const FIRM = /(?:^|[^\p{L}])(?:ООО|ОАО|ЗАО|ПАО|НАО|АО|ТОО|ИП|ГК)\s[«„“"]$/u;
const FIRM_READ = 8;

/** «Россия», "Россия": in quotes a place is a ship, a channel, a hotel. */
function isQuotedWhole({ block, start, end }: Span, setting: Setting): boolean {
  const text = setting.textOf(block);
  return OPENING.test(text[start - 1] ?? '') && CLOSING.test(text[end] ?? '');
}

const OPENING = /[«„“"]/u;
const CLOSING = /[»“”"]/u;
/** How far a quoted name may begin before the place that ends it. */
const QUOTED_READ = 40;

/** «Единая Россия», «Говорит Москва», «112 Украина», «Эхо Москвы»: a few words in quotes that begin with a capital. */
function isInQuotedName(span: Span, setting: Setting): boolean {
  if (isQuotedWhole(span, setting)) return true;
  const { block, start, end } = span;
  const text = setting.textOf(block);
  const closes = CLOSING.test(text[end] ?? '');
  if (!closes) return false;
  const words = text.slice(Math.max(0, start - QUOTED_READ), start);
  return /[«„“"](?:[\p{Lu}\p{N}][^\s.,!?»”"]*[\s-]){1,2}$/u.test(words);
}

/** «Минск-арена», «Интерфакс-Украина», «Буш-старший», «Россия-1»; but not «Москва-Пекин», «США-Китай». */
function isTakenByHyphen({ after, before, block }: Span, kind: KindClass, setting: Setting): boolean {
  if (after?.joined === 'hyphen' && (isCyrillic(after.text) || /^\p{N}/u.test(after.text))) {
    if (kind !== 'place') return !(kind === 'person' && setting.startingAt(block, after.start));
    return setting.startingAt(block, after.start) === undefined;
  }
  if (before?.joined !== 'hyphen' || !isCyrillic(before.text) || kind !== 'place') return false;
  if (russian.isArticle(plain(before.text))) return true;
  return isCapitalised(before.text) && setting.endingAt(block, before.end) === undefined;
}

function isTakenFromLeft(span: Span, setting: Setting): boolean {
  const { before, block, style } = span;
  if (before?.joined !== 'space' || !isCyrillic(before.text)) return false;
  if (/^им\.$/iu.test(before.text)) return true;
  const word = plain(before.text).replace(/\.$/u, '');
  const base = isBase(span, setting);
  if (!isNameLike(before.text)) return base && russian.isTitled(word);
  const text = setting.textOf(block);
  if (russian.isRole(word) || isCalledAPlace(span, setting)) return false;
  if (russian.takesGenitive(word) && !beginsSentence(text, before.start)) return true;
  const known = setting.endingAt(block, before.end);
  if (isInCapitals(before.text) || (known && setting.isNoPerson(known))) return false;
  if (setting.isGivenName(before.text)) return true;
  if (beginsSentence(text, before.start)) return false;
  if (russian.isAttribute(word)) return false;
  if (russian.ADJECTIVE.test(word)) return setting.lexicon.wordsOf(span.readings[0]!.name) === 1;
  const bare = style === 'sentence' && base && setting.lexicon.declines(span.readings[0]!.name);
  return bare && !isRoleBefore(text, before);
}

function isRoleBefore(text: string, word: Neighbour): boolean {
  const before = wordBefore(text, word.start);
  return before !== undefined && russian.isRole(plain(before.text));
}

/** «Петру Офицерову», «Ливия Клаусова», «Перт Амбой», «на Смоленском бульваре». */
function isTakenFromRight(span: Span, setting: Setting): boolean {
  const { after, block, start, end, style } = span;
  if (after?.joined !== 'space' || !isCyrillic(after.text) || isCalledAPlace(span, setting)) return false;
  const text = setting.textOf(block);
  const surface = text.slice(start, end);
  const word = plain(after.text);
  if (!isNameLike(after.text))
    return /(?:ск|цк)(?:ом|ой|ий|ого)$/u.test(surface) && russian.STREETS.test(word);
  if (style !== 'sentence' || isInCapitals(after.text) || setting.startingAt(block, after.start))
    return false;
  if (setting.isGivenName(surface)) return true;
  if (setting.isGivenName(after.text)) return false;
  return isBase(span, setting) && setting.lexicon.declines(span.readings[0]!.name);
}

/** «земли Гессен Фолькера Буфье», «в штате Аризона Гэбриэль Гиффордс»: the noun says that it is the place. */
function isCalledAPlace({ before, readings }: Span, { lexicon }: Setting): boolean {
  if (before?.joined !== 'space' || !saysKind(plain(before.text), 'region')) return false;
  return readings.some(({ entity }) => lexicon.kindOf(entity) === 'region');
}

/** Whether the name stands as its base form, not in an oblique case. */
function isBase({ readings }: Span, { lexicon }: Setting): boolean {
  return readings.some(({ form }) => !lexicon.isInflected(form));
}
