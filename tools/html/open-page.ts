import './browser-globals';
import { parseHTML } from 'linkedom';
import { pageClues } from '@/utils/page/article-facts/page-clues';
import type { PageClues } from '@/utils/recognition/annotation';
import { plainStyle } from './plain-style';

/** A page without its scripts and style sheets, as far as reading its text needs. */
export function openPage(html: string): Document {
  const isWhole = /<html[\s>]/i.test(html);
  const { document, window } = parseHTML(isWhole ? html : `<html><body>${html}</body></html>`);
  Object.assign(window, { getComputedStyle: plainStyle });
  return document;
}

/** What a page found at `url` says of itself. */
export function cluesOf(document: Document, url = ''): PageClues {
  return { ...pageClues(document), url };
}
