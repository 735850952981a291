import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A name as annotators marked it. Offsets are UTF-16 code units of the document's text. */
export type GoldMention = {
  start: number;
  end: number;
  surface: string;
  type: string;
  wikidata?: string;
  /** Not asked for, but right where it is marked: annotators of events take much that is no name. */
  optional: boolean;
};

/** An annotated text. Only what lies in `[from, to)` was annotated. */
export type GoldText = {
  id: string;
  set: string;
  lang: 'en' | 'ru';
  text: string;
  mentions: GoldMention[];
  from: number;
  to: number;
  /** Every name is marked; else marks prove nothing, and only recall is counted. */
  complete: boolean;
  /** Countries are marked before nouns, too: "U.S. officials". */
  attributes: boolean;
};

export const GOLD_FOLDER = '../shared/gold';

/** `judged`: counted by language; the others are no news. */
type GoldSet = { set: string; file: string; complete: boolean; judged: boolean; attributes?: boolean };

/** The sets and their quirks, as their README says. */
export const GOLD_SETS: readonly GoldSet[] = [
  { set: 'en-news', file: 'en-news-fair-half.jsonl', complete: true, judged: true },
  { set: 'en-reuters', file: 'en-reuters-128.jsonl', complete: true, judged: true, attributes: false },
  { set: 'en-rss', file: 'en-rss-500.jsonl', complete: false, judged: true },
  { set: 'en-wiki', file: 'en-wiki-fair.jsonl', complete: true, judged: false },
  { set: 'ru-nerel-dev', file: 'ru-nerel-dev.jsonl', complete: true, judged: true },
  { set: 'ru-nerel', file: 'ru-nerel-train-300.jsonl', complete: true, judged: true },
];

/** Types that are no names: numbers and dates, and in Russian adjectives and professions. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'QUANTITY DATETIME NATIONALITY PROFESSION DATE NUMBER AGE ORDINAL DISEASE PENALTY CRIME IDEOLOGY MONEY ' +
    'TIME PERCENT RELIGION FAMILY LANGUAGE'
  ).split(' '),
);

type RawMention = {
  start: number;
  end: number;
  surface: string;
  type?: string;
  wikidata?: string;
  nil?: string;
  optional?: boolean;
  coref?: boolean;
};
type RawText = {
  id: string;
  lang: 'en' | 'ru';
  text: string;
  mentions: RawMention[];
  evalSpan?: [number, number];
};

/** Reads one set; `undefined` when it is not there. */
export function readGoldSet({ set, file, complete, attributes = true }: GoldSet): GoldText[] | undefined {
  const path = join(GOLD_FOLDER, file);
  if (!existsSync(path)) return undefined;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => goldText(JSON.parse(line) as RawText, { set, complete, attributes }));
}

function goldText(
  { id, lang, text, mentions, evalSpan }: RawText,
  { set, complete, attributes }: Pick<GoldText, 'set' | 'complete' | 'attributes'>,
): GoldText {
  const [from, to] = evalSpan ?? [0, text.length];
  return {
    id,
    set,
    lang,
    text,
    from,
    to,
    complete,
    attributes,
    mentions: mentions
      .filter(({ coref, type = '', nil = '' }) => coref !== true && !NO_NAMES.has(type) && !NO_NAMES.has(nil))
      .map(({ start, end, surface, type = '', wikidata, optional }) => ({
        start,
        end,
        surface,
        type,
        optional: optional === true || type === 'EVENT',
        ...(wikidata === undefined ? {} : { wikidata }),
      })),
  };
}
