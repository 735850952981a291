import { readSpan, type Page } from './reading';
import type { Found } from './shapes';
import { trimmed, type Span } from './view';

/**
 * How the plates that the law words for foreign agents begin, in its versions of 2017 ("this message (material) was
 * created and (or) distributed by a foreign mass medium performing the functions of a foreign agent"), 2020 and 2022
 * ("this material (information) was produced, distributed and (or) sent by the foreign agent …"), and in English.
 */
const PLATE =
  /(?:(?:настоящ|данн|нижеследующ|вышеуказанн)\p{L}*|эт[оаи]т?|all|this|the following|the above)[\s(]+(?:(?:или|и|or|and|и или)[\s(]+)?(?:материал|сообщени|информаци|публикаци|контент|текст|видео|подкаст|передача|программа|пост|статья|новость|интервью|ролик|выпуск|message|material|information|publication|content|article|text|news|item|report|post|story|video|podcast)\p{L}*[^.!?\n]{0,90}?(?:создан|произвед|распростран|направлен|подготовлен|опубликован|касает|содерж|created|produced|distributed|disseminated|published|sent|prepared|made)[\s\S]{0,420}?(?:(?:иностранн\p{L}*|ин\.)\s+агент\p{L}*|(?:ино|ин)-?\s?агент\p{L}*|foreign[\s-]+agents?)/gu;

/** The same without its first words, as it is cut on cards and in captions. */
const SHORT_PLATE =
  /(?:^|\n|[.!?:]\s)\s*(?:\d\d\+\s*)?(?:материал|сообщени|информаци|текст|видео|created|produced|distributed)[^.!?\n]{0,70}?(?<!\p{L})(?:(?:создан|произведен|распространен|подготовлен|by)[аыо]?|распространя[ею]тся)(?!\p{L})[^.!?\n]{0,160}?(?:иностранн\p{L}*\s+агент\p{L}*|(?:ино|ин)-?агент\p{L}*|foreign[\s-]+agent)/gu;

/** Ends of a plate: the sentence's end, with the age sign that often follows. */
const REST = /^(?:(?!\.\s+["'(*]*\p{L})[^\n!?]){0,600}?(?:\.(?=\s|$|["')])|(?=\n)|$)(?:\s*\(?18\s?\+\)?)?/u;

/** The plates of a view, each to the end of its sentence. */
export function platesOf(page: Page): Found[] {
  const found: Found[] = [];
  for (const pattern of [PLATE, SHORT_PLATE]) {
    for (const match of page.view.plain.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (found.some(({ span }) => match.index < span.end && span.start < end)) continue;
      const rest = REST.exec(page.view.plain.slice(end))?.[0].length ?? 0;
      const span = trimmed(page.view, withMark(page, { start: match.index, end: end + rest }));
      if (found.some((item) => span.start < item.span.end && item.span.start < span.end)) continue;
      const reading = readSpan(page, span);
      if (!reading.features.some(({ tag }) => tag === 'says' || tag === 'modal'))
        found.push({ shape: 'plate', span, reading });
    }
  }
  return found;
}

/** Takes in the mark, bracket or age sign a plate begins with. */
function withMark({ view }: Page, { start, end }: Span): Span {
  const before =
    /(?:(?:18\s?\+|[*([])\s*)+$/u.exec(view.plain.slice(Math.max(0, start - 12), start))?.[0].length ?? 0;
  return { start: start - before, end };
}

/** Whom a plate names: what stands after "foreign agent" up to the next part of the formula. */
const AGENT =
  /(?:иностранн\p{L}*\s+агент(?:ом|а|ами|ов)|иноагент(?:ом|а|ами|ов)|foreign[\s-]+agents?)[\s,:-]+((?:(?!либо|или|и\s+или|касается|which|or\s|and\s)[^,;()*])+)/gu;

/** The stretches of a plate that name the agent. */
export function agentsIn({ view }: Page, { start, end }: Span): Span[] {
  return [...view.plain.slice(start, end).matchAll(AGENT)].flatMap((match) => {
    const text = match[1]!;
    const from = start + match.index + match[0].length - text.length;
    const name = trimmed(view, {
      start: from,
      end: from + text.replace(/[\s."'-]*(?:18\s?\+)?\s*$/u, '').length,
    });
    return name.end - name.start > 2 ? [name] : [];
  });
}
