import type { TextBlock } from '@/utils/recognition/annotation';
import { foldText } from '@/utils/recognition/text';
import { mayShorten, phraseBefore } from './initials';
import { kindClass } from './kind-class';
import type { Option } from './options';
import type { Setting } from './setting';
import type { Span } from './span';
import { termOf } from './terms';

/** What an acronym stands for in an article: an entity, or something else; and the words that say so. */
export type Meaning = { entity: number | undefined; full: string };
export type Definitions = ReadonlyMap<string, Meaning>;

const ACRONYM = String.raw`["«„“'‘]?(\p{Lu}[\p{Lu}\p{N}\p{Ll}&.-]{1,9}?)s?["»“”'’]?(?=[\s,;.)\]]|$)`;
/** An acronym in brackets, perhaps after "or", «далее —»; more may follow behind a comma. */
const IN_BRACKETS = new RegExp(
  String.raw`^\s?(?:(?:или|далее|сокращ\p{L}*|англ\.|or|hereinafter|also known as|known as|abbreviated)[\s,:—–-]+)?(?:the\s)?${ACRONYM}`,
  'u',
);
/** "…, or CSTO", «…, сокращённо ОДКБ». */
const BEHIND = new RegExp(
  String.raw`^["»”]?,? (?:or|also known as|better known as|known as|abbreviated(?: as| to)?|или|сокращ[её]нно)[\s:—–-]+(?:the )?${ACRONYM}`,
  'u',
);
/** How all of those begin; told in a hundredth of the time it takes to make the pattern. */
const MAYBE_BEHIND = /^["»”]?,? (?:or|also|better|known|abbrev|или|сокращ)/;
/** Words between a name and the bracket that belong to neither: "the Islamic State group (IS)". */
const GAP = /^["»“”'’]?(?:\s(?:group|movement|party|organisation|organization|terrorist group))?,?\s?$/u;
const LONGEST_BRACKET = 120;

type Line = {
  text: string;
  spans: readonly Span[];
  options: ReadonlyMap<Span, readonly Option[]>;
  setting: Setting;
};

/** Reads "Long Name (ACRONYM)", "ACRONYM (Long Name)" and "Long Name, or ACRONYM". The first definition holds. */
export function definitionsIn(
  blocks: readonly TextBlock[],
  options: ReadonlyMap<Span, readonly Option[]>,
  setting: Setting,
): Definitions {
  const definitions = new Map<string, Meaning>();
  const define = (acronym: string | undefined, meaning: Meaning | undefined) => {
    if (acronym !== undefined && meaning && !definitions.has(acronym)) definitions.set(acronym, meaning);
  };
  const byBlock = Map.groupBy(options.keys(), ({ block }) => block);
  for (const [block, { text }] of blocks.entries()) {
    const line: Line = { text, spans: byBlock.get(block) ?? [], options, setting };
    for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      const inside = text.slice(open + 1, open + 1 + LONGEST_BRACKET).split(')')[0]!;
      const acronym = acronymIn(IN_BRACKETS.exec(inside));
      if (acronym === undefined) defineBefore(line, { open, inside, define });
      else define(acronym, meaningBefore(acronym, open, line));
    }
    for (const span of line.spans) {
      const behind = text.slice(span.end, span.end + LONGEST_BRACKET);
      const acronym = MAYBE_BEHIND.test(behind) ? acronymIn(BEHIND.exec(behind)) : undefined;
      if (acronym !== undefined) define(acronym, meaningOfSpan(acronym, span, line));
    }
  }
  return definitions;
}

function acronymIn(match: RegExpExecArray | null): string | undefined {
  const acronym = match?.[1]?.replace(/(?<=\p{Lu})s$/u, '');
  return acronym !== undefined && /\p{Lu}.*\p{Lu}/u.test(acronym) ? acronym : undefined;
}

/** What stands before a bracket with an acronym: a name of ours, or words that spell it. */
function meaningBefore(acronym: string, open: number, line: Line): Meaning | undefined {
  const { text, spans, setting } = line;
  const span = lastEndingBy(open, spans);
  const phrase = phraseBefore(text, open, acronym);
  const reaches = span && GAP.test(text.slice(span.end, open));
  if (reaches && (phrase === undefined || phrase.start >= span.start - ARTICLE)) {
    const meaning = meaningOfSpan(acronym, span, line);
    if (meaning) return meaning;
  }
  if (phrase === undefined) return undefined;
  const full = text.slice(phrase.start, phrase.end);
  return { entity: entityLike(full, acronym, { setting, spans }), full };
}

/** "the " before a name belongs to the words that spell it. */
const ARTICLE = 5;

function meaningOfSpan(acronym: string, span: Span, { text, options, setting }: Line): Meaning | undefined {
  const full = text.slice(span.start, span.end);
  const [option] = options.get(span) ?? [];
  if (!option || !mayShorten(acronym, full)) return undefined;
  const { entity } = option.reading;
  return kindClass(setting.lexicon.kindOf(entity)) === 'person' ? undefined : { entity, full };
}

/** "CSTO (Collective Security Treaty Organization)". */
function defineBefore(
  { text, spans, setting }: Line,
  {
    open,
    inside,
    define,
  }: { open: number; inside: string; define: (acronym: string, meaning: Meaning) => void },
): void {
  const acronym = /(?:^|[\s«"“])(\p{Lu}[\p{Lu}\p{N}]{1,8})["»”]?\s$/u.exec(
    text.slice(Math.max(0, open - LONGEST_ACRONYM), open),
  )?.[1];
  if (acronym === undefined) return;
  const phrase = phraseBefore(inside, inside.length, acronym);
  if (phrase?.start !== inside.search(/[^\s"«“]/u)) return;
  const full = inside.slice(phrase.start, phrase.end);
  define(acronym, { entity: entityLike(full, acronym, { setting, spans }), full });
}

const LONGEST_ACRONYM = 14;

/** The last of spans in order that ends at `at` or before. */
function lastEndingBy(at: number, spans: readonly Span[]): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

/** An entity of the acronym, or of the words, whose label shares most words with the phrase. */
function entityLike(
  phrase: string,
  acronym: string,
  { setting: { lexicon }, spans }: { setting: Setting; spans: readonly Span[] },
): number | undefined {
  const terms = new Set(termsOf(phrase));
  for (const { readings } of spans) {
    for (const { name, entity } of readings) {
      const text = lexicon.textOf(name);
      if (text !== acronym && foldText(text) !== foldText(phrase)) continue;
      for (const language of ['en', 'ru'] as const) {
        const shared = termsOf(lexicon.labelOf(entity, language)).filter((term) => terms.has(term));
        if (shared.length * 2 >= terms.size) return entity;
      }
      if (text !== acronym) return entity;
    }
  }
  return undefined;
}

function termsOf(text: string): string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => word.length > 2)
    .map(termOf);
}
