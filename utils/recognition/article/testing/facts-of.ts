import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { pageClues } from '@/utils/page/article-facts/page-clues';
import { articleFacts } from '@/utils/recognition/article';
import type { ArticleFacts } from '@/utils/recognition/annotation';

/** The reader's day in these tests. */
export const TODAY = '2026-11-25';

type Options = { url?: string; today?: string };

/** The facts of a page written as its head and its body. */
export function factsOf(
  head: string,
  body = '',
  { url = 'https://news.example/story', today = TODAY }: Options = {},
): ArticleFacts {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
  );
  return articleFacts({ ...pageClues(document), url }, today);
}

/** Linked data as a page carries it. */
export function linked(...values: unknown[]): string {
  return values
    .map((value) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`)
    .join('');
}

/** A meta element. */
export function meta(name: string, content: string): string {
  return `<meta property="${name}" content="${content}">`;
}

/** A page with its name, head, body, the day of its article (none when it cannot be told), and its address. */
export type DatedPage = [name: string, head: string, body: string, day?: string, url?: string];

/** Expects of each page the day it has. */
export function expectDays(pages: readonly DatedPage[]): void {
  it.each(pages)('%s', (_, head, body, day, url) => {
    expect(factsOf(head, body, url === undefined ? {} : { url }).published).toBe(day);
  });
}

/** The heading that parts what is above an article from the article. */
export const H1 = '<h1>Ministers meet at the border of the republic</h1>';
