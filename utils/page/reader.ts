import type { Dossier, EntityId, PackInfo } from '@/utils/knowledge';
import type { Annotation, ArticleFacts, PageClues, TextBlock } from '@/utils/recognition/annotation';
import { pageClues } from './article-facts/page-clues';
import type { Styles } from './marks/choose-marks';
import { inSlices } from './text/slices';
import { readTextBlocks, type PageText } from './text/text-blocks';

/** A page's text, and what the page says of itself. `url` has neither query nor fragment. */
export type ArticleRequest = { url: string; clues: PageClues; blocks: TextBlock[] };

/** What the recogniser answers. */
export type ArticleAnswer = {
  article: ArticleFacts;
  annotation: Annotation;
  dossiers: Record<EntityId, Dossier>;
  styles: Styles;
  outlet?: EntityId;
  pack: PackInfo;
};

/** A page as it was read last. */
export type Article = { text: PageText; request: ArticleRequest; answer: ArticleAnswer };

export type ReaderWorld = {
  document: Document;
  signal: AbortSignal;
  /** `undefined` when nobody answers. */
  annotate: (request: ArticleRequest) => Promise<ArticleAnswer | undefined>;
  /** The text was found, before it is known what it names. */
  collected: (text: PageText) => void;
  read: (article: Article) => void | Promise<void>;
  failed: () => void;
};

/** Addresses are longer only to carry data. UTF-16 units. */
const LONGEST_URL = 4096;

/**
 * Gives a function that reads the page now, or once more after the reading that is under way. Text that is what it
 * was is not asked about again: a page that only renews its nodes gets its marks back at once.
 */
export function createReader({
  document,
  signal,
  annotate,
  collected,
  read,
  failed,
}: ReaderWorld): () => Promise<void> {
  let last: { request: ArticleRequest; answer: ArticleAnswer } | undefined;
  let isReading = false;
  let isWanted = false;

  async function readOnce(): Promise<void> {
    const text = await inSlices(readTextBlocks(document), signal);
    if (!text || signal.aborted) return;
    collected(text);
    const request = requestFor(document, text);
    const answer = last && isSame(last.request, request) ? last.answer : await annotate(request);
    if (signal.aborted) return;
    if (!answer) return failed();
    last = { request, answer };
    await read({ text, request, answer });
  }

  return async function read(): Promise<void> {
    isWanted = true;
    if (isReading) return;
    isReading = true;
    try {
      while (isWanted && !signal.aborted) {
        isWanted = false;
        await readOnce();
      }
    } finally {
      isReading = false;
    }
  };
}

function requestFor(document: Document, { blocks }: PageText): ArticleRequest {
  const { origin, pathname } = document.defaultView!.location;
  return {
    url: `${origin}${pathname}`.slice(0, LONGEST_URL),
    clues: pageClues(document),
    blocks: blocks.map(({ text, kind }) => ({ text, kind })),
  };
}

/** Of what the page says of itself only what is there for machines: "3 minutes ago" is always new. */
function isSame(a: ArticleRequest, b: ArticleRequest): boolean {
  if (a.url !== b.url || a.clues.language !== b.clues.language) return false;
  if (a.clues.scripts.join() !== b.clues.scripts.join()) return false;
  if (a.blocks.length !== b.blocks.length) return false;
  return a.blocks.every(({ text, kind }, at) => text === b.blocks[at]!.text && kind === b.blocks[at]!.kind);
}
