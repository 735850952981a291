/** A paragraph that names nobody, so that the names of an article stand far apart. */
const FILLER = `<p>${'The road went on along the river, past fields and low houses, and nobody spoke for a while. '.repeat(12)}</p>`;

/** An article of some screens: each paragraph is followed by much text without names. */
export function longArticle(paragraphs: readonly string[], { language = 'en' } = {}): string {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>${FILLER.repeat(4)}`).join('');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>A long way along the border</title>
<meta property="article:published_time" content="2021-07-07T10:00:00Z">
<style>body{font:18px/1.6 serif;max-width:40em;margin:2em auto;padding:0 1em}</style></head>
<body><article><h1>A long way along the border</h1>${text}</article></body></html>`;
}
