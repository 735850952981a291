const CANDIDATES = '[itemprop=articleBody], article, [role=article], main, [role=main]';
/** Of the text in the page's paragraphs, the share one element must hold to be its article. */
const ARTICLE_SHARE = 0.5;
/** Fewer letters in paragraphs than this make no article, only a teaser. UTF-16 units. */
const SHORTEST_ARTICLE = 400;
/** Paragraphs looked at; enough to tell where the text is, and bounded on endless pages. */
const MOST_PARAGRAPHS = 2000;

/**
 * Where the page's main text is, in reading order: the smallest marked-up element that holds most of the text,
 * with the title when that stands outside it; else the element dense with paragraphs; else the body.
 */
export function findArticle(document: Document): Element[] {
  const body = document.body ?? document.documentElement;
  if (!body) return [];
  const paragraphs = lengths(body);
  const whole = paragraphs.reduce((sum, [, length]) => sum + length, 0);
  if (whole < SHORTEST_ARTICLE) return [document.querySelector('main, [role=main]') ?? body];
  const article =
    smallestHolding([...body.querySelectorAll(CANDIDATES)], paragraphs, whole) ?? densest(paragraphs, whole);
  return article ? withTitle(article, document) : [body];
}

function lengths(body: Element): [Element, number][] {
  const found: [Element, number][] = [];
  for (const paragraph of body.querySelectorAll('p')) {
    found.push([paragraph, paragraph.textContent.length]);
    if (found.length === MOST_PARAGRAPHS) break;
  }
  return found;
}

function smallestHolding(
  candidates: Element[],
  paragraphs: [Element, number][],
  whole: number,
): Element | undefined {
  let best: { element: Element; held: number } | undefined;
  for (const element of candidates) {
    let held = 0;
    for (const [paragraph, length] of paragraphs) if (element.contains(paragraph)) held += length;
    if (held < whole * ARTICLE_SHARE) continue;
    // Document order: a later candidate is either inside the best or beside it.
    if (!best || held >= best.held * 0.9) best = { element, held };
  }
  return best?.element;
}

/** Paragraphs of one text share a parent; figures and quotes put some one level deeper. */
function densest(paragraphs: [Element, number][], whole: number): Element | undefined {
  const held = new Map<Element, number>();
  for (const [paragraph, length] of paragraphs) {
    const parent = paragraph.parentElement;
    if (parent) held.set(parent, (held.get(parent) ?? 0) + length);
  }
  const [best] = [...held].toSorted((a, b) => b[1] - a[1]);
  return best && best[1] >= whole * ARTICLE_SHARE ? best[0] : undefined;
}

/** The title and what stands between it and the text (standfirst, byline, photo) are part of the article. */
function withTitle(article: Element, document: Document): Element[] {
  const title = [...document.querySelectorAll('h1')].find(
    (h1) => !article.contains(h1) && h1.textContent.trim() !== '',
  );
  if (!title || article.querySelector('h1')) return [article];
  const shared = article.closest('article, main, [role=main]');
  if (shared && shared !== article && shared.contains(title)) return [shared];
  const after = title.compareDocumentPosition(article) & Node.DOCUMENT_POSITION_FOLLOWING;
  return after ? [title, article] : [article];
}
