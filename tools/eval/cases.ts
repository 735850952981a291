import { readFileSync } from 'node:fs';
import type { GoldMention, GoldText } from './gold';
import { itemOfEntity } from './items';

/** Texts of the project's own; how they are written is said at the top of the files. */
export const CASE_SETS = [
  { set: 'own-en', file: 'tools/eval/cases/english.txt', lang: 'en' },
  { set: 'own-en-news', file: 'tools/eval/cases/english-news.txt', lang: 'en' },
  { set: 'own-en-wire', file: 'tools/eval/cases/english-newswire.txt', lang: 'en' },
  { set: 'own-ru', file: 'tools/eval/cases/russian.txt', lang: 'ru' },
  { set: 'own-ru-news', file: 'tools/eval/cases/russian-news.txt', lang: 'ru' },
] as const;

const MENTION = /\[([^|\]]+)\|([a-z0-9-]+)\]/g;

export function readCases({ set, file, lang }: (typeof CASE_SETS)[number]): GoldText[] {
  const articles = readFileSync(file, 'utf8')
    .replaceAll(/^#.*\n/gm, '')
    .split(/^-+\n/m)
    .map((article) => article.trim())
    .filter((article) => article !== '');
  return articles.map((article, at) => {
    const { text, mentions } = readMarkup(article);
    return {
      id: `${set}-${at + 1}`,
      set,
      lang,
      text,
      mentions,
      from: 0,
      to: text.length,
      complete: true,
      attributes: true,
    };
  });
}

/** `[surface|entity]` as text with mentions. Offsets are UTF-16 code units. */
function readMarkup(article: string): { text: string; mentions: GoldMention[] } {
  const mentions: GoldMention[] = [];
  let text = '';
  let read = 0;
  for (const { 0: markup, 1: surface = '', 2: entity = '', index } of article.matchAll(MENTION)) {
    text += article.slice(read, index);
    const start = text.length;
    text += surface;
    read = index + markup.length;
    const wikidata = itemOfEntity(entity);
    mentions.push({ start, end: text.length, surface, type: '', wikidata, optional: false });
  }
  return { text: text + article.slice(read), mentions };
}
