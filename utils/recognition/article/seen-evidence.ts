import type { PageClue } from '@/utils/recognition/annotation';
import { labelBefore, labelOf, type Label } from './date-labels';
import { findDates, readMoment, type Moment, type Reading } from './find-dates';
import { isZero, STRENGTH, type Evidences } from './evidence';

/** A line of prose has more letters beside its date than this; a date line has an author and a place. */
const MOST_LETTERS = 60;
/** A line that says what its date is may say more. */
const MOST_LETTERS_LABELLED = 110;
/** How far before a date its label stands. UTF-16 units. */
const LABEL_REACH = 60;
/** Below the heading, within this the date is the article's own. UTF-16 units. */
const NEAR = 500;
/** The same time on so many elements is one that the page was made at. */
const TEMPLATE = 4;

type Line = { moment: Moment; label: Label | undefined; distance: number };

/** What readers see around the heading, and the elements that are marked up as dates. */
export function seenEvidence(
  page: { above: string; below: string; elements: readonly PageClue[] },
  how: Reading,
): Evidences {
  const found: Evidences = { published: [], modified: [] };
  const lines = [...dateLines(page.below, how), ...dateLines(page.above, how, 'above')];
  const push = (kind: string, moment: Moment, strength: number) =>
    found.published.push({ family: 'seen', how: kind, moment, strength });
  for (const { moment, label } of lines) if (label === 'modified') found.modified.push(moment);
  const labelled = lines.filter(({ label }) => label === 'published');
  for (const { moment } of labelled.slice(0, 1)) push('text', moment, STRENGTH.labelled);
  const bare = lines.find(({ label }) => label === undefined);
  if (bare && labelled.length === 0)
    push('text', bare.moment, bare.distance <= NEAR ? STRENGTH.near : STRENGTH.far);
  const seen = `${page.above}\n${page.below}`.replace(/\s+/g, ' ');
  addElements(page.elements, { found, push, seen, how });
  return found;
}

/** Dates that have a line to themselves, nearest first. */
function dateLines(text: string, how: Reading, where?: 'above'): Line[] {
  const lines: Line[] = [];
  let last = 0;
  for (const { moment, start, end } of findDates(text, how)) {
    if (isZero(moment)) continue;
    const before = text.slice(Math.max(last, start - LABEL_REACH), start);
    last = end;
    const line =
      text.slice(text.lastIndexOf('\n', start - 1) + 1, start) + text.slice(end).replace(/\n[^]*$/, '');
    const said = labelBefore(before);
    const letters = line.replace(/[^\p{L}]/gu, '').length;
    if (said === 'other' || letters > (said === undefined ? MOST_LETTERS : MOST_LETTERS_LABELLED)) continue;
    // Above the heading stands the day of the reader, too.
    const distance = where === 'above' ? NEAR + text.length - end : start;
    lines.push({ moment, label: said, distance });
  }
  return where === 'above' ? lines.toReversed() : lines;
}

type Adding = {
  found: Evidences;
  push: (kind: string, moment: Moment, strength: number) => void;
  seen: string;
  how: Reading;
};
type Marked = {
  kind: string;
  moments: Moment[];
  label: Label | undefined;
  isMicrodata: boolean;
  isNear: boolean;
  isHidden: boolean;
};

function addElements(elements: readonly PageClue[], { found, push, seen, how }: Adding): void {
  const marked = elements.flatMap((element) => markedDate(element, seen, how));
  const isTemplate = templateTest(marked);
  const usable = marked.filter((one) => !isTemplate(one));
  for (const { label, moments } of usable)
    if (label === 'modified') found.modified.push(...moments.slice(0, 1));
  const good = usable.filter(({ label }) => label !== 'modified');
  const microdata = good.filter(({ isMicrodata }) => isMicrodata);
  const times = good.filter(({ isMicrodata }) => !isMicrodata);
  const [best] = [...microdata.filter(({ isNear }) => isNear), ...microdata];
  if (best) {
    const strength = isOneDay(microdata) || best.isNear || best.isHidden ? STRENGTH.named : STRENGTH.near;
    for (const moment of best.moments) {
      if (best.isHidden) found.published.push({ family: 'data', how: best.kind, moment, strength });
      else push(best.kind, moment, strength);
    }
  }
  const near = times.filter(({ isNear }) => isNear);
  const said = near.find(({ label }) => label === 'published');
  const [first] = near;
  for (const moment of said?.moments ?? []) push('time', moment, STRENGTH.labelled);
  if (!said) for (const moment of first?.moments ?? []) push('time', moment, STRENGTH.near);
  // Away from the heading stand the dates of other articles, unless there is but one.
  if (near.length === 0 && isOneDay(times))
    for (const moment of times[0]?.moments ?? []) push('time', moment, STRENGTH.far);
}

function markedDate(element: PageClue, seen: string, how: Reading): Marked[] {
  const { name, marks, value } = element;
  const text = element.text.replace(/\s+/g, ' ').trim();
  const isMicrodata = /datePublished|\bdc:date\b|dcterms:(?:created|issued)/i.test(name);
  const label =
    labelBefore(text) === 'modified' ? 'modified' : (labelOf(name) ?? labelOf(marks) ?? labelOfText(text));
  const machine = readMoment(value, how);
  const [written] = findDates(text, how);
  const moments = [machine, written?.moment].filter(
    (moment) => moment !== undefined && !isZero(moment),
  ) as Moment[];
  if (moments.length === 0) return [];
  const isNear = text !== '' && seen.includes(text);
  const isHidden = text === '' && element.element !== 'time';
  const kind = isMicrodata ? 'microdata' : element.element === 'time' ? 'time' : 'text';
  return [{ kind, moments, label, isMicrodata, isNear, isHidden }];
}

function labelOfText(text: string): Label | undefined {
  return labelBefore(text) === 'published' ? 'published' : undefined;
}

function isOneDay(marked: readonly Marked[]): boolean {
  return new Set(marked.map(({ moments }) => moments[0]!.day)).size === 1;
}

/** Tells dates that stand on everything: the moment the page was made. */
function templateTest(marked: readonly Marked[]): (one: Marked) => boolean {
  const times = marked.map(({ moments: [moment] }) => moment!).filter(({ minute }) => minute !== undefined);
  const counts = new Map<string, number>();
  for (const { day, minute } of times)
    counts.set(`${day} ${minute}`, (counts.get(`${day} ${minute}`) ?? 0) + 1);
  return ({ moments: [moment], isNear }) =>
    !isNear && (counts.get(`${moment!.day} ${moment!.minute}`) ?? 0) >= TEMPLATE;
}
