import type { TextBlock } from '@/utils/recognition/annotation';
import { patternOf } from './letters';

/** Where in a block a name is that of an agency: its byline, its dateline, or who took the picture. */
export type Slot = 'byline' | 'credit';

/** Longer blocks are prose. UTF-16 code units. */
const LONGEST_CREDIT = 240;
const LONGEST_BYLINE = 120;
/** How far into a paragraph a dateline reaches. */
const LONGEST_DATELINE = 90;

const CREDIT_BEFORE = patternOf(
  String.raw`(?:©|\(c\)|[/|]|(?:^|[^\p{L}])(?:via|photos?|photograph(?:y|er)?s?|photo illustration|pictures?|image copyright|images?|credit|courtesy(?: of)?|handout|screenshot|(?:photos?|photograph|pictures?|images?) by|source:|фото|снимок|иллюстраци[яи]|изображение|скриншот|кадр|источник|предоставлено|архив)\s*:?\s*)\s*["«(]?$`,
  'i',
);
/** A maker's name goes before, and nothing comes after. */
const MADE_FOR = patternOf(String.raw`(?:^|[^\p{L}])(?:by|for|from|для)(?: the)?\s+["«]?$`, 'i');
const CREDIT_WORD = patternOf(
  String.raw`(?:©|\([cC]\)\s|(?:^|[^\p{L}])(?:[Pp]hotos?|[Pp]ictures?|[Ii]mages?|[Cc]redit|[Pp]hotograph|PHOTO|[Фф]ото|ФОТО|[Сс]нимок|[Ии]ллюстрация)(?:\s*:|\s+(?:by|via|courtesy|copyright)))|(?:^|[.\s])Credit\s+\p{Lu}`,
);
const CREDIT_AFTER = patternOf(String.raw`^["»]?\s*(?:/|\||photos?(?!\p{L})|images?(?!\p{L})|via\s)`, 'i');
/** Nothing more than a year, brackets, a file note or another agency. */
const CREDIT_END = patternOf(
  String.raw`^["»]?\s*(?:[,.]?\s*(?:19|20)\d\d)?(?:,?\s*file(?: photo)?)?[\s.)\]»]*$`,
  'i',
);
const APART = patternOf(String.raw`(?:^|[.,;:/|(–—•·-]|\n)\s*["«(]?$`);

const BYLINE_WORDS = patternOf(
  String.raw`(?:^|[^\p{L}])(?:by|from|source|via|author|автор|источник|текст|reporting|staff|with|and|writers?|correspondent|корреспондент)[\s:]*$|^[^\p{L}\p{N}]*$|[,|/·•(–—-]\s*$`,
  'i',
);

/** "Copyright 2021 The Associated Press", "Associated Press writer Ann Lee contributed to this report". */
const COPYRIGHT = patternOf(String.raw`(?:copyright|©)\s*(?:©\s*)?(?:19|20)\d\d,?\s+(?:the\s+)?$`, 'i');
const CONTRIBUTED = patternOf(
  String.raw`^(?:['’]s)?(?:\s(?:writers?|reporters?|journalists?|correspondents?|researchers?))?\s[^.!?]{3,160}\scontributed\s`,
);

/** "The Associated Press contributed to this report." */
const GAVE = patternOf(String.raw`^(?:\s(?:also|has))?\scontributed\s(?:to|reporting)(?!\p{L})`);
/** "With files from Reuters", "(With inputs from PTI)", "Reporting by Ann Lee; editing by Bob Ray for AFP". */
const MADE_WITH = patternOf(
  String.raw`(?:^|[^\p{L}])(?:with|includ(?:es|ing)|using)\s+(?:additional\s+)?(?:files?|reporting|reports?|material|inputs?|information)\s+(?:from|by)\s+(?:the\s+)?$|(?:reporting|writing|editing|written|edited)\s+by\s[^.!?]{2,160}\sfor\s+(?:the\s+)?$`,
  'i',
);

/** What both of those before a name end in; told at less cost than either. */
const MAKER_NEXT = /(?:\b(?:from|by|for)|\d,?)\s+(?:the\s+)?$/i;

