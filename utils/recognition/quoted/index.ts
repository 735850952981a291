import { isSource, type EntityId } from '@/utils/knowledge';
import type { ArticleText, Mention, Quoted } from '@/utils/recognition/annotation';
import type { DisclaimerContext } from '@/utils/recognition/disclaimers';
import { isSeenBreak } from '@/utils/recognition/disclaimers/line-breaks';
import { isSourceInEnglish } from './english';
import { isSourceInRussian } from './russian';
import { slotOf } from './slots';
import { slotNames } from './slot-names';

type How = Quoted['how'][number];
type Place = Pick<Mention, 'block' | 'start' | 'end'>;

/** How far from an outlet's name its verb may stand. UTF-16 code units. */
const REACH = 140;
/** How much of a block about a name is looked at. UTF-16 code units. */
const SIGHT = 400;

/**
 * The outlets and agencies an article names as its sources, in a byline or under a photo, the one named most often
 * first. An outlet that is only written about ("Meduza was blocked") is none of them.
 */
export function findQuoted(article: ArticleText, context: Omit<DisclaimerContext, 'listsOf'>): Quoted[] {
  const found = new Map<EntityId, { count: number; how: Set<How> }>();
  const add = (entity: EntityId, how: How): void => {
    const one = found.get(entity) ?? { count: 0, how: new Set<How>() };
    one.count += 1;
    one.how.add(how);
    found.set(entity, one);
  };
  const outlets = context.mentions.filter(({ entity }) => isSource(context.kindOf(entity)));
  const hows = outlets.map((outlet) => howOf(article, outlet));
  for (const [at, outlet] of outlets.entries()) {
    const how = hows[at] ?? joined(at);
    if (how !== undefined) add(outlet.entity, (hows[at] = how));
  }
  const inSlots = slotNames(article, outlets, { ...context, howOf: (place) => howOf(article, place) });
  for (const { entity, how } of inSlots) add(entity, how);
  return [...found]
    .map(([entity, { count, how }]) => ({ entity, count, how: [...how] }))
    .toSorted((a, b) => b.count - a.count);

  /** What the outlet before is that this one is joined to, or the one after: "Reuters and the BBC reported". */
  function joined(at: number): How | undefined {
    const [before, own, after] = [outlets[at - 1], outlets[at]!, outlets[at + 1]];
    if (before && hows[at - 1] && isJoined(article, before, own)) return hows[at - 1];
    return after && isJoined(article, own, after) ? hows[at + 1] : undefined;
  }
}

function howOf({ blocks }: ArticleText, { block, start, end }: Place): How | undefined {
  const { text, kind } = blocks[block]!;
  const before = asSeen(text, { start: Math.max(0, start - SIGHT), end: start });
  const after = asSeen(text, { start: end, end: Math.min(text.length, end + SIGHT) });
  const slot = slotOf({ kind, length: text.length }, before, after);
  if (slot !== undefined) return slot;
  const [said, saying] = [lastSentence(before.slice(-REACH)), firstSentence(after.slice(0, REACH))];
  return isSourceInEnglish(said, saying) || isSourceInRussian(said, saying) ? 'quoted' : undefined;
}

/** A stretch of a block as readers see it: wrapped lines go on, and white space is one space. */
function asSeen(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end).replaceAll(/\s+/g, (space, at: number) => {
    const span = { start: start + at, end: start + at + space.length };
    return isSeenBreak(text, span) ? '\n' : ' ';
  });
}

/** "told Reuters and the BBC": the second is what the first is. */
function isJoined({ blocks }: ArticleText, first: Place, second: Place): boolean {
  if (first.block !== second.block || second.start < first.end) return false;
  const between = asSeen(blocks[first.block]!.text, { start: first.end, end: second.start });
  return /^["»”]?\s*(?:,|\/|&|,?\s(?:and|or|и|и также|а также|или|as well as)\s)\s*(?:(?:the|агентств\p{L}*|газет\p{L}*)\s)?\s*["«“]?$/iu.test(
    between,
  );
}

function lastSentence(text: string): string {
  const parts = text.split(/[.!?…]["»”)]*\s+(?=["«“(]*[\p{Lu}\d])|\n/u);
  return parts.at(-1)!;
}

function firstSentence(text: string): string {
  return text.split(/[.!?…]["»”)]*\s|\n/u)[0]!;
}
