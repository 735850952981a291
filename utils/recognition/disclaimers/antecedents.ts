import type { EntityId } from '@/utils/knowledge';
import type { ArticleText, Mention } from '@/utils/recognition/annotation';
import type { DisclaimerContext } from './context';
import { entityNamed } from './known-as';
import { isListable, isMeant } from './listed';
import { fromNames, namedBefore, type Subject } from './subjects';
import { featuresOf } from './features';
import { namesOf, nameBefore } from './names';
import { isOfMeta } from './products';
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
  const marked = context.mentions.filter((mention) => {
    const text = article.blocks[mention.block]!.text;
    const found = AFTER_NAME.exec(text.slice(mention.end, mention.end + 12));
    return found !== null && plainMark(found[1]!) === mark && isListable(context.kindOf(mention.entity));
  });
  const others = unknownMarked(article, mark, { ...context, marked });
  const listed = others.flatMap(({ entities }) => entities).filter((id) => isMeant(id, context));
  const named = marked.map(({ block, start, end, entity }) => {
    const written = article.blocks[block]!.text.slice(start, end);
    return isOfMeta(written) ? (entityNamed(written, context) ?? entity) : entity;
  });
  const known = [...named, ...listed];
  if (known.length > 0) return { entities: [...new Set(known)] };
  return others[0] ?? { entities: [] };
}

const ANY_MARK =
  /(?<=[\p{L}\p{N}"»”“’')])([*＊✱∗⁎✻✽٭†‡§]{1,6}|[¹²³⁴-⁹]{1,2}|\[\d{1,2}\]|(?<=[\p{L}"»”])\d)(?![\p{L}\p{N}])/gu;
/** A mark in the text of a block; `[index, index + length)` in UTF-16 code units. */
type Mark = { block: number; index: number; length: number; mark: string };

const marks = new WeakMap<ArticleText, Mark[]>();

/** The marks of an article, found once: every footnote asks for them. */
function marksOf(article: ArticleText): Mark[] {
  let found = marks.get(article);
  if (!found) {
    found = article.blocks.flatMap(({ text }, block) =>
      [...text.matchAll(ANY_MARK)].map(({ 0: { length }, 1: mark = '', index }) => ({
        block,
        index,
        length,
        mark: plainMark(mark),
      })),
    );
    marks.set(article, found);
  }
  return found;
}

/** How much text before a mark is read for the name it hangs on. UTF-16 code units. */
const LONGEST_NAME = 120;

/** More places under one mark are a page of stars. */
const MOST_MARKS = 16;

/** The same for names the recogniser did not accept, in the order of the text. */
function unknownMarked(
  article: ArticleText,
  mark: string,
  { marked, ...context }: NoteContext & { marked: readonly Mention[] },
): Subject[] {
  const subjects: Subject[] = [];
  let looked = 0;
  for (const { block, index, length, mark: other } of marksOf(article)) {
    if (other !== mark || (block === context.note.block && index >= context.note.start)) continue;
    const isKnown = marked.some(
      (item) => item.block === block && item.end <= index && index - item.end < length + 4,
    );
    if (isKnown) continue;
    const { text } = article.blocks[block]!;
    const subject = subjectBefore(text.slice(Math.max(0, index - LONGEST_NAME), index), context);
    if (subject) subjects.push(subject);
    looked += 1;
    if (looked === MOST_MARKS) break;
  }
  return subjects;
}

/** Whom the name at the end of `text` is. */
function subjectBefore(text: string, context: NoteContext): Subject | undefined {
  const view = viewOf(text);
  const features = featuresOf(view);
  const names = namesOf(view, { named: [], laws: [], features });
  const page = { view, features, names, laws: [], listsOf: context.listsOf };
  const spoken = namedBefore(page, view.flat.length, context);
  if (spoken !== undefined) return { entities: [spoken] };
  const name = nameBefore(view, names, { at: view.flat.length });
  return name && fromNames(page, [name], context);
}

/** Whether names in the article carry a mark: only then a line that begins with a number is a footnote. */
export function hasMark(article: ArticleText, mark: string, note: { block: number; start: number }): boolean {
  return marksOf(article).some(
    (other) => other.mark === mark && (other.block !== note.block || other.index < note.start),
  );
}

/**
 * Whom a note without a name means ("The group is banned in Russia"): the nearest name before it that has stood on
 * such a list; if the note stands in its block alone, the only one in the article.
 */
export function antecedentOf(
  { block, start }: { block: number; start: number },
  { mentions, kindOf, listsOf, meant }: DisclaimerContext & { meant: readonly EntityId[] },
): EntityId[] {
  const earlier = mentions.filter(
    (item) => item.block < block || (item.block === block && item.end <= start),
  );
  const listed = earlier.filter(
    ({ entity }) => isListable(kindOf(entity)) && listsOf(entity).some((list) => meant.includes(list)),
  );
  const near = (item: Mention): boolean => block - item.block <= NEAR;
  const nearest = listed.findLast(near);
  if (nearest) return [nearest.entity];
  const all = new Set(listed.map(({ entity }) => entity));
  return all.size === 1 ? [...all] : [];
}

/** How many blocks back a pronoun reaches. */
const NEAR = 2;