/** As much of a block as its slots ask for. `length`: of its text. */
type Frame = Pick<TextBlock, 'kind'> & { length: number };

/** The slot that a name between `before` and `after` stands in, if it stands in one. */
export function slotOf(frame: Frame, before: string, after: string): Slot | undefined {
  if (isCredit(frame, before, after)) return 'credit';
  if (frame.kind === 'byline' && frame.length <= LONGEST_BYLINE && BYLINE_WORDS().test(before))
    return 'byline';
  const isByline =
    isDateline(before, after) ||
    isLineOfItsOwn(frame, before, after) ||
    (MAKER_NEXT.test(before) && (COPYRIGHT().test(before) || MADE_WITH().test(before))) ||
    (after.includes('contributed') && (CONTRIBUTED().test(after) || GAVE().test(after)));
  return isByline ? 'byline' : undefined;
}

function isCredit({ kind, length }: Frame, before: string, after: string): boolean {
  if (kind === 'title' || kind === 'heading') return false;
  const placed =
    CREDIT_BEFORE().test(before) ||
    CREDIT_AFTER().test(after) ||
    ((APART().test(before) || MADE_FOR().test(before)) && CREDIT_END().test(after));
  if (kind === 'caption') return placed;
  if (/[([]\s*$/u.test(before) && /^\s*\/\s*\p{Lu}[^()]{2,80}[)\]]/u.test(after)) return true;
  const aside = /[([][^()[\]]*$/u.exec(before)?.[0] ?? (length <= LONGEST_CREDIT ? before : '');
  return CREDIT_WORD().test(aside) && aside.length <= LONGEST_CREDIT && (placed || APART().test(before));
}

/** "KABUL, July 7 (Reuters) –", "MOSCOW, July 7. /TASS/.", «МОСКВА, 7 июл — РИА Новости.», «ТАСС, 7 июля.» */
function isDateline(before: string, after: string): boolean {
  if (before.length > LONGEST_DATELINE || /[!?]|\n/u.test(before)) return false;
  if (/[([/]\s*$/u.test(before) && /^\s*[)\]/]\s*(?:[-–—.:]|$)/u.test(after)) return isPlaceAndDay(before);
  if (/[-–—]\s*["«]?$/u.test(before) && /^["»]?\s*\.(?:\s|$)/u.test(after)) return isPlaceAndDay(before);
  if (/\d\s+\p{L}+\.?\s*$/u.test(before) && /^["»]?\s*[-–—]\s/u.test(after)) return isPlaceAndDay(before);
  return before.trim() === '' && /^["»]?\s*(?:,\s+\d{1,2}\s+\p{L}+\.|[-–—:]\s)/u.test(after);
}

/** Capitals, digits and months: nothing that tells something. */
function isPlaceAndDay(before: string): boolean {
  const words = before.match(/[\p{L}]+/gu) ?? [];
  const small = words.filter((word) => word === word.toLowerCase() && word.length > 3 && !MONTH.test(word));
  return small.length === 0;
}

const MONTH = /^(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)/u;

/** After the name in a byline: nothing, what it is, or where its correspondent is. */
const BYLINE_END = patternOf(
  String.raw`^["»]?[\s.)]*(?:(?:staff|news agency|agency)[\s.)]*)?$|^,\s\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+)?\s*$`,
);

const OWN_LINE = patternOf(
  String.raw`^[^\p{L}\p{N}]*(?:(?:by|from|source|sources|via|автор|источник|текст)\s*:?\s*(?:[\p{L}.'’-]+[\s,]+){0,4}(?:for\s+(?:the\s+)?)?[,|/(–—-]?\s*)?["«]?$`,
  'i',
);

/** A short line that is the name, after "By" or "Source:". */
function isLineOfItsOwn({ kind, length }: Frame, before: string, after: string): boolean {
  if (kind === 'title' || kind === 'heading' || kind === 'list-item' || length > LONGEST_BYLINE) return false;
  return OWN_LINE().test(before) && BYLINE_END().test(after);
}
