import { isSource } from '@/utils/knowledge';
import type { TextBlock } from '@/utils/recognition/annotation';
import { DECOY, TOPIC, type Lexicon } from '@/utils/recognition/image/lexicon';
import type { NameIndex } from '@/utils/recognition/name-index';
import { isInAddress } from './address';
import { casing } from './casing';
import { isCyrillic } from './letters';
import { LineStyles } from './line-style';
import { wordAfter, wordBefore } from './neighbour';
import { beginsSentence } from './sentence';
import type { Reading, Span } from './span';
import { SportTopic, withoutOtherClubs } from './sport-topic';
import { SPORT_SCORE, SPORT_SLUG, SPORT_WORDS, type Discipline } from './words/sport';

/** A name inside a longer name that is something else: "Paris" in "Paris Hilton". Offsets within the block. */
export type Hidden = {
  block: number;
  start: number;
  end: number;
  readings: Reading[];
  by: { start: number; end: number };
};

/** What the name index finds in one article. */
export type Found = {
  /** The longest names, in order, none overlapping another. */
  spans: Span[];
  hidden: Hidden[];
  /** Names that stand in lower case somewhere in the article, so that they are words, too. */
  lowered: ReadonlySet<number>;
  /** The article reports on sport, so that places may be teams. */
  sport: boolean;
  /** The sport it reports on, where its words tell. */
  discipline: Discipline | undefined;
};

type Raw = { start: number; end: number; readings: Reading[]; decoy: boolean };
type Means = { lexicon: Lexicon; index: NameIndex; lowered: Set<number>; topic: SportTopic };

/** Finds the names of an article by their letters alone: case rules hold, longer names hide shorter ones. */
export function findSpans(blocks: readonly TextBlock[], lexicon: Lexicon, index: NameIndex): Found {
  const spans: Span[] = [];
  const hidden: Hidden[] = [];
  const lowered = new Set<number>();
  const topic = new SportTopic();
  let length = 0;
  for (const [block, { text, kind }] of blocks.entries()) {
    const raws = rawSpans(text, { lexicon, index, lowered, topic });
    length += text.length;
    if (raws.length === 0) continue;
    const styles = new LineStyles(text, kind);
    for (const raw of longest(raws)) {
      if (raw.decoy) hidden.push(...hiddenBy(raw, raws, block));
      else if (!isInAddress(text, raw)) spans.push(spanOf(raw, { block, text, styles }));
    }
  }
  topic.addClubs(spans, lexicon);
  topic.addScore(() => blocks.some(({ text }) => SPORT_SCORE.test(text)));
  const sport = SPORT_SLUG.test(blocks[0]?.text ?? '') || topic.isSport(length);
  const discipline = sport ? topic.discipline() : undefined;
  return { spans: withoutOtherClubs(spans, discipline, lexicon), hidden, lowered, sport, discipline };
}

/** "told the Guardian": the article of a title is no part of it where it has a small letter. */
function articleOf(
  text: string,
  { from, form, lexicon }: { from: number; form: number; lexicon: Lexicon },
): number {
  if (form >= TOPIC || !text.startsWith('the ', from)) return 0;
  return isSource(lexicon.kindOf(lexicon.entityOf(lexicon.nameOf(form)))) ? ARTICLE : 0;
}

const ARTICLE = 'the '.length;

