import { isPartialDate } from '@/utils/knowledge';
import { readPage } from '@/tools/html/read-page';
import type { ArticleFacts } from '@/utils/recognition/annotation';
import { blocksOf, type PlacedBlocks } from './blocks-of';

/** One text to annotate. `html` only when it was read from a page: then the text is not the input's own. */
export type Input = {
  id: string;
  text: string;
  placed: PlacedBlocks;
  lang?: string;
  date?: string;
  html?: ArticleFacts;
};
/** What could not be read, and why. */
export type Fault = { id: string; fault: string };

/** `url`: where pages were found that do not say; `today` is the day they are read. */
export type ReadOptions = { url?: string; today: string };

/** Reads a file as JSON lines, HTML or plain text: by the end of its name, else by how it begins. */
export function* readInputs(content: string, name: string, options: ReadOptions): Generator<Input | Fault> {
  const start = content.trimStart();
  if (/\.(?:jsonl|ndjson|json)$/i.test(name) || (!/\.\w+$/.test(name) && /^[{[]/.test(start)))
    yield* readJson(content, name);
  else if (
    /\.x?html?$/i.test(name) ||
    /^<(?:!doctype|\?xml|!--|html|head|body|article|main|div|p|h1)\b/i.test(start)
  )
    yield readHtml(content, name, options);
  else if (start === '') yield { id: name, fault: 'is empty' };
  else yield readText({ id: name, text: content });
}

function readHtml(content: string, name: string, options: ReadOptions): Input | Fault {
  try {
    const { text, blocks, offsets, facts } = readPage(content, options);
    if (text.trim() === '') return { id: name, fault: 'has no text' };
    return {
      id: name,
      text,
      placed: { blocks, offsets },
      html: facts,
      ...(facts.language === undefined ? {} : { lang: facts.language }),
      ...(facts.published === undefined ? {} : { date: facts.published }),
    };
  } catch (error) {
    return { id: name, fault: `is not HTML: ${(error as Error).message}` };
  }
}

/** One object a line; a whole file that is one object or a list of them is read, too. */
function* readJson(content: string, name: string): Generator<Input | Fault> {
  let number = 0;
  let any = false;
  const whole = wholeJson(content);
  for (const item of whole ?? content.split(/\r?\n/)) {
    number += 1;
    if (typeof item === 'string' && item.trim() === '') continue;
    any = true;
    const id = `${name}:${number}`;
    let value: unknown = item;
    if (typeof item === 'string') {
      try {
        value = JSON.parse(item);
      } catch {
        yield { id, fault: 'is not JSON' };
        continue;
      }
    }
    yield readLine(value, id);
  }
  if (!any) yield { id: name, fault: 'is empty' };
}

function wholeJson(content: string): unknown[] | undefined {
  const start = content.trimStart();
  if (!start.startsWith('[') && !/^\{\s*\n/.test(start)) return undefined;
  try {
    const value = JSON.parse(content) as unknown;
    return Array.isArray(value) ? value : [value];
  } catch {
    return undefined;
  }
}

function readLine(value: unknown, fallback: string): Input | Fault {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: fallback, fault: 'is not an object' };
  const { id: given, text, lang, date } = value as Record<string, unknown>;
  const id = typeof given === 'string' || typeof given === 'number' ? String(given) : fallback;
  if (typeof text !== 'string')
    return { id, fault: text === undefined ? 'has no "text"' : '"text" is not a string' };
  if (lang !== undefined && lang !== null && typeof lang !== 'string')
    return { id, fault: '"lang" is not a string' };
  if (date === undefined || date === null || date === '') return readText({ id, text, ...languageOf(lang) });
  const day = typeof date === 'string' ? date.slice(0, DAY_LENGTH) : '';
  if (!isPartialDate(day))
    return { id, fault: `"date" ${JSON.stringify(date)} is not a day like 2021-07-05` };
  return { ...readText({ id, text, ...languageOf(lang) }), date: day };
}

/** `2021-07-05` of a longer time stamp. */
const DAY_LENGTH = 10;

function languageOf(lang: unknown): { lang?: string } {
  return typeof lang === 'string' && lang !== '' ? { lang } : {};
}

function readText({ id, text, lang }: { id: string; text: string; lang?: string }): Input {
  return { id, text, placed: blocksOf(text), ...(lang === undefined ? {} : { lang }) };
}
