import { parseHTML } from 'linkedom';

/** One text to be read. `fault` instead of `text` when the line could not be read. */
export type Input =
  { id: string; text: string; lang?: string; date?: string } | { id: string; fault: string };

/** Reads a file's contents as JSON lines, HTML or plain text, told from how it begins. */
export function readInputs(content: string, name: string): Input[] {
  const start = content.trimStart();
  if (start.startsWith('{')) return readJsonLines(content, name);
  if (/^<(?:!doctype|html|\?xml|!--|head|body|article|p|div)\b/i.test(start))
    return [{ id: name, ...readHtml(content) }];
  return [{ id: name, text: content }];
}

function readJsonLines(content: string, name: string): Input[] {
  return content.split(/\r?\n/).flatMap((line, at): Input[] => {
    if (line.trim() === '') return [];
    const id = `${name}:${at + 1}`;
    try {
      const { id: given, text, lang, date } = JSON.parse(line) as Record<string, unknown>;
      if (typeof text !== 'string') return [{ id, fault: 'has no "text"' }];
      return [
        {
          id: typeof given === 'string' || typeof given === 'number' ? String(given) : id,
          text,
          ...(typeof lang === 'string' ? { lang } : {}),
          ...(typeof date === 'string' ? { date } : {}),
        },
      ];
    } catch {
      return [{ id, fault: 'is not JSON' }];
    }
  });
}

const PROSE = 'h1, h2, h3, p, li, blockquote, figcaption, td';

/** The prose of a page, a paragraph a line. */
function readHtml(html: string): { text: string; lang?: string } {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll('script, style, noscript, nav, footer, template'))
    element.remove();
  const blocks = [...document.querySelectorAll(PROSE)].filter((element) => !element.querySelector(PROSE));
  const lang = document.documentElement?.getAttribute('lang');
  const text = blocks.map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
  return { text: text.filter((block) => block !== '').join('\n'), ...(lang ? { lang } : {}) };
}
