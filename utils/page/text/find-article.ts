const CANDIDATES = '[itemprop=articleBody], article, [role=article], main, [role=main]';
/** Of the text in the page's paragraphs, the share one element must hold to be its article. */
const ARTICLE_SHARE = 0.5;
/** Between two elements that both do, the inner one is the article unless it lost more than this by being inside. */
const INNER_SHARE = 0.9;
/** Fewer letters in paragraphs than this make no article, only a teaser. UTF-16 units. */
const SHORTEST_ARTICLE = 400;
/** Paragraphs looked at; enough to tell where the text is, and bounded on endless pages. */
const MOST_PARAGRAPHS = 2000;

/**
 * Where the page's main text is, in reading order: the smallest marked-up element that holds most of the text,
 * with the title when that stands outside it; else the element dense with paragraphs; else the body. One
 * paragraph a step.
 */
export function* findArticle(document: Document): Generator<void, Element[]> {
  const body = document.body ?? document.documentElement;
  if (!body) return [];
  const held = new Held();
  let looked = 0;
  for (const paragraph of body.querySelectorAll('p')) {
    held.add(paragraph);
    if ((looked += 1) === MOST_PARAGRAPHS) break;
    yield;
  }
  if (held.whole < SHORTEST_ARTICLE) return [document.querySelector('main, [role=main]') ?? body];
  const article = held.smallest() ?? held.densest();
  return article ? withTitle(article, document) : [body];
}

/** How many letters of paragraphs elements hold. */
class Held {
  whole = 0;
  /** By candidate; filled from the inside out. */
  readonly #candidates = new Map<Element, number>();
  readonly #parents = new Map<Element, number>();

  add(paragraph: Element): void {
    const { length } = paragraph.textContent;
    this.whole += length;
    const parent = paragraph.parentElement;
    if (parent) this.#parents.set(parent, (this.#parents.get(parent) ?? 0) + length);
    for (let at = paragraph.closest(CANDIDATES); at; at = at.parentElement?.closest(CANDIDATES) ?? null) {
      this.#candidates.set(at, (this.#candidates.get(at) ?? 0) + length);
    }
  }

  smallest(): Element | undefined {
    const enough = [...this.#candidates].filter(([, length]) => length >= this.whole * ARTICLE_SHARE);
    const most = Math.max(...enough.map(([, length]) => length));
    const best = enough.filter(([, length]) => length >= most * INNER_SHARE).map(([element]) => element);
    return best.find((element) => best.every((other) => other.contains(element)));
  }

  /** Paragraphs of one text share a parent; figures and quotes put some one level deeper. */
  densest(): Element | undefined {
    const [best] = [...this.#parents].toSorted((a, b) => b[1] - a[1]);
    return best && best[1] >= this.whole * ARTICLE_SHARE ? best[0] : undefined;
  }
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
