import type { EntityId } from '@/utils/knowledge';
import type { ArticleText, Disclaimer } from '@/utils/recognition/annotation';
import { antecedentOf, hasMark, markedBy } from './antecedents';
import { claimsOf, classBefore, isMereBan } from './claims';
import type { DisclaimerContext } from './context';
import { mayHoldNote } from './features';
import { listOf, listsMeant } from './lists';
import { notesIn } from './notes-in';
import { pageOf } from './page-of';
import type { Page } from './reading';
import type { Found } from './shapes';
import { subjectIn, type Subject } from './subjects';
import { toSource } from './view';

export type { DisclaimerContext } from './context';

/**
 * The notes of an article that a law demands, or that do the same job: "banned in Russia", «признан иноагентом»,
 * the capital-letter plate. In the order of the text, none over another. Offsets are UTF-16 code units of the
 * block's text. See docs/disclaimers.md for what counts as a note and what as news of a designation.
 */
export function findDisclaimers(article: ArticleText, context: DisclaimerContext): Disclaimer[] {
  const mentionsOf = Map.groupBy(context.mentions, ({ block }) => block);
  return article.blocks.flatMap(({ text, kind }, block) => {
    if (!mayHoldNote(text)) return [];
    const page = pageOf(text, { ...context, mentions: mentionsOf.get(block) ?? [] });
    const headline = kind === 'title' || kind === 'heading';
    const found = notesIn(page, {
      headline,
      isNumbered: (mark, start) => hasMark(article, mark, { block, start }),
    });
    return found.flatMap((note) => toDisclaimer(page, note, { article, block, context }) ?? []);
  });
}

/** Russia's register of blocked sites: it holds networks and papers that no list of banned bodies has. */
const BLOCKED: EntityId = 'ru-blocked';

function toDisclaimer(
  page: Page,
  found: Found,
  { article, block, context }: { article: ArticleText; block: number; context: DisclaimerContext },
): Disclaimer | undefined {
  const { claims, states } = claimsOf(page, found.reading, article.host);
  const [claim = 'banned'] = claims;
  const { start, end } = toSource(page.view, found.span);
  const meant = claims.flatMap((item) => states.flatMap((code) => listsMeant(item, code)));
  const whom = subjectOf(page, found, { article, context: { ...context, meant }, note: { block, start } });
  const standsOn = whom.entities.map((id) => new Set(context.listsOf(id)));
  const text = `${whom.subject?.toLowerCase() ?? ''} ${page.view.plain.slice(found.span.start, found.span.end)} ${whom.entities.join(' ')}`;
  const nearby = claim === 'banned' ? classBefore(page, found.span) : undefined;
  const listFor = (said: typeof claim, code: string | undefined): EntityId | undefined =>
    firstOf(standsOn.length > 0 ? standsOn : [new Set<EntityId>()], (lists) => {
      const clues = { text, standsOn: lists };
      return (
        listOf(said, code, clues) ?? (said === 'banned' && nearby ? listOf(nearby, code, clues) : undefined)
      );
    });
  const state = states.find((code) => listFor(claim, code) !== undefined) ?? states[0];
  const isKnown = nearby !== undefined || standsOn.some((lists) => [...lists].some((id) => id !== BLOCKED));
  if (!isKnown && isMereBan(page, found.reading, { claim, state })) return undefined;
  const also = [
    ...claims.slice(1).map((said) => ({ said, code: state })),
    ...states.filter((code) => code !== state).map((code) => ({ said: claim, code })),
  ].map(({ said, code }) => ({
    claim: said,
    ...optional({ list: listFor(said, code), jurisdiction: code }),
  }));
  const list = listFor(claim, state);
  for (const lists of standsOn) {
    const own = listOf(claim, state, { text, standsOn: lists });
    if (own === undefined || own === list || also.some((other) => other.list === own)) continue;
    also.push({ claim, ...optional({ list: own, jurisdiction: state }) });
  }
  return {
    block,
    start,
    end,
    claim,
    ...optional({
      list,
      jurisdiction: state,
      subject: whom.subject,
      mark: found.mark,
    }),
    entities: whom.entities,
    ...(also.length > 0 ? { also } : {}),
  };
}

function subjectOf(
  page: Page,
  found: Found,
  {
    article,
    context,
    note,
  }: {
    article: ArticleText;
    context: DisclaimerContext & { meant: readonly EntityId[] };
    note: { block: number; start: number };
  },
): Subject {
  const own = subjectIn(page, found, context);
  if (own.entities.length > 0) return own;
  if (found.shape === 'footnote' && found.mark !== undefined) {
    const marked = markedBy(article, found.mark, { ...context, note });
    if (marked.entities.length > 0 || (marked.subject !== undefined && own.subject === undefined))
      return marked;
  }
  if (own.subject !== undefined || found.shape === 'plate') return own;
  return { entities: antecedentOf(note, context) };
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Leaves out what is undefined, as the types of the annotation demand. */
function optional<T extends Record<string, string | undefined>>(fields: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: string;
  };
}
