import type { TextBlock } from '@/utils/recognition/annotation';
import { foldText, tokensOf } from '@/utils/recognition/text';
import { kindClass } from './kind-class';
import type { Setting } from './setting';
import type { Option } from './options';
import type { Span } from './span';
import { termOf } from './terms';

/** What an article says its acronyms stand for: an entity of ours, or something else (`undefined`). */
export type Definitions = ReadonlyMap<string, { entity: number | undefined; full: string }>;

/** An acronym, perhaps after "or", «далее —»; quotes about it; more may follow behind a comma. */
const IN_BRACKETS =
  /^\s?(?:(?:или|далее|сокращ\p{L}*|по-английски|англ\.|or|hereinafter|also known as|known as|abbreviated)[\s,:—–-]+)?(?:the\s)?["«„“'‘]?([\p{Lu}][\p{Lu}\p{N}\p{Ll}&.-]{1,9}?)(?:s)?["»“”'’]?(?=[\s,;)\]]|$)/u;
const LONGEST_BRACKET = 80;
/** Words between a name and the bracket that belong to neither: "the Islamic State group (IS)". */
const GAP = /^["»“”'’]?(?:\s(?:group|movement|party|organisation|organization|terrorist group))?,?\s?$/u;

/** Reads "Long Name (ACRONYM)", "ACRONYM (Long Name)" and "Long Name, or ACRONYM". */
export function definitionsIn(
  blocks: readonly TextBlock[],
  spans: ReadonlyMap<Span, readonly Option[]>,
  setting: Setting,
): Definitions {
  const definitions = new Map<string, { entity: number | undefined; full: string }>();
  const byBlock = Map.groupBy(spans.keys(), ({ block }) => block);
  for (const [block, { text }] of blocks.entries()) {
    for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      const inside = text.slice(open + 1, open + 1 + LONGEST_BRACKET).split(')')[0]!;
      const acronym = acronymIn(inside);
      if (acronym === undefined || definitions.has(acronym)) continue;
      const found = meaningOf(acronym, {
        text,
        open,
        spans: byBlock.get(block) ?? [],
        options: spans,
        setting,
      });
      if (found) definitions.set(acronym, found);
    }
  }
  return definitions;
}

function acronymIn(inside: string): string | undefined {
  const acronym = IN_BRACKETS.exec(inside)?.[1];
  return acronym !== undefined && /\p{Lu}.*\p{Lu}/u.test(acronym) && acronym.length <= 10
    ? acronym.replace(/s$/u, '')
    : undefined;
}

function meaningOf(
  acronym: string,
  {
    text,
    open,
    spans,
    options,
    setting,
  }: {
    text: string;
    open: number;
    spans: readonly Span[];
    options: ReadonlyMap<Span, readonly Option[]>;
    setting: Setting;
  },
): { entity: number | undefined; full: string } | undefined {
  const span = spans.findLast(({ end }) => end <= open);
  const phrase = phraseBefore(text, open, acronym);
  if (
    span &&
    GAP.test(text.slice(span.end, open)) &&
    (phrase === undefined || phrase.start >= span.start - 5)
  ) {
    const full = text.slice(span.start, span.end);
    const [option] = options.get(span) ?? [];
    if (option && fits(option.reading.entity, { acronym, full, setting }))
      return { entity: option.reading.entity, full };
  }
  if (phrase === undefined) return undefined;
  const full = text.slice(phrase.start, phrase.end);
  return { entity: entityLike(full, acronym, setting, spans), full };
}

/** Whether an acronym may stand for a name: the first letters agree, or it is one of the entity's own. */
function fits(
  entity: number,
  { acronym, full, setting }: { acronym: string; full: string; setting: Setting },
): boolean {
  const kind = kindClass(setting.lexicon.kindOf(entity));
  if (kind === 'person') return false;
  const initials = tokensOf(full).map(({ folded }) => folded[0]!);
  const letters = [...acronym.toLowerCase().replace(/[^\p{L}]/gu, '')];
  if (initials.length < 2) return false;
  let at = 0;
  for (const initial of initials) if (letters[at] === initial) at += 1;
  return at === letters.length || (letters[0] === initials[0] && at * 2 >= letters.length);
}

const SKIPPED = /^(?:of|the|and|for|in|on|to|a|an|de|и|по|в|на|при|для|о|об|имени|с|за|из)$/u;

/** The words right before a bracket whose first letters spell the acronym. */
function phraseBefore(
  text: string,
  open: number,
  acronym: string,
): { start: number; end: number } | undefined {
  const letters = [...acronym.toLowerCase().replace(/[^\p{L}]/gu, '')];
  if (letters.length < 2) return undefined;
  const from = Math.max(0, open - PHRASE_READ);
  const words = tokensOf(text.slice(from, open));
  let at = words.length - 1;
  const end = words[at] ? from + words[at]!.end : open;
  for (let letter = letters.length - 1; letter >= 0; at -= 1) {
    const word = words[at];
    if (!word) return undefined;
    if (word.folded[0] === letters[letter]) letter -= 1;
    else if (!SKIPPED.test(word.folded)) return undefined;
  }
  return { start: from + words[at + 1]!.start, end };
}

const PHRASE_READ = 160;

/** An entity the acronym may have whose names share most words with the phrase. */
function entityLike(
  phrase: string,
  acronym: string,
  { lexicon }: Setting,
  spans: readonly Span[],
): number | undefined {
  const terms = new Set(
    foldText(phrase)
      .split(' ')
      .filter((word) => word.length > 2)
      .map(termOf),
  );
  const entities = new Set(
    spans.flatMap(({ readings }) =>
      readings.filter(({ name }) => lexicon.textOf(name) === acronym).map(({ entity }) => entity),
    ),
  );
  for (const entity of entities) {
    for (const language of ['en', 'ru'] as const) {
      const own = foldText(lexicon.labelOf(entity, language)).split(' ').map(termOf);
      if (own.filter((term) => terms.has(term)).length * 2 >= terms.size) return entity;
    }
  }
  return undefined;
}
