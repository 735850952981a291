import type { TextBlock } from '@/utils/recognition/annotation';
import { DECOY, type Lexicon } from '@/utils/recognition/image/lexicon';
import type { NameIndex } from '@/utils/recognition/name-index';
import { casing } from './casing';
import { isCyrillic } from './letters';
import { LineStyles } from './line-style';
import { wordAfter, wordBefore } from './neighbour';
import { beginsSentence } from './sentence';
import type { Reading, Span } from './span';

/** What the name index finds in one article. */
export type Found = {
  /** The longest names, in order, none overlapping another. */
  spans: Span[];
  /** Names that stand in lower case somewhere in the article, so that they are words, too. */
  lowered: ReadonlySet<number>;
};

type Raw = { start: number; end: number; readings: Reading[]; decoy: boolean; shouted: boolean };

/** Finds the names of an article by their letters alone: case rules hold, longer names hide shorter ones. */
export function findSpans(blocks: readonly TextBlock[], lexicon: Lexicon, index: NameIndex): Found {
  const spans: Span[] = [];
  const lowered = new Set<number>();
  for (const [block, { text, kind }] of blocks.entries()) {
    const raws = rawSpans(text, { lexicon, index, lowered });
    if (raws.length === 0) continue;
    const styles = new LineStyles(text, kind);
    for (const { start, end, readings, decoy, shouted } of longest(raws)) {
      if (decoy || isInAddress(text, { start, end })) continue;
      const style = styles.at(start);
      const before = wordBefore(text, start);
      const after = wordAfter(text, end);
      spans.push({
        block,
        start,
        end,
        readings,
        style,
        cyrillic: isCyrillic(text.slice(start, end)),
        begins: beginsSentence(text, start),
        shouted: shouted && style === 'sentence' && !isDateline(text, start, end),
        ...(before ? { before } : {}),
        ...(after ? { after } : {}),
      });
    }
  }
  return { spans, lowered };
}

function rawSpans(
  text: string,
  { lexicon, index, lowered }: { lexicon: Lexicon; index: NameIndex; lowered: Set<number> },
): Raw[] {
  const raws: Raw[] = [];
  let last: Raw | undefined;
  index.match(text, (start, end, form) => {
    if (last?.start !== start || last.end !== end) {
      last = { start, end, readings: [], decoy: false, shouted: false };
      raws.push(last);
    }
    if (form === DECOY) {
      last.decoy = true;
      return;
    }
    const name = lexicon.nameOf(form);
    const found = casing(text, {
      start,
      end,
      rule: lexicon.caseOf(name),
      capitals: lexicon.capitalsOf(form),
    });
    if (found === 'lower') lowered.add(name);
    if (found === 'wrong' || found === 'lower') return;
    const entity = lexicon.entityOf(name);
    if (last.readings.some((reading) => reading.entity === entity && lexicon.useOf(reading.name) === 'alone'))
      return;
    last.readings.push({ form, name, entity, spelled: found === 'spelled' });
    last.shouted ||= found === 'shouted';
  });
  return raws.filter(({ readings, decoy }) => decoy || readings.length > 0);
}

/** Of names that overlap the longest; of equals the first. */
function longest(raws: readonly Raw[]): Raw[] {
  const kept: Raw[] = [];
  for (const raw of raws) {
    const last = kept.at(-1);
    if (!last || raw.start >= last.end) kept.push(raw);
    else if (raw.end - raw.start > last.end - last.start) {
      kept[kept.length - 1] = raw;
    }
  }
  return kept;
}

/** Whether a name is part of a web address, a mail address or a handle. */
function isInAddress(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text[start - 1] ?? '';
  const after = text.slice(end, end + 2);
  if (before === '@' || before === '_' || /^[_@]/u.test(after)) return true;
  if (before !== '/' && before !== '.' && !/^[./]\p{L}/u.test(after)) return false;
  const from = Math.max(text.lastIndexOf(' ', start), text.lastIndexOf('\n', start)) + 1;
  const space = text.slice(end, end + ADDRESS_READ).search(/\s/u);
  const chunk = text.slice(
    Math.max(from, start - ADDRESS_READ),
    space < 0 ? end + ADDRESS_READ : end + space,
  );
  return /:\/\/|www\.|@|\p{L}\.(?:com|org|net|ru|uk|ua|info|gov|edu|tv|io|me|рф)\b/iu.test(chunk);
}

const ADDRESS_READ = 200;

/** "MOSCOW (Reuters) —", "KYIV, Ukraine —": the first word of a paragraph in capitals is the place. */
function isDateline(text: string, start: number, end: number): boolean {
  return (
    (start === 0 || text[start - 1] === '\n') &&
    /^[,\s]{0,2}[\s\p{L},./]{0,40}[-–—(]/u.test(text.slice(end, end + 44))
  );
}
