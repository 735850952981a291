import { parseHTML } from 'linkedom';
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