function rawSpans(text: string, { lexicon, index, lowered, topic }: Means): Raw[] {
  const raws: Raw[] = [];
  let last: Raw | undefined;
  let cyrillic: boolean | undefined;
  index.match(text, (from, end, form) => {
    const start = from + articleOf(text, { from, form, lexicon });
    if (form >= TOPIC && form !== DECOY) {
      topic.add(form, SPORT_WORDS[form - TOPIC]?.discipline);
      return;
    }
    if (last?.start !== start || last.end !== end) {
      last = { start, end, readings: [], decoy: false };
      raws.push(last);
    }
    if (form === DECOY) {
      last.decoy = true;
      return;
    }
    const name = lexicon.nameOf(form);
    if (lexicon.isForeign(name) && !(cyrillic ??= isCyrillic(text))) return;
    const found = casing(text, {
      start,
      end,
      rule: lexicon.caseOf(name),
      capitals: start > from ? lexicon.capitalsOf(form) >> 1 : lexicon.capitalsOf(form),
      loose: isLoose(name, lexicon) && isCyrillic(text[start]!),
    });
    if (found === 'lower') lowered.add(name);
    if (
      end - start <= LONGEST_MIXED &&
      isMixed(lexicon.textOf(name)) &&
      text.slice(start, end) !== lexicon.textOf(name)
    )
      return;
    if (found === 'wrong' || found === 'lower') return;
    addReading(last.readings, { form, name, entity: lexicon.entityOf(name), letters: found }, lexicon);
  });
  return raws.filter(({ readings, decoy }) => decoy || readings.length > 0);
}

/** «БиГ», "PiS": a short name with a capital inside, which no other letters mean. */
function isMixed(name: string): boolean {
  return name.length <= LONGEST_MIXED && /^\p{Lu}+\p{Ll}+\p{Lu}/u.test(name);
}

const LONGEST_MIXED = 4;

/** «Чешская республика», names of three words and more; people keep all their capitals. */
function isLoose(name: number, lexicon: Lexicon): boolean {
  const kind = lexicon.kindOf(lexicon.entityOf(name));
  const words = lexicon.wordsOf(name);
  return (
    kind !== 'person' && (words >= LOOSE_WORDS || (words > 1 && (kind === 'country' || kind === 'region')))
  );
}

const LOOSE_WORDS = 3;

/** Adds a reading, unless the entity has one already that needs no more; one in its right letters takes its place. */
function addReading(readings: Reading[], reading: Reading, lexicon: Lexicon): void {
  const known = readings.findIndex(
    ({ entity, name }) => entity === reading.entity && lexicon.useOf(name) === 'alone',
  );
  if (known < 0) readings.push(reading);
  else if (readings[known]!.letters !== 'right' && lexicon.useOf(reading.name) === 'alone')
    readings[known] = reading;
}

/** Of names that overlap the longest; of equals the first. */
function longest(raws: readonly Raw[]): Raw[] {
  const kept: Raw[] = [];
  for (const raw of raws) {
    const last = kept.at(-1);
    if (!last || raw.start >= last.end) kept.push(raw);
    else if (raw.end - raw.start > last.end - last.start) kept[kept.length - 1] = raw;
  }
  return kept;
}

/** Names are in order of start, so what a decoy hides stands about it. */
function hiddenBy(decoy: Raw, raws: readonly Raw[], block: number): Hidden[] {
  const found: Hidden[] = [];
  const from = raws.indexOf(decoy);
  for (let at = from + 1; at < raws.length && raws[at]!.start < decoy.end; at += 1) add(raws[at]!);
  for (let at = from - 1; at >= 0 && raws[at]!.start === decoy.start; at -= 1) add(raws[at]!);
  return found;

  function add({ start, end, readings }: Raw): void {
    if (readings.length > 0 && end <= decoy.end) found.push({ block, start, end, readings, by: decoy });
  }
}

function spanOf(
  { start, end, readings }: Raw,
  { block, text, styles }: { block: number; text: string; styles: LineStyles },
): Span {
  const style = styles.at(start);
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  return {
    block,
    start,
    end,
    readings,
    style,
    cyrillic: isCyrillic(text.slice(start, end)),
    begins: beginsSentence(text, start),
    dateline: isDateline(text, start, end),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  };
}

/** "MOSCOW (Reuters) —", "KYIV, Ukraine —": the first word of a paragraph in capitals is the place. */
function isDateline(text: string, start: number, end: number): boolean {
  const first = start === 0 || text[start - 1] === '\n';
  return first && DATELINE.test(text.slice(end, end + DATELINE_READ));
}

const DATELINE = /^[,\s]{0,2}(?:[\s\p{L},./]{0,40}[-–—(]|(?:[\s\p{L},./]{0,30}\s)?\d{4}-\d\d-\d\d)/u;
const DATELINE_READ = 48;
