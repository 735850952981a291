import type { EntityId } from '@/utils/knowledge';
import type { ArticleText, Mention } from '@/utils/recognition/annotation';
import type { DisclaimerContext } from './context';
import { entityNamed, siblingNamed } from './known-as';
import { isListable, isMeant } from './listed';
import { fromNames, namedBefore, type Subject } from './subjects';
import { featuresOf } from './features';
import { namesOf, nameBefore } from './names';
import { isOfMeta } from './products';
import type { Page } from './reading';
import { viewOf } from './view';

const STARS = /[*＊✱∗⁎✻✽٭]/gu;
/** A footnote's mark right after a name, closing quotes between. */
const AFTER_NAME =
  /^["»”“’')\s]{0,3}([*＊✱∗⁎✻✽٭†‡§]{1,6}|[¹²³⁴-⁹]{1,2}|\[\d{1,2}\]|\(\*{1,6}\)|\d(?!\d|[.,:]\d|%|\s*(?:год|г\.|руб|тыс|млн|percent|million)))/u;

/** A mark as it is compared: every star is `*`, brackets are gone. */
export function plainMark(mark: string): string {
  return mark.replaceAll(STARS, '*').replaceAll(/[[\]()]/g, '');
}

type NoteContext = DisclaimerContext & {
  meant: readonly EntityId[];
  note: { block: number; start: number };
};

/**
 * Whom a footnote's mark hangs on, anywhere in the article before or beside the note itself: the names the recogniser
 * accepted, and those it did not that stand on a list the note means.
 */
export function markedBy(article: ArticleText, mark: string, context: NoteContext): Subject {
  const { named, unknown } = markedIn(article, context).get(mark) ?? NOWHERE;
  const others = unknownMarked(article, unknown, context);
  const listed = others.flatMap(({ entities }) => entities).filter((id) => isMeant(id, context));
  const known = [...[...named].map(([entity, written]) => bearerOf(entity, written, context)), ...listed];
  if (known.length > 0) return { entities: [...new Set(known)] };
  return others[0] ?? { entities: [] };
}

/** Whose entry a note under a name is about: Meta's under its products', a listed body's under its namesake's. */
function bearerOf(entity: EntityId, written: string, context: NoteContext): EntityId {
  const other = isOfMeta(written)
    ? entityNamed(written, context)
    : isMeant(entity, context)
      ? entity
      : siblingNamed(written, context);
  return other ?? entity;
}

const ANY_MARK =
  /(?<=[\p{L}\p{N}"»”“’')])([*＊✱∗⁎✻✽٭†‡§]{1,6}|[¹²³⁴-⁹]{1,2}|\[\d{1,2}\]|(?<=[\p{L}"»”])\d)(?![\p{L}\p{N}])/gu;
/** Where a mark stands: `index` in UTF-16 code units of its block. */
type Place = { block: number; index: number };

const places = new WeakMap<ArticleText, Map<string, Place[]>>();

/** The places of an article's marks, found once: every footnote asks for them. */
function marksOf(article: ArticleText): Map<string, Place[]> {
  let found = places.get(article);
  if (!found) {
    found = Map.groupBy(
      article.blocks.flatMap(({ text }, block) =>
        [...text.matchAll(ANY_MARK)].map(({ 1: mark = '', index }) => ({
          block,
          index,
          mark: plainMark(mark),
        })),
      ),
      ({ mark }) => mark,
    );
    places.set(article, found);
  }
  return found;
}

/** What stands under one mark: entities as they are first written, and marks behind names nobody accepted. */
type Marked = { named: Map<EntityId, string>; unknown: Place[] };
const NOWHERE: Marked = { named: new Map(), unknown: [] };

const marked = new WeakMap<readonly Mention[], Map<string, Marked>>();

/** The same for all marks of an article, told once from its mentions. */
function markedIn(article: ArticleText, { mentions, kindOf }: NoteContext): Map<string, Marked> {
  const known = marked.get(mentions);
  if (known) return known;
  const found = new Map<string, Marked>();
  marked.set(mentions, found);
  const under = (mark: string): Marked => {
    const all = found.get(mark) ?? { named: new Map(), unknown: [] };
    found.set(mark, all);
    return all;
  };
  const taken = new Set<string>();
  for (const { block, start, end, entity } of mentions) {
    const { text } = article.blocks[block]!;
    const sign = AFTER_NAME.exec(text.slice(end, end + 12));
    if (!sign || !isListable(kindOf(entity))) continue;
    for (let at = end; at <= end + sign[0].length; at += 1) taken.add(`${block} ${at}`);
    const { named } = under(plainMark(sign[1]!));
    if (!named.has(entity)) named.set(entity, text.slice(start, end));
  }
  for (const [mark, all] of marksOf(article))
    under(mark).unknown = all.filter(({ block, index }) => !taken.has(`${block} ${index}`));
  return found;
}

