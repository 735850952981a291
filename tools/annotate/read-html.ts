import { parseHTML } from 'linkedom';
import type { BlockKind } from '@/utils/recognition/annotation';
import type { PlacedBlocks } from './blocks-of';

/** What a page says of its article. `published` is a day; `host` where the page says it belongs. */
export type ArticleFacts = { title?: string; published?: string; publishedHow?: string; host?: string };

/** A page's prose as one text, one block a line, with the blocks at their offsets in UTF-16 code units. */
export type ReadPage = { text: string; placed: PlacedBlocks; lang?: string; facts: ArticleFacts };

const PROSE = 'h1, h2, h3, h4, p, li, blockquote, figcaption, td';
const KINDS: Record<string, BlockKind> = {
  H1: 'title',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  LI: 'list-item',
  FIGCAPTION: 'caption',
};

/** Reads a page without a browser. `url` is where it was found, for pages that do not say. */
export function readHtml(html: string, url?: string): ReadPage {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll('script, style, noscript, nav, footer, template'))
    element.remove();
  const placed: PlacedBlocks = { blocks: [], offsets: [] };
  let text = '';
  for (const element of document.querySelectorAll(PROSE)) {
    if (element.querySelector(PROSE)) continue;
    const block = (element.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
    if (block === '') continue;
    placed.blocks.push({ text: block, kind: KINDS[element.tagName] ?? 'paragraph' });
    placed.offsets.push(text.length);
    text += `${block}\n`;
  }
  const lang = document.documentElement?.getAttribute('lang');
  return { text, placed, ...(lang ? { lang } : {}), facts: factsOf(document, url) };
}

function factsOf(document: Document, url: string | undefined): ArticleFacts {
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ??
    undefined;
  const title = meta('og:title') ?? document.querySelector('title')?.textContent?.trim();
  const published = meta('article:published_time')?.slice(0, 10);
  const address =
    url ?? meta('og:url') ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const host = address && URL.canParse(address) ? new URL(address).hostname : undefined;
  return {
    ...(title ? { title } : {}),
    ...(published ? { published, publishedHow: 'article:published_time' } : {}),
    ...(host ? { host } : {}),
  };
}
