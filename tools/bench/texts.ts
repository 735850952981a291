import { ENGLISH_SENTENCES, RUSSIAN_SENTENCES } from './news-sentences';
import { pick, randomFrom } from './random';

const SENTENCES_AN_ARTICLE = 30;
const SENTENCES_A_PARAGRAPH = 3;

/** Articles in English and Russian by turns, `units` long together, that name some of `names`. */
export function newsArticles(units: number, names: readonly string[]): string[] {
  const random = randomFrom(11);
  const articles: string[] = [];
  for (let total = 0; total < units; total += articles.at(-1)!.length) {
    const sentences = articles.length % 2 === 0 ? ENGLISH_SENTENCES : RUSSIAN_SENTENCES;
    let article = '';
    for (let i = 1; i <= SENTENCES_AN_ARTICLE; i += 1) {
      article += pick(random, sentences)
        .replaceAll('#', () => pick(random, names))
        .replaceAll('%', () => String(Math.floor(random() * 900)));
      article += i % SENTENCES_A_PARAGRAPH === 0 ? '\n\n' : ' ';
    }
    articles.push(flat(article));
  }
  return articles;
}

/** A string put together of pieces is slow to read until the engine flattens it. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}
