/** Text that names nobody, longer than a window. */
export const FILLER = '<p>The road went on along the river, past fields and low houses.</p>'.repeat(40);

/** An article with `text` in it; `head` is added to the page's, `body` stands before the article. */
export function article(text: string, { head = '', body = '' } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<style>body{font:18px/1.6 sans-serif;margin:40px;max-width:640px}</style>${head}</head>
<body>${body}<article><h1>An article</h1>${text}</article></body></html>`;
}
