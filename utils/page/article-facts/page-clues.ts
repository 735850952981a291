import type { PageClue, PageClues } from '@/utils/recognition/annotation';
import { textAround } from './text-around';

const METADATA = 'meta,link[rel=canonical],link[rel=bookmark],base';
const DATES =
  'h1,time,[itemprop^=date],[itemprop=author],[rel=author],[property*="date" i],[class*="date" i],[class*="publi" i],[class*="posted" i],[class*="byline" i]';
/** More is what a list of articles has, or a script that goes wrong. */
const MOST_ELEMENTS = 300;
/** Longer values and texts are no names and dates. UTF-16 units. */
const LONGEST = 400;
/** Longer scripts are data, not a description of an article. UTF-16 units, of all together. */
const MOST_SCRIPT = 400_000;
const NAMES = ['property', 'name', 'itemprop', 'rel'];
const MARKS = ['class', 'id', 'data-testid', 'pubdate'];
const VALUES = ['content', 'datetime', 'value', 'href'];

/** Gathers what a page says of itself and its article, for `articleFacts` to judge. Never throws. */
export function pageClues(document: Document): PageClues {
  const { title } = document;
  // A page may have taken its root away.
  const root = document.documentElement as Element | null;
  const heading = attempt(() => mainHeading(document), null);
  return {
    // Addresses are longer only to carry data.
    url: (document.location?.href ?? '').slice(0, 4096),
    language: (root?.getAttribute('lang') ?? '').trim().slice(0, 64),
    title: title.trim().slice(0, LONGEST),
    elements: [METADATA, DATES].flatMap((selector) => attempt(() => cluesOf(document, selector), [])),
    scripts: attempt(() => linkedData(document), []),
    ...attempt(() => textAround(document, heading), { above: '', below: '' }),
  };
}

/** Logos are headings, too, but shorter. */
function mainHeading(document: Document): Element | null {
  const lengthOf = (element: Element) => element.textContent.trim().length;
  const [longest] = [...document.querySelectorAll('h1')].sort((a, b) => lengthOf(b) - lengthOf(a));
  return longest ?? document.querySelector('h2');
}

function cluesOf(document: Document, selector: string): PageClue[] {
  const clues: PageClue[] = [];
  for (const element of document.querySelectorAll(selector)) {
    const joined = (names: string[]) =>
      names.flatMap((name) => attempt(() => element.getAttribute(name), null) ?? []).join(' ');
    const value = VALUES.map((name) => element.getAttribute(name)).find((text) => text) ?? dataOf(element);
    const text = element.textContent.trim();
    const clue = {
      element: element.localName,
      name: joined(NAMES).slice(0, LONGEST),
      marks: joined(MARKS).slice(0, LONGEST),
      value: value.length > LONGEST ? '' : value,
      text: text.length > LONGEST ? '' : text,
    };
    if (clue.value + clue.text !== '') clues.push(clue);
    if (clues.length === MOST_ELEMENTS) break;
  }
  return clues;
}

/** What scripts are left to format: `data-timestamp`, `data-date`, `title` of an `abbr`. */
function dataOf(element: Element): string {
  const found = [...element.attributes].find(
    ({ name, value }) => /date|time|publ|^title$/.test(name) && /\d{4}/.test(value),
  );
  return found?.value ?? '';
}

function linkedData(document: Document): string[] {
  let left = MOST_SCRIPT;
  return [...document.querySelectorAll('script[type*="ld+json" i]')].flatMap(({ textContent }) => {
    left -= textContent.length;
    return left < 0 ? [] : [textContent];
  });
}

/** A page may have replaced any method of its elements. */
function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
