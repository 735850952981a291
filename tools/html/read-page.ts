import './browser-globals';
import { readTextBlocks } from '@/utils/page/text/text-blocks';
import type { ArticleFacts, TextBlock } from '@/utils/recognition/annotation';
import { articleFacts } from '@/utils/recognition/article';
import { cluesOf, openPage } from './open-page';

/**
 * A page as the extension reads it, without its style sheets. `text` is its blocks a line each; `offsets` are where
 * each block begins in it, in UTF-16 code units.
 */
export type ReadPage = { text: string; blocks: TextBlock[]; offsets: number[]; facts: ArticleFacts };

export type PageOptions = {
  /** Where the page was found, for pages that do not say. */
  url?: string;
  /** The day it is read, `2026-11-25`. */
  today: string;
};

/** Browsers and their extensions note in a comment where a saved page is from. */
const SAVED_FROM = /<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(\S+)/i;

const SAVED_WITHIN = 2000;

/** Reads a page's prose and what it says of itself, from its markup alone. */
export function readPage(html: string, { url, today }: PageOptions): ReadPage {
  const document = openPage(html);
  const facts = articleFacts(
    cluesOf(document, url ?? SAVED_FROM.exec(html.slice(0, SAVED_WITHIN))?.[1]),
    today,
  );
  const page: ReadPage = { text: '', blocks: [], offsets: [], facts };
  for (const { text, kind } of blocksIn(document)) {
    const line = tidy(text);
    if (line === '') continue;
    page.offsets.push(page.text.length);
    page.blocks.push({ text: line, kind });
    page.text += `${line}\n`;
  }
  return page;
}

function blocksIn(document: Document): TextBlock[] {
  const reading = readTextBlocks(document);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value.blocks;
  }
}

/** As it reads: line breaks of the source and of the page stay lines. */
function tidy(text: string): string {
  return text
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[ \t\f\r]+/g, ' ')
    .trim();
}