/** How much text before a mark is read for the name it hangs on. UTF-16 code units. */
const LONGEST_NAME = 120;

/** More places under one mark are a page of stars. */
const MOST_MARKS = 16;

/** The same for names the recogniser did not accept, in the order of the text. */
function unknownMarked(article: ArticleText, unknown: readonly Place[], context: NoteContext): Subject[] {
  const { note } = context;
  return unknown.slice(0, MOST_MARKS).flatMap((place) => {
    if (place.block === note.block && place.index >= note.start) return [];
    return subjectBefore(article.blocks[place.block]!.text, place, context) ?? [];
  });
}

const pages = new WeakMap<Place, Page>();

/** What stands before a mark, read once: every footnote under it asks. */
function pageBefore(text: string, place: Place, { listsOf }: NoteContext): Page {
  const known = pages.get(place);
  if (known) return known;
  const view = viewOf(text.slice(Math.max(0, place.index - LONGEST_NAME), place.index));
  const features = featuresOf(view);
  const names = namesOf(view, { named: [], laws: [], features });
  const page = { view, features, names, laws: [], doers: [], places: [], listsOf };
  pages.set(place, page);
  return page;
}

/** Whom the name before a mark is. */
function subjectBefore(text: string, place: Place, context: NoteContext): Subject | undefined {
  const page = pageBefore(text, place, context);
  const { view, names } = page;
  const spoken = namedBefore(page, view.flat.length, context);
  if (spoken !== undefined) return { entities: [spoken] };
  const name = nameBefore(view, names, { at: view.flat.length });
  return name && fromNames(page, [name], context);
}

/** Whether names in the article carry a mark: only then a line that begins with a number is a footnote. */
export function hasMark(article: ArticleText, mark: string, note: { block: number; start: number }): boolean {
  const all = marksOf(article).get(mark);
  if (!all) return false;
  return [all[0]!, all.at(-1)!].some(({ block, index }) => block !== note.block || index < note.start);
}

/** Mentions of the listed, in order, and the number of the first that is of another than the first of all. */
type Listed = { mentions: Mention[]; other: number };

const listed = new WeakMap<readonly Mention[], Map<string, Listed>>();

/** The mentions of whoever has stood on one of the lists meant, told once for each choice of lists. */
function listedIn({
  mentions,
  kindOf,
  listsOf,
  meant,
}: DisclaimerContext & { meant: readonly EntityId[] }): Listed {
  const byLists = listed.get(mentions) ?? new Map<string, Listed>();
  listed.set(mentions, byLists);
  const key = meant.join(' ');
  const known = byLists.get(key);
  if (known) return known;
  const found = mentions.filter(
    ({ entity }) => isListable(kindOf(entity)) && listsOf(entity).some((list) => meant.includes(list)),
  );
  const other = found.findIndex(({ entity }) => entity !== found[0]!.entity);
  const told = { mentions: found, other: other < 0 ? found.length : other };
  byLists.set(key, told);
  return told;
}

/** How many blocks back a pronoun reaches. */
const NEAR = 2;

/**
 * Whom a note without a name means ("The group is banned in Russia"): the nearest name before it that has stood on
 * such a list; if the note stands in its block alone, the only one in the article.
 */
export function antecedentOf(
  { block, start }: { block: number; start: number },
  context: DisclaimerContext & { meant: readonly EntityId[] },
): EntityId[] {
  const { mentions, other } = listedIn(context);
  const isEarlier = (item: Mention): boolean =>
    item.block < block || (item.block === block && item.end <= start);
  const count = countWhile(mentions, isEarlier);
  const nearest = mentions[count - 1];
  if (!nearest) return [];
  return block - nearest.block <= NEAR || other >= count ? [nearest.entity] : [];
}

/** How many of the first items `is` holds of, where it holds of none after one of which it does not. */
function countWhile<T>(items: readonly T[], is: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
