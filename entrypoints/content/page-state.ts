import type { PageState } from '@/utils/messages/protocol';
import type { Page } from '@/utils/page/page';
import { namesIn, textOfNote } from '@/utils/page/page-names';

/** What popup and side panel show of a page. */
export function pageState(page: Page, document: Document): PageState {
  const article = page.article();
  const { origin, pathname } = document.location;
  const empty = {
    url: `${origin}${pathname}`,
    language: '',
    title: document.title,
    names: [],
    quoted: [],
    notes: [],
  };
  if (!article) return { ...empty, state: page.state(), dossiers: {} };
  const { request, answer } = article;
  const { annotation, dossiers, styles, outlet } = answer;
  const { language = '', title = document.title, published } = answer.article;
  return {
    state: page.state(),
    url: request.url,
    language,
    title,
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    names: namesIn(article).flatMap(({ entity, count }) => {
      const dossier = dossiers[entity];
      return dossier ? [{ entity, count, dossier, style: styles[entity] ?? 'name' }] : [];
    }),
    quoted: annotation.quoted,
    notes: annotation.disclaimers.map(({ claim, entities, list, jurisdiction, subject }, index) => ({
      index,
      text: textOfNote(article, index),
      claim,
      entities,
      ...(list === undefined ? {} : { list }),
      ...(jurisdiction === undefined ? {} : { jurisdiction }),
      ...(subject === undefined ? {} : { subject }),
    })),
    dossiers,
  };
}
