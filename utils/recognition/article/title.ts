import { plainLine } from './clean-text';

/** A longer title is a text. UTF-16 units. */
const LONGEST_TITLE = 500;
/** Shorter headings are the names of sites and sections. */
const SHORTEST_HEADING = 12;

export type Titles = {
  /** The document's own title, with the site's name at its end. */
  document: string;
  /** What metadata call it, the best first. */
  named: readonly string[];
  headings: readonly string[];
  siteNames: readonly string[];
};

/**
 * What the article is called where its reader sees it: the main heading when metadata or the document's title have
 * it too; else what metadata call it.
 */
export function articleTitle({ document, named, headings, siteNames }: Titles): string | undefined {
  const tidy = (text: string) => plainLine(text, LONGEST_TITLE);
  const whole = tidy(document);
  const names = named.map(tidy).filter((name) => name !== '');
  const known = [...names, whole].map(fold);
  const heading = headings
    .map(tidy)
    .find((text) => text.length >= SHORTEST_HEADING && known.some((name) => isSame(name, fold(text))));
  if (heading !== undefined) return heading;
  const [name] = names;
  const short = withoutSite(name ?? whole, siteNames);
  return short === '' ? undefined : short;
}

/** Whether two titles are of one text: the same letters, or one with something at its end. */
export function isSameTitle(a: string, b: string): boolean {
  return isSame(fold(a), fold(b));
}

function isSame(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  return (
    a === b || (Math.min(a.length, b.length) >= SHORTEST_HEADING && (a.startsWith(b) || b.startsWith(a)))
  );
}

/** "Title - The Times" without the site's name; other endings may belong to the title. */
function withoutSite(title: string, siteNames: readonly string[]): string {
  const [, start, end] = /^(.+?)\s+[-–—|•·:»]\s+([^-–—|•·»]+)$/u.exec(title) ?? [];
  if (start === undefined || end === undefined) return title;
  return siteNames.some((name) => fold(name) === fold(end)) ? start.trim() : title;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
